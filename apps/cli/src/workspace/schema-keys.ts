// A schema and a path → the keys that may stand there.
import { z } from "zod";

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Where a value may be one of several things, the keys of all of them. */
function schemasAt(schema: unknown, path: readonly PropertyKey[]): readonly Json[] {
  if (!isJson(schema)) return [];
  const { anyOf } = schema;
  if (Array.isArray(anyOf)) return anyOf.flatMap((one) => schemasAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const { properties, items, additionalProperties } = schema;
  const named = isJson(properties) ? properties[String(step)] : undefined;
  return schemasAt(named ?? (typeof step === "number" ? items : additionalProperties), rest);
}

export function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(z.toJSONSchema(schema, { io: "input" }), path).flatMap(({ properties }) =>
    isJson(properties) ? Object.keys(properties) : [],
  );
}
