// A、B分别为…、…: as many values as names.
import { type Hit, hole, pattern, type Rule, type Words } from "./rule.ts";

const clause = pattern`([^\n，。；：（）]+)分别(?:为|是|达|有)([^\n。；]+)`;
const isValue = (part: string) => /\d|不详/.test(part) || part.includes(hole);

const namesIn = (words: string) => words.split(/[、和及与]/).filter((name) => name !== "");

/** Values go on after a comma where the names do: 1个、2个，3个. */
function valuesIn(words: string, wanted: number): number {
  const first = words.split("，")[0] ?? "";
  const near = first.split(/[、和及]/).filter(isValue).length;
  return near === wanted ? near : words.split(/[、和及，]/).filter(isValue).length;
}

function inWords({ text }: Words): readonly Hit[] {
  // The clause is looked for from every sign on: most texts have none.
  if (!text.includes("分别")) return [];
  return [...text.matchAll(clause)].flatMap((match) => {
    const [all, before = "", after = ""] = match;
    // In a template a list may hide behind one mustache.
    if (before.includes(hole)) return [];
    const names = namesIn(before).length;
    if (names < 2 || valuesIn(after, names) === names) return [];
    return [{ from: match.index, to: match.index + all.length }];
  });
}

export const fenbieCount: Rule = {
  id: "fenbie-count",
  severity: "error",
  languages: ["zh-CN"],
  says: "has not as many values as names",
  remedy: "give each name its value, in the same order",
  inWords,
};
