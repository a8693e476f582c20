// Any quantity, by its type.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { formatAmount } from "./amount.ts";
import { formatCount } from "./count.ts";
import { formatDate } from "./date.ts";
import type { Display, Form } from "./display.ts";
import { formatMeasure } from "./measure.ts";
import { formatPercent } from "./percent.ts";

export type Formatter = (quantity: Quantity, language: Language, form: Form) => Display;

export const formatters: Readonly<Record<Quantity["type"], Formatter>> = {
  money: formatAmount,
  count: formatCount,
  ratio: formatPercent,
  measure: formatMeasure,
  date: formatDate,
};

export function formatQuantity(quantity: Quantity, language: Language, form: Form): Display {
  return formatters[quantity.type](quantity, language, form);
}
