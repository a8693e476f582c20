// How many times one quantity is another: 3.2倍 / 3.2 times / 3,2 раза. Of a whole, never of a growth.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { exact, shortDigits } from "./decimal.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { type RussianNoun, russianNoun } from "./plural.ts";
import { withQualifier } from "./qualifier.ts";

const timesRu: RussianNoun = ["раз", "раза", "раз"];

export function formatTimes(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const digits = shortDigits(exact(quantity.value), 1);
  const words: Readonly<Record<Language, string>> = {
    "zh-CN": "倍",
    en: `${noBreakSpace}times`,
    ru: noBreakSpace + russianNoun(timesRu, digits, false),
  };
  const after = form === "table" || form === "bare" ? "" : words[language];
  return withQualifier(
    { before: "", number: groupDigits(digits, language), after },
    quantity.qualifier,
    language,
  );
}
