// 41.33亿 is 4.133 billion: a figure whose words come to another number than its value.
import { type Composed, find, type Hit, pattern, type Rule } from "./rule.ts";

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:billion|bn|млрд)/, 1e9],
  [/^\s?(?:million|m(?![a-z²])|млн)/, 1e6],
  [/^\s?тыс\./, 1e3],
  [/^亿/, 1e8],
  [/^万/, 1e4],
];
/** Shown digits keep three places at the least. */
const tolerance = 0.01;

/** The number that the words say, if they name a scale. */
function said(words: string, language: string): number | undefined {
  const digits = /\d[\d.,\s\u00a0]*/.exec(words);
  if (digits === null) return undefined;
  const rest = words.slice(digits.index + digits[0].trimEnd().length).trimStart();
  // Set large, the unit's name stands before its scale: 2.641 US$ bn.
  const scale = scales.find(([name]) => name.test(rest.replace(/^(?:US\$|[A-Z]{3})\s/, "")));
  if (scale === undefined) return undefined;
  const plain = digits[0].replace(/[\s\u00a0]/g, "");
  const number = language === "ru" ? plain.replace(",", ".") : plain.replaceAll(",", "");
  return Number(number) * scale[1];
}

function inDocument({ language, text, spans, figures }: Composed): readonly Hit[] {
  return spans.flatMap(({ id, from, to, value }) => {
    const figure = figures.get(id);
    if (value === "" || (figure?.type !== "money" && figure?.type !== "measure")) return [];
    const number = said(text.slice(from, to), language);
    if (number === undefined) return [];
    const exact = Math.abs(Number(value));
    return Math.abs(number - exact) <= exact * tolerance + 60 ? [] : [{ from, to }];
  });
}

export const yiBillion: Rule = {
  id: "yi-billion",
  severity: "error",
  says: "is not the number that the figure has",
  remedy: "print the figure with its helper: 41.33亿 is 4.133 billion, 4,133 млрд",
  inWords: find({
    en: [pattern`(\d[\d.]*)\s?亿[^\n]{0,40}?(?<![\d.])\1\s(?:billion|bn)`],
    ru: [pattern`(\d+)[.,]?(\d*)\s?亿[^\n]{0,40}?(?<![\d.,])\1,\2\sмлрд`],
  }),
  inDocument,
};
