// Words of the portfolio brief that depend on the data; sentences stand in the templates.
import type {
  ApprovedProject,
  MissingReason,
  Organisation,
  Project,
  Quantity,
  Region,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { statusWords } from "./project-words.ts";
import type { Text } from "./text.ts";

/** Russian names fall back on English ones. */
export function inLanguage(language: Language, zh: string, en: string): string {
  return language === "zh-CN" ? zh : en;
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
  return toText(words === undefined ? undefined : inLanguage(language, words.zh, words.en));
}

export function lenderName({ nameZh, nameEn }: Organisation, language: Language): string {
  return inLanguage(language, nameZh, nameEn);
}

export function lenderShort({ shortZh, shortEn }: Organisation, language: Language): string {
  return inLanguage(language, shortZh, shortEn);
}

/** How a project is called in tables and later mention, with the lender's id beside it. */
export function projectNames(project: Project, language: Language) {
  return {
    key: project.id,
    name: inLanguage(language, project.shortZh, project.shortEn),
    fullName: inLanguage(language, project.nameZh ?? project.nameEn, project.nameEn),
    number: toText(project.lenderProjectId),
    hasNumber: project.lenderProjectId !== undefined,
  };
}

export function approvedNames({ project }: ApprovedProject, language: Language) {
  return projectNames(project, language);
}

export function regionName(region: Region, language: Language): string {
  const zh = region.shortZh ?? region.nameZh;
  return inLanguage(language, zh, region.shortEn ?? region.nameEn ?? region.nameZh);
}

const tensZh = ["", "十"];
const digitsZh = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 九五, 十二五: the house names of five-year plan periods; in English their number. */
export function planName(number: number, language: Language): string {
  const zh = `${tensZh[Math.floor(number / 10)] ?? ""}${digitsZh[number % 10] ?? ""}五`;
  return inLanguage(language, zh, `${ordinalEn(number)} Plan`);
}

/** 1991—1995, 1991–1995. */
export function planYears(
  plan: { readonly start: number; readonly end: number },
  language: Language,
) {
  return `${plan.start}${inLanguage(language, "—", "–")}${plan.end}`;
}

function ordinalEn(number: number): string {
  const ending = ["th", "st", "nd", "rd"][number % 10];
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? "th" : (ending ?? "th")}`;
}
