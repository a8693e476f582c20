// People, households and visits are three things: 人, 户, 人次.
import type { Composed, Hit, Rule } from "./rule.ts";

/** Words that would turn the unit of the source into another. */
const others: Readonly<Record<string, RegExp>> = {
  person:
    /^.*?人次|^.*?户$|^[^\n]*?\s(?:households|families|visits)|^[^\n]*?\s(?:домохозяйств|семей|посещени)/,
  household: /^.*?\d[万亿]?人|^[^\n]*?\s(?:people|persons|visits)|^[^\n]*?\s(?:человек|посещени)/,
  visit:
    /^.*?\d[万亿]?人(?!次)|^.*?户$|^[^\n]*?\s(?:people|households)|^[^\n]*?\s(?:человек|домохозяйств)/,
};
const following =
  /^(?:次|户|人次?|\s?(?:households|families|visits|people|persons|домохозяйств[а-я]*|семей|посещени[а-я]*|человек[а]?))/;

function inDocument({ text, spans, figures }: Composed): readonly Hit[] {
  return spans.flatMap(({ id, from, to }) => {
    const wrong = others[figures.get(id)?.unit ?? ""];
    if (wrong === undefined) return [];
    const after = following.exec(text.slice(to, to + 16))?.[0] ?? "";
    return wrong.test(text.slice(from, to) + after) ? [{ from, to: to + after.length }] : [];
  });
}

export const personCount: Rule = {
  id: "person-count",
  severity: "error",
  says: "counts in another unit than its source",
  remedy:
    "print the figure with {{measure …}}, which writes the unit of the source, and no unit after it",
  inDocument,
};
