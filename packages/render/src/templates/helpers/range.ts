// {{range low high}}: 15%～30%, 9亿～16亿元, 2021—2025年; each end is a figure of its own.
import type { Language } from "../../brief.ts";
import { isKnown } from "../../format/display.ts";
import { formatRange } from "../../format/range.ts";
import { figureArgument } from "./argument.ts";
import { joinMarkup, type Markup } from "./markup.ts";
import { dataOf } from "./print-figure.ts";

const types = ["money", "count", "ratio", "measure", "date"];

export function rangeHelper(language: Language) {
  return (from: unknown, to: unknown): Markup => {
    const low = figureArgument("range", from, types);
    const high = figureArgument("range", to, types);
    const words = formatRange(low, high, language);
    // Two ends that are one and the same are no range.
    if (isKnown(low) && isKnown(high) && low.value === high.value) {
      return dataOf(high, words.high + words.after);
    }
    return joinMarkup([
      words.before,
      dataOf(low, words.low),
      words.between,
      dataOf(high, words.high),
      words.after,
    ]);
  };
}
