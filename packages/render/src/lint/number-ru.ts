// Decimal comma, groups parted by U+00A0, a gap before % and units, млн and млрд without a point, тыс. with one.
import { anyCase, type Composed, find, type Hit, pattern, type Rule } from "./rule.ts";

const inWords = find(
  {
    ru: [
      // A version has two points, an address has letters beside them.
      anyCase`(?<![\w.,/-])\d+\.\d+(?![\d.]*\d|\.\d|[\w/-])(?=\s?(?:млн|млрд|тыс|%|км|га|человек|юан|долл|[,;)\n]|$|\s[а-яё(]))`,
      pattern`\d%`,
      pattern`\d(?:млн|млрд|тыс|км|га)(?![а-яё])`,
      pattern`(?<![а-яё])(?:млн|млрд)\.(?!\s*(?:[А-ЯЁ«]|\n|$))`,
      pattern`\d[\s\u00a0]тыс(?=\s)`,
      pattern`(?<!\d)\d{1,3}(?: \d{3})+(?!\d)`,
      pattern`(?<!\d)\d{1,3}(?:,\d{3}){2,}(?!\d)`,
    ],
  },
  ["prose", "cell", "label"],
);

/** 11,865 for 11 865: only the figure itself tells a group from decimals. */
function inDocument({ text, spans }: Composed): readonly Hit[] {
  return spans.flatMap(({ from, to, value }) => {
    const shown = /^[^\d]*(\d{1,3}),(\d{3})(?!\d)/.exec(text.slice(from, to));
    return shown !== null && `${shown[1]}${shown[2]}` === value ? [{ from, to }] : [];
  });
}

export const numberRu: Rule = {
  id: "number-ru",
  severity: "error",
  languages: ["ru"],
  says: "is not written as Russian writes numbers",
  remedy: "print the figure with its helper: 4,133 млрд, 11 865 with U+00A0, 46,3 %, млн, тыс.",
  inWords,
  inDocument,
};
