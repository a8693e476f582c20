// A printed quantity in three parts, so that a large figure can set its unit and qualifier small.
import type { Quantity } from "@brief/data";

export type Form = "text" | "table" | "bare" | "large" | "exact" | "genitive";

/** 约 + 41.33 + 亿元; the parts joined are the printed words. */
export interface Display {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export const noBreakSpace = "\u00a0";

export function displayText(display: Display): string {
  return display.before + display.number + display.after;
}

export function plain(number: string): Display {
  return { before: "", number, after: "" };
}

export type KnownQuantity = Quantity & { readonly value: string };

/** Asks for `reason` first: a guarded view may refuse to read a value that is not there. */
export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return !("reason" in quantity) && quantity.value !== undefined;
}
