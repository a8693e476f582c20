// An exchange rate to every digit its source gives: 6.2052. Its words (1美元合…元) are the template's.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { type Display, type Form, isKnown, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { withQualifier } from "./qualifier.ts";

export function formatRate(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  return withQualifier(plain(groupDigits(quantity.value, language)), quantity.qualifier, language);
}
