// A difference of two shares: 6个百分点 / 6 percentage points / 6 п. п. Never a percentage.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { exact, fixedDigits, shortDigits } from "./decimal.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { pluralForm } from "./plural.ts";
import { withQualifier } from "./qualifier.ts";

export function formatPoints(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const points = exact(quantity.value).mul(100);
  const digits = form === "text" ? shortDigits(points, 1) : fixedDigits(points, 1);
  const after = form === "table" || form === "bare" ? "" : unitWord(digits, language);
  const display = { before: "", number: groupDigits(digits, language), after };
  return withQualifier(display, quantity.qualifier, language);
}

function unitWord(digits: string, language: Language): string {
  switch (language) {
    case "zh-CN":
      return "个百分点";
    case "en":
      return `${noBreakSpace}percentage point${pluralForm(digits, "en") === "one" ? "" : "s"}`;
    case "ru":
      return `${noBreakSpace}п.${noBreakSpace}п.`;
  }
}
