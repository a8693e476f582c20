// {{year f}}: the year of a date, 2015年 / 2015.
import type { Language } from "../../brief.ts";
import { formatYear } from "../../format/date.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function yearHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("year", value, ["date"]), formatYear, {
      language,
      helper: "year",
      options,
    });
}
