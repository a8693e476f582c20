// 21 проект, 2 проекта, 5 проектов; after около, более, из the genitive.
import { countUnits } from "../format/count-units.ts";
import { pluralForm } from "../format/plural.ts";
import type { Hit, Rule, Words } from "./rule.ts";

type Form = "one" | "few" | "many" | "other";
/** Form → the cases it stands for: as subject, and as genitive. */
const forms = new Map<string, Set<Form>>();
for (const { ru } of Object.values(countUnits)) {
  const [one, few, many] = ru;
  for (const [word, form] of [
    [one, "one"],
    [few, "few"],
    [many, "many"],
  ] as const) {
    forms.set(word, new Set([...(forms.get(word) ?? []), form]));
  }
}
const anyForm = [...forms.keys()].toSorted((a, b) => b.length - a.length).join("|");
const counted = new RegExp(
  String.raw`(?<![\d.,–—-])((?:\d{1,3}(?:[\s\u00a0]\d{3})+|\d+)(?:,\d+)?)[\s\u00a0](${anyForm})(?![а-яё])`,
  "g",
);
const scaled = new RegExp(String.raw`(?:млн|млрд|тыс\.)[\s\u00a0](${anyForm})(?![а-яё])`, "g");
const genitive =
  /(?<![а-яё])(?:около|более|менее|свыше|из|до|от|после|без|для|порядка|не менее|не более)\s$/i;
const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** The form that the noun takes after the number; after a decimal the genitive singular. */
function wanted(digits: string, isGenitive: boolean): Form {
  const form = pluralForm(digits.replace(/[\s\u00a0]/g, "").replace(",", "."), "ru");
  if (form === "other") return "few";
  if (!isGenitive) return form === "one" || form === "few" ? form : "many";
  return form === "one" ? "few" : "many";
}

function inWords({ text }: Words): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(counted)) {
    const [all, digits = "", noun = ""] = match;
    if (isYear(digits)) continue;
    const isGenitive = genitive.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (forms.get(noun)?.has(wanted(digits, isGenitive))) continue;
    hits.push({ from: match.index, to: match.index + all.length });
  }
  for (const match of text.matchAll(scaled)) {
    if (forms.get(match[1] ?? "")?.has("many")) continue;
    hits.push({ from: match.index, to: match.index + match[0].length });
  }
  return hits;
}

export const pluralRu: Rule = {
  id: "plural-ru",
  severity: "error",
  languages: ["ru"],
  says: "has a number and a form that do not go together",
  remedy:
    "print the count with {{count …}} after a colon or a dash, or pick the word with {{plural …}}",
  inWords,
};
