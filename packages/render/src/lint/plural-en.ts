// 1 project, 0 or 2 projects; an amount of money takes the singular: US$205 million was.
import { countUnits } from "../format/count-units.ts";
import { type Hit, passageAt, pattern, type Rule, type Words } from "./rule.ts";

const nouns = Object.values(countUnits).map(({ en }) => en);
const ones = new Map(nouns.map(([one, other]) => [other, one]));
const others = new Map(nouns);
const anyNoun = [...new Set(nouns.flat())].toSorted((a, b) => b.length - a.length).join("|");
/** A number that counts what follows; Phase 1, No. 1 and a year are none. */
const counted = new RegExp(
  String.raw`(?<!(?:Phase|No\.|Table|Figure|Annex|Section|Issue|Line|FY)\s?)(?<![\w.,–/-])(\d[\d,]*(?:\.\d+)?)[\s\u00a0](${anyNoun})(?![\w-])`,
  "g",
);
const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
const money = pattern`(?:US\$|\b(?:CNY|EUR|JPY|GBP)\s)‹N›(?:\s(?:million|billion))?\s(?:were|are|have)\b`;

function inWords(words: Words): readonly Hit[] {
  const { text } = words;
  const counts = [...text.matchAll(counted)].filter(([, digits = "", noun = ""]) => {
    if (isYear(digits)) return false;
    return digits === "1"
      ? ones.has(noun) && !others.has(noun)
      : others.has(noun) && !ones.has(noun);
  });
  return [...counts, ...text.matchAll(money)]
    .filter(({ index }) => passageAt(words, index)?.role !== "source")
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

export const pluralEn: Rule = {
  id: "plural-en",
  severity: "error",
  languages: ["en"],
  says: "has a number and a form that do not go together",
  remedy: "print the count with {{count …}}, or pick the word with {{plural …}}; money is singular",
  inWords,
};
