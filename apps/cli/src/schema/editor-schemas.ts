// The schemas of the code → JSON Schemas for editors, by file name. The same for the same code.
import { columnMeaning, MappingFile, Question, tables } from "@brief/data";
import { OwnDefinition } from "@brief/render";
import { z } from "zod";
import { Config } from "../workspace/config.ts";

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Draft 7 is what editors know best. */
function toJson(schema: z.ZodType, title: string): Json {
  const json = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
  const { $schema, ...rest } = json;
  return { $schema, title, ...rest };
}

/** Maps every schema inside a schema, itself included, from the inside out. */
function mapSchemas(value: unknown, change: (schema: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapSchemas(inner, change));
  if (!isJson(value)) return value;
  const inner = Object.entries(value).map(([key, one]) => [key, mapSchemas(one, change)]);
  return change(Object.fromEntries(inner));
}

/** A profile says some keys only, and `~` takes one away; what stands in a list stands there whole. */
function loosened(schema: Json): Json {
  const { required: _, properties, ...rest } = schema;
  if (!isJson(properties)) return rest;
  const loose = Object.entries(properties).map(([key, one]) => [
    key,
    isJson(one) ? orNull(loosened(one)) : one,
  ]);
  return { ...rest, properties: Object.fromEntries(loose) };
}

function orNull(schema: Json): Json {
  const { description, ...rest } = schema;
  const told = description === undefined ? {} : { description };
  return { ...told, anyOf: [rest, { type: "null" }] };
}

const parameter = { type: "string", pattern: "^\\{[A-Za-z][A-Za-z0-9]*\\}$" };

/** Where a word has a form, `{parameter}` may stand for it. */
function orParameter(schema: Json): Json {
  const isFormed = schema["pattern"] !== undefined || schema["enum"] !== undefined;
  return isFormed && schema["type"] === "string" ? { anyOf: [schema, parameter] } : schema;
}

function kindSchema(): Json {
  const json = toJson(OwnDefinition, "A kind of brief of a workspace: kinds/<name>.yaml");
  const { properties } = json;
  if (!isJson(properties)) return json;
  const { view } = properties;
  if (!isJson(view)) return json;
  const items = {
    ...view,
    additionalProperties: mapSchemas(view["additionalProperties"], orParameter),
  };
  return { ...json, properties: { ...properties, view: items } };
}

/** Each column with its meaning, as the reference tables have it. */
function tableSchema(name: string, schema: z.ZodType): Json {
  const json = toJson(schema, `A row of ${name}.csv`);
  const { properties } = json;
  if (!isJson(properties)) return json;
  const told = Object.entries(properties).map(([column, type]) => {
    const description = columnMeaning(name, column);
    const isTold = isJson(type) && description !== undefined;
    return [column, isTold ? { description, ...type } : type];
  });
  return { ...json, properties: Object.fromEntries(told) };
}

function printed(schema: Json): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** `brief.schema.json`, `tables/projects.schema.json` … → text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const config = toJson(Config, "brief.yaml, the workspace of Brief");
  const profile = { ...loosened(config), title: "brief.<profile>.yaml, laid over brief.yaml" };
  return new Map([
    ["brief.schema.json", printed(config)],
    ["kind.schema.json", printed(kindSchema())],
    ["mapping.schema.json", printed(toJson(MappingFile, "A mapping file of brief import"))],
    ["profile.schema.json", printed(profile)],
    ["query.schema.json", printed(toJson(Question, "A question to a dataset"))],
    ...tables.map(
      ({ name, schema }) =>
        [`tables/${name}.schema.json`, printed(tableSchema(name, schema))] as const,
    ),
  ]);
}
