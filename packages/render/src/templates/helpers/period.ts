// {{period p}}: a row of the periods table, “十四五”期间（2021—2025年） / 14th Five-Year Plan period (2021–2025).
import type { Language } from "../../brief.ts";
import { type NamedPeriod, periodInWords } from "../../format/period.ts";
import { wrongArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";

export function periodHelper(language: Language) {
  return (value: unknown): Markup => {
    if (!isPeriod(value)) throw wrongArgument("period", "a period of the view", value);
    return markup`${periodInWords(value, language)}`;
  };
}

function isPeriod(value: unknown): value is NamedPeriod {
  if (typeof value !== "object" || value === null || !("label" in value)) return false;
  const start = "start" in value ? value.start : undefined;
  const end = "end" in value ? value.end : undefined;
  const isDay = (day: unknown) => day === undefined || typeof day === "string";
  return typeof value.label === "string" && isDay(start) && isDay(end);
}
