// The note of a record, without what its own sheet prints anyway.
import { type ProjectContext, pick, standingOf } from "./project-context.ts";
import { dateOf } from "./project-dates.ts";
import { isKnown } from "./project-days.ts";
import { projectPlaces } from "./project-places.ts";

interface Said {
  /** The sheet says it in a place of its own. */
  readonly holds: boolean;
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly ru: RegExp;
}

/** Sentence by sentence; undefined where nothing is left. */
export function ownNote(context: ProjectContext): string | undefined {
  const { noteZh = "", noteEn = "", noteRu } = context.project;
  if (noteZh === "" && noteEn === "") return undefined;
  const { language } = context.spec;
  const [name, end] = marks[language];
  const sentences = pick(context, noteZh, noteEn, noteRu).split(end);
  const printed = saidElsewhere(context).filter((said) => said.holds);
  const kept = sentences
    .filter((sentence) => sentence !== "")
    .filter((sentence) => !printed.some((said) => said[name].test(sentence)));
  return kept.length === 0 ? undefined : kept.join(language === "zh-CN" ? "" : " ");
}

/** Western stops end a sentence before a capital only (`is n.a. and` goes on), and never before a no-break space. */
const marks = {
  "zh-CN": ["zh", /(?<=。)/],
  en: ["en", /(?<=\.)\s+(?=[A-Z])/],
  ru: ["ru", /(?<=\.) +(?=[А-ЯЁ])/],
} as const;

function saidElsewhere(context: ProjectContext): readonly Said[] {
  const { project, lines, dataset } = context;
  const { hasCounties, hasEstimated, multiProvince } = projectPlaces(context);
  const isSibling = dataset.projects.some((other) => other.relatedTo === project.id);
  const kinds = new Set(lines.map((line) => line.kind));
  return [
    {
      holds: multiProvince,
      zh: /份额不详/,
      en: /share of the loan is n\.a\./,
      ru: /[Дд]оля .* н\.д\./,
    },
    {
      holds: !isKnown(dateOf(context, "approval")),
      zh: /批准日期不详/,
      en: /approval date is n\.a\./,
      ru: /дата одобрения н\.д\./i,
    },
    {
      holds: isKnown(dateOf(context, "approval")),
      zh: /批准日期取自/,
      en: /approval date is that of/,
      ru: /[Дд]ата одобрения взята/,
    },
    { holds: hasCounties, zh: /县级单位/, en: /county-level/, ru: /уездного уровня/ },
    {
      holds: hasEstimated,
      zh: /所涉地州市按/,
      en: /prefectures are read from/,
      ru: /[Оо]круга определены/,
    },
    {
      holds: standingOf(lines) !== "approved",
      zh: /不计入承诺额/,
      en: /not counted/,
      ru: /не учитывается/,
    },
    {
      holds: project.confidence === "unverified",
      zh: /未见国际金融组织/,
      en: /international institution/,
      ru: /международных финансовых организаций/,
    },
    {
      holds: project.relatedTo !== undefined || isSibling,
      zh: /计为1个项目|不另计/,
      en: /count/,
      ru: /учитываются как один|отдельно не учитывается/,
    },
    { holds: kinds.has("loan") && kinds.has("credit"), zh: /合计/, en: /in all/, ru: /в сумме/ },
    { holds: project.doubtZh !== undefined, zh: /存疑/, en: /doubtful/, ru: /сомнительн/ },
    {
      holds: project.lenderProjectId === undefined,
      zh: /项目编号/,
      en: /loan numbers/,
      ru: /[Нн]омер проекта/,
    },
  ];
}
