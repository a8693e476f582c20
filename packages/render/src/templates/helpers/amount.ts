// {{amount f}}: 26.41亿美元 / US$2.641 billion.
import type { Language } from "../../brief.ts";
import { formatAmount } from "../../format/amount.ts";
import { figureArgument, type HelperOptions } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function amountHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup =>
    printFigure(figureArgument("amount", value, ["money"]), formatAmount, {
      language,
      helper: "amount",
      options,
    });
}
