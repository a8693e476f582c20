// Words of the portfolio brief that depend on the data; sentences stand in the templates.
import {
  type ApprovedProject,
  BriefError,
  type MissingReason,
  type Organisation,
  type Project,
  type Quantity,
  type Region,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { statusWords } from "./project-words.ts";
import type { Text } from "./text.ts";

/** A Russian edition never takes an English word unsaid: what has no Russian form is refused. */
export function inLanguage(language: Language, zh: string, en: string, ru?: string): string {
  if (language === "zh-CN") return zh;
  if (language === "en") return en;
  if (ru !== undefined && ru !== "") return ru;
  throw new BriefError(
    "no-russian-word",
    `no Russian form of "${en}" (${zh})`,
    "fill the Russian column of its row (nameRu, shortRu, publisherRu, whatRu, fieldRu, …), or leave ru out of the brief's languages",
  );
}

/** Names that stay as their owner writes them, quoted among Russian words. */
export function ownName(language: Language, zh: string, en: string): string {
  return inLanguage(language, zh, en, `«${en}»`);
}

export function toText(value: string | undefined, reason: MissingReason = "not-in-sources"): Text {
  return value === undefined || value === ""
    ? { type: "text", value: undefined, reason }
    : { type: "text", value };
}

export function missing(type: Quantity["type"], unit: string): Quantity {
  const reason = "not-in-sources";
  return { type, unit, value: undefined, reason, qualifier: "exact", rows: [], sources: [] };
}

export function statusName(status: string | undefined, language: Language): Text {
  const words = status === undefined ? undefined : statusWords[status];
  return toText(
    words === undefined ? undefined : inLanguage(language, words.zh, words.en, words.ru),
  );
}

export function lenderName({ nameZh, nameEn, nameRu }: Organisation, language: Language): string {
  return inLanguage(language, nameZh, nameEn, nameRu);
}

export function lenderShort(
  { shortZh, shortEn, shortRu }: Organisation,
  language: Language,
): string {
  return inLanguage(language, shortZh, shortEn, shortRu);
}

/** How a project is called in tables and later mention, with the lender's id beside it. */
export function projectNames(project: Project, language: Language) {
  return {
    key: project.id,
    name: ownName(language, project.shortZh, project.shortEn),
    fullName: ownName(language, project.nameZh ?? project.nameEn, project.nameEn),
    number: toText(project.lenderProjectId),
    hasNumber: project.lenderProjectId !== undefined,
  };
}

export function approvedNames({ project }: ApprovedProject, language: Language) {
  return projectNames(project, language);
}

export function regionName(region: Region, language: Language): string {
  const zh = region.shortZh ?? region.nameZh;
  const en = region.shortEn ?? region.nameEn ?? region.nameZh;
  return inLanguage(language, zh, en, region.shortRu ?? region.nameRu);
}

const tensZh = ["", "十"];
const digitsZh = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 九五, 十二五: the house names of five-year plan periods; in English and Russian their number. */
export function planName(number: number, language: Language): string {
  const zh = `${tensZh[Math.floor(number / 10)] ?? ""}${digitsZh[number % 10] ?? ""}五`;
  return inLanguage(language, zh, `${ordinalEn(number)} Plan`, `${number}-й план`);
}

/** 1991—1995, 1991–1995. */
export function planYears(
  plan: { readonly start: number; readonly end: number },
  language: Language,
) {
  return `${plan.start}${inLanguage(language, "—", "–", "–")}${plan.end}`;
}

function ordinalEn(number: number): string {
  const ending = ["th", "st", "nd", "rd"][number % 10];
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? "th" : (ending ?? "th")}`;
}
