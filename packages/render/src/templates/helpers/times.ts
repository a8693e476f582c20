// {{times f}}: how many times one quantity is another, 3.2倍 / 3.2 times.
import type { Language } from "../../brief.ts";
import { formatTimes } from "../../format/times.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function timesHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("times", value, ["ratio"]), formatTimes, {
      language,
      helper: "times",
      options,
    });
}
