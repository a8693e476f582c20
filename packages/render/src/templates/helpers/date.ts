// {{date f}}: 2025年3月31日 / 31 March 2025.
import type { Language } from "../../brief.ts";
import { formatDate } from "../../format/date.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function dateHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("date", value, ["date"]), formatDate, {
      language,
      helper: "date",
      options,
    });
}
