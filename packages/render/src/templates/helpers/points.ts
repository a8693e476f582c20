// {{points f}}: a difference of two shares, 6个百分点 / 6 percentage points.
import type { Language } from "../../brief.ts";
import { formatPoints } from "../../format/points.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function pointsHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("points", value, ["ratio"]), formatPoints, {
      language,
      helper: "points",
      options,
    });
}
