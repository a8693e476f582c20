// {{percent f}}: 46.3%.
import type { Language } from "../../brief.ts";
import { formatPercent } from "../../format/percent.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function percentHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("percent", value, ["ratio"]), formatPercent, {
      language,
      helper: "percent",
      options,
    });
}
