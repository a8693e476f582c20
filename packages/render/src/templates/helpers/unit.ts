// {{unit f}}: what the amounts of a column are in, for its caption: 亿美元 / US$ million. Bare digits stand below it.
import type { Language } from "../../brief.ts";
import { columnUnit } from "../../format/amount.ts";
import { figureArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";

export function unitHelper(language: Language) {
  return (value: unknown): Markup =>
    markup`${columnUnit(figureArgument("unit", value, ["money"]).unit, language)}`;
}
