// The kinds of cell that tables are made of. A cell that is empty on disk is an absent key.
import { z } from "zod";

/** An identifier: letters, digits and `. - _ /`, no white space, no path tricks. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** An exact decimal as a string: money and measures are never floats. */
export const decimalForm = /^-?(0|[1-9]\d*)(\.\d+)?$/;
export const Decimal = z.string().regex(decimalForm);

/** A year, month, quarter, half-year or day: `2015`, `2015-06`, `2023-Q1`, `2021-H1`, `2015-06-26`. */
export const dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4]|-H[12])?$/;
export const DateText = z.string().regex(dateForm);

/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** Several ids in one cell, parted by spaces on disk. */
export const Ids = z.array(Id);

/** Several codes in one cell, parted by spaces on disk: none holds a space. */
export const Words = z.array(z.string().regex(/^\S+$/));

export const Qualifier = z.enum([
  "exact",
  "approx",
  "more-than",
  "less-than",
  "nearly",
  "at-least",
  "at-most",
  "rounded",
]);
export type Qualifier = z.infer<typeof Qualifier>;

export const Confidence = z.enum(["high", "medium-high", "medium", "unverified"]);
export type Confidence = z.infer<typeof Confidence>;
