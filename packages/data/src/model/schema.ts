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

/** What a filled cell must be, where its schema asks for no more than that. */
export type PlainForm =
  | { readonly type: "text"; readonly patterns: readonly RegExp[] }
  | { readonly type: "word"; readonly words: ReadonlyMap<string, string> }
  | { readonly type: "integer" }
  | { readonly type: "list"; readonly of: PlainForm };

/** @param schema of a filled cell; undefined where it asks for something else than a plain form says */
export function plainFormOf(schema: CellSchema): PlainForm | undefined {
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as z.core.$ZodChecks["_zod"]["def"]);
  switch (def.type) {
    case "string": {
      const patterns = checks.flatMap((check) =>
        check.check === "string_format" && check.format === "regex" ? (check.pattern ?? []) : [],
      );
      const isAll = patterns.length === checks.length && !("format" in def);
      return isAll ? { type: "text", patterns } : undefined;
    }
    case "enum": {
      const words = Object.values(def.entries).map((word) => [String(word), String(word)] as const);
      return checks.length === 0 ? { type: "word", words: new Map(words) } : undefined;
    }
    case "number":
      return checks.length === 0 && "format" in def && def.format === "safeint"
        ? { type: "integer" }
        : undefined;
    case "array": {
      const of = checks.length === 0 ? plainFormOf(def.element) : undefined;
      return of && { type: "list", of };
    }
    default:
      return undefined;
  }
}
