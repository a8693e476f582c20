// The Frictionless descriptor of a dataset folder, its fields taken from the schemas.
import { z } from "zod";
import { Decimal } from "../model/cell.ts";
import { type CellSchema, innerOf, isOptional, kindOf } from "../model/schema.ts";
import { type Reference, type TableDefinition, tables } from "../model/tables.ts";

/** What a folder says of itself beside its tables. */
export interface AboutDataset {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Absent where nobody has said. */
  readonly licenses?: readonly {
    readonly name: string;
    readonly path?: string;
    readonly title: string;
  }[];
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
}

/** What a descriptor says of a table's file. */
export interface FileFacts {
  readonly bytes: number;
  /** `sha256:` and the hexadecimal digest. */
  readonly hash: string;
}

/**
 * `datapackage.json` as text, the same for the same schemas.
 * @param files tables that a folder may lack and this one has
 * @param facts by table; left out where the files change under the descriptor
 */
export function dataPackage(
  about: AboutDataset,
  files: readonly string[] = [],
  facts: ReadonlyMap<string, FileFacts> = new Map(),
): string {
  const present = tables.filter(({ name, isOptional }) => !isOptional || files.includes(name));
  const resources = present.map((definition) => ({
    name: definition.name,
    path: `${definition.name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...facts.get(definition.name),
    schema: tableSchema(definition),
  }));
  const whole = { profile: "tabular-data-package", ...about, resources };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function tableSchema(definition: TableDefinition) {
  const fields = Object.entries(definition.schema.shape).map(([name, schema]) =>
    toField(name, schema, name === definition.keyColumn),
  );
  const foreignKeys = definition.references.flatMap((r) => foreignKey(definition, r));
  return {
    fields,
    primaryKey: definition.keyColumn,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [""],
  };
}

function toField(name: string, schema: CellSchema, isKey: boolean) {
  const json = z.toJSONSchema(innerOf(schema), { unrepresentable: "any" });
  const list = kindOf(schema) === "array";
  const type = typeOf(schema);
  // Frictionless keeps patterns for strings.
  const { pattern } = type.type === "string" ? json : {};
  const constraints = {
    ...(isOptional(schema) ? {} : { required: true }),
    ...(isKey ? { unique: true } : {}),
    ...(json.enum === undefined ? {} : { enum: json.enum.map(String) }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  return {
    name,
    ...type,
    ...(list ? { description: "several ids, parted by spaces" } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Dates of month, quarter or half-year precision are no Frictionless dates: they stay strings with a pattern. */
function typeOf(schema: CellSchema): { readonly type: string; readonly format?: string } {
  const inner = innerOf(schema);
  if (inner === Decimal) return { type: "number" };
  if (kindOf(schema) === "number") return { type: "integer" };
  const { def } = inner._zod;
  return "format" in def && def.format === "url"
    ? { type: "string", format: "uri" }
    : { type: "string" };
}

/** Frictionless knows keys into one table, for a cell of one id. */
function foreignKey(definition: TableDefinition, reference: Reference) {
  const { column, tables: names, orElse } = reference;
  const schema = definition.schema.shape[column];
  const [name] = names;
  const single = schema !== undefined && kindOf(schema) !== "array" && names.length === 1;
  if (!single || name === undefined || orElse !== undefined) return [];
  const keyColumn = tables.find((table) => table.name === name)?.keyColumn ?? "id";
  // An empty resource name is how Frictionless says "this same table".
  const resource = name === definition.name ? "" : name;
  return [{ fields: column, reference: { resource, fields: keyColumn } }];
}
