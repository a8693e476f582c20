// The note of a record, without what its own sheet prints anyway.
import { type ProjectContext, standingOf } from "./project-context.ts";
import { dateOf } from "./project-dates.ts";
import { isKnown } from "./project-days.ts";
import { projectPlaces } from "./project-places.ts";

interface Said {
  /** The sheet says it in a place of its own. */
  readonly holds: boolean;
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Sentence by sentence; undefined where nothing is left. */
export function ownNote(context: ProjectContext): string | undefined {
  const { noteZh = "", noteEn = "" } = context.project;
  const isZh = context.spec.language === "zh-CN";
  // Western stops end a sentence before a capital only: `is n.a. and` goes on.
  const sentences = isZh ? noteZh.split(/(?<=。)/) : noteEn.split(/(?<=\.)\s+(?=[A-Z])/);
  const printed = saidElsewhere(context).filter((said) => said.holds);
  const kept = sentences
    .filter((sentence) => sentence !== "")
    .filter((sentence) => !printed.some(({ zh, en }) => (isZh ? zh : en).test(sentence)));
  return kept.length === 0 ? undefined : kept.join(isZh ? "" : " ");
}

function saidElsewhere(context: ProjectContext): readonly Said[] {
  const { project, lines, dataset } = context;
  const { hasCounties, hasEstimated, multiProvince } = projectPlaces(context);
  const isSibling = dataset.projects.some((other) => other.relatedTo === project.id);
  const kinds = new Set(lines.map((line) => line.kind));
  return [
    { holds: multiProvince, zh: /份额不详/, en: /share of the loan is n\.a\./ },
    {
      holds: !isKnown(dateOf(context, "approval")),
      zh: /批准日期不详/,
      en: /approval date is n\.a\./,
    },
    {
      holds: isKnown(dateOf(context, "approval")),
      zh: /批准日期取自/,
      en: /approval date is that of/,
    },
    { holds: hasCounties, zh: /县级单位/, en: /county-level/ },
    { holds: hasEstimated, zh: /所涉地州市按/, en: /prefectures are read from/ },
    { holds: standingOf(lines) !== "approved", zh: /不计入承诺额/, en: /not counted/ },
    {
      holds: project.confidence === "unverified",
      zh: /未见国际金融组织/,
      en: /international institution/,
    },
    { holds: project.relatedTo !== undefined || isSibling, zh: /计为1个项目|不另计/, en: /count/ },
    { holds: kinds.has("loan") && kinds.has("credit"), zh: /合计/, en: /in all/ },
    { holds: project.doubtZh !== undefined, zh: /存疑/, en: /doubtful/ },
    { holds: project.lenderProjectId === undefined, zh: /项目编号/, en: /loan numbers/ },
  ];
}
