// {{rate f}}: an exchange rate to its last digit, 6.2052.
import type { Language } from "../../brief.ts";
import { formatRate } from "../../format/rate.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function rateHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("rate", value, ["ratio", "measure"]), formatRate, {
      language,
      helper: "rate",
      options,
    });
}
