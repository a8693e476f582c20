// What other stages need to know of a schema, in our own names.
import type { z } from "zod";

export type CellSchema = z.core.$ZodType;
export type TextSchema = z.ZodString;
export type SchemaIssue = z.core.$ZodIssue;
export type FormatIssue = z.core.$ZodIssueInvalidStringFormat;

/** The schema of a cell that is filled: an optional one holds it inside. */
export function innerOf(schema: CellSchema): CellSchema {
  const { def } = schema._zod;
  // `innerType` is what zod's optional schemas keep theirs under.
  return "innerType" in def ? (def.innerType as CellSchema) : schema;
}

export function isOptional(schema: CellSchema): boolean {
  return schema._zod.optin === "optional";
}

/** `string`, `number`, `array`, `enum` … of the filled cell. */
export function kindOf(schema: CellSchema): string {
  return innerOf(schema)._zod.def.type;
}

/** The regular expression of a text schema, as issues print it: a NUL fits none of ours. */
export function patternOf(schema: TextSchema): string {
  const issue = schema.safeParse("\0").error?.issues[0];
  return issue?.code === "invalid_format" ? (issue.pattern ?? "") : "";
}
