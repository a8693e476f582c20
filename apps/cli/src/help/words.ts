// What the command line itself says, in each of its languages; what a flag refuses carries both through commander.
import { nearestName, suggestName } from "@brief/data";
import type { UiLanguage } from "@brief/render";
import { InvalidArgumentError } from "commander";

export type Words = Readonly<Record<UiLanguage, string>>;

/** Between the languages of one refusal: commander keeps nothing of an error but its text. */
const between = "\u0000";

export function wrongValue({ en, zh }: Words): InvalidArgumentError {
  return new InvalidArgumentError([en, zh].join(between));
}

/** A refusal's text in one language; commander's own words have no second one. */
export function heard(text: string, language: UiLanguage): string {
  const [en = "", zh = en] = text.split(between);
  return language === "zh" ? zh : en;
}

const mostListed = 12;

/** The nearest known name, else those that there are. */
export function suggestWords(wrong: string, known: readonly string[]): Words {
  const near = nearestName(wrong, known);
  const more = known.length > mostListed ? "等" : "";
  return {
    en: suggestName(wrong, known),
    zh:
      near === undefined
        ? `可用：${known.slice(0, mostListed).join("、")}${more}`
        : `是否要写“${near}”？`,
  };
}
