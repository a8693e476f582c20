// A cell of an amount column → an exact decimal in the column's own unit, or why not.
import { multiplyDecimals } from "../../model/decimal.ts";

export type ReadCell = { readonly value: string } | { readonly reason: string };

const digits = /^-?\d+(\.\d+)?$/;
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const exponent = /^(-?\d+(?:\.\d+)?)e\+?(\d{1,2})$/i;

export function readAmount(written: string): ReadCell {
  const text = written.trim();
  if (digits.test(text)) return { value: multiplyDecimals([text]) };
  if (grouped.test(text)) return { value: multiplyDecimals([text.replaceAll(",", "")]) };
  const [, mantissa = "", power = ""] = exponent.exec(text) ?? [];
  if (mantissa !== "") return { value: multiplyDecimals([mantissa, `1${"0".repeat(+power)}`]) };
  return { reason: "is no plain number" };
}
