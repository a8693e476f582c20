// Russian: a quantity after «на», in the accusative: на 1 меру, на 21 организацию; elsewhere as it is.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import type { Display, Form } from "./display.ts";
import { isKnown } from "./display.ts";
import { pluralForm } from "./plural.ts";
import { formatQuantity } from "./quantity.ts";

export function formatAccusative(quantity: Quantity, language: Language, form: Form): Display {
  const display = formatQuantity(quantity, language, form);
  if (language !== "ru" || !isKnown(quantity) || quantity.type !== "count") return display;
  if (pluralForm(quantity.value, "ru") !== "one") return display;
  return { ...display, after: display.after.replace(/^\s*\p{L}+/u, accusative) };
}

/** Of things, only feminine nouns in -а and -я change in the singular. */
function accusative(noun: string): string {
  return noun.replace(/а$/u, "у").replace(/я$/u, "ю");
}
