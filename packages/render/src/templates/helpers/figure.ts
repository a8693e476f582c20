// {{figure f}}: any figure, in the words of its type.
import type { Language } from "../../brief.ts";
import { formatQuantity } from "../../format/quantity.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

const all = ["money", "count", "ratio", "measure", "date"];

export function figureHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("figure", value, all), formatQuantity, {
      language,
      helper: "figure",
      options,
    });
}
