// A number as a workbook keeps it ("1.5E+3", "0.10") → the same as an exact plain decimal.

const form = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;

/** Shifts the point by text: no double ever holds the value. Undefined for what is no number. */
export function exactNumber(text: string): string | undefined {
  const [, sign = "", whole = "", part = "", power = "0"] = form.exec(text) ?? [];
  const digits = whole + part;
  if (digits === "") return undefined;
  const point = whole.length + Number(power);
  const padded = point > digits.length ? digits.padEnd(point, "0") : digits;
  const shifted = point < 0 ? "0".repeat(-point) + padded : padded;
  const at = Math.max(point, 0);
  const before = shifted.slice(0, at).replace(/^0+(?=\d)/, "") || "0";
  const after = shifted.slice(at).replace(/0+$/, "");
  const value = after === "" ? before : `${before}.${after}`;
  return sign === "-" && /[1-9]/.test(value) ? `-${value}` : value;
}
