// What a template hands to a helper, checked: a wrong value is the template's mistake and says so.
// A view may be guarded, so a key is asked for with `in` before it is read.
import { BriefError, type Figure } from "@brief/data";
import type { Form } from "../../format/display.ts";
import type { Text } from "../../view/text.ts";

/** What `name=value` pairs a template gave. */
export interface HelperOptions {
  readonly hash: {
    readonly form?: unknown;
    readonly qualifier?: unknown;
    readonly unverified?: unknown;
    readonly kind?: unknown;
    readonly name?: unknown;
    readonly first?: unknown;
    readonly one?: unknown;
    readonly few?: unknown;
    readonly many?: unknown;
    readonly other?: unknown;
  };
}

const forms: readonly string[] = [
  "text",
  "table",
  "bare",
  "large",
  "exact",
  "genitive",
] satisfies Form[];

export function isFigure(value: unknown): value is Figure {
  return hasType(value, ["money", "count", "ratio", "measure", "date"]) && "id" in value;
}

export function figureArgument(helper: string, value: unknown, types: readonly string[]): Figure {
  if (isFigure(value) && types.includes(value.type)) return value;
  throw wrongArgument(helper, `a ${types.join(" or ")} figure`, value);
}

export function textArgument(helper: string, value: unknown): Text {
  if (isText(value)) return value;
  throw wrongArgument(helper, "a text", value);
}

export function formArgument(helper: string, options: HelperOptions): Form {
  const form = options.hash.form ?? "text";
  if (isForm(form)) return form;
  throw wrongArgument(helper, `form ${forms.join(", ")}`, form);
}

export function wrongArgument(helper: string, expected: string, found: unknown): BriefError {
  return new BriefError(
    "wrong-helper-argument",
    `{{${helper}}} takes ${expected}, found ${describe(found)}`,
    "hand the helper a value of the type it prints, or use the helper for this type",
  );
}

function isText(value: unknown): value is Text {
  return hasType(value, ["text"]);
}

function isForm(value: unknown): value is Form {
  return typeof value === "string" && forms.includes(value);
}

function hasType(value: unknown, types: readonly string[]): value is { readonly type: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    types.includes(value.type)
  );
}

function describe(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (isFigure(value)) return `the ${value.type} figure "${value.id}"`;
  return value === null ? "null" : typeof value;
}
