// {{measure f}}: 1180公里 / 1,180 km.
import type { Language } from "../../brief.ts";
import { formatMeasure } from "../../format/measure.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function measureHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("measure", value, ["measure"]), formatMeasure, {
      language,
      helper: "measure",
      options,
    });
}
