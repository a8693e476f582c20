// A ratio as a percentage with one decimal: 46.3% / 46,3 %. Prose drops a zero decimal, tables keep it.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { exact, fixedDigits, shortDigits } from "./decimal.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { qualifierWord, withQualifier } from "./qualifier.ts";

export function formatPercent(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const percent = exact(quantity.value).mul(100);
  const after = form === "bare" ? "" : language === "ru" ? `${noBreakSpace}%` : "%";
  // A share that rounds to nothing is still a share.
  if (percent.gt(0) && percent.lt("0.05")) return tinyPercent(after, language, form);
  const digits = form === "text" ? shortDigits(percent, 1) : fixedDigits(percent, 1);
  const number = groupDigits(digits, language);
  return withQualifier({ before: "", number, after }, quantity.qualifier, language);
}

function tinyPercent(after: string, language: Language, form: Form): Display {
  const number = groupDigits("0.1", language);
  if (form === "table" || form === "bare") return { before: "<", number, after };
  const gap = language === "zh-CN" ? "" : noBreakSpace;
  return { before: qualifierWord("less-than", language) + gap, number, after };
}
