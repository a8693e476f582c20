// {{count f}}: 23个 / 23 projects.
import type { Language } from "../../brief.ts";
import { formatCount } from "../../format/count.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function countHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("count", value, ["count"]), formatCount, {
      language,
      helper: "count",
      options,
    });
}
