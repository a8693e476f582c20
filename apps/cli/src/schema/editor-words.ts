// What the preview's editor completes by: the columns of tables with their codes, and the words of templates.
import { columnMeaning, type TableDefinition, tables } from "@brief/data";
import type { Kinds, Templates } from "@brief/render";
import { templateWords } from "@brief/render/template-words";
import type { ColumnWords, EditorWords } from "@brief/web/server";
import { z } from "zod";

export function editorWords(kinds: Kinds, templates: Templates): EditorWords {
  return {
    tables: Object.fromEntries(tables.map((table) => [table.name, columnsOf(table)])),
    templates: templateWords(kinds, templates),
  };
}

interface Json {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: unknown;
}
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

function columnsOf({ name, schema, references }: TableDefinition) {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const columns = Object.entries(properties).map(([column, type]): [string, ColumnWords] => {
    const meaning = columnMeaning(name, column);
    const isList = isJson(type) && type.type === "array";
    const inner = isList ? type.items : type;
    const codes = isJson(inner) ? (inner.enum ?? []).map(String) : [];
    const reference = references.find((one) => one.column === column);
    const names = (reference?.tables ?? []).map((table) => ({ table, key: keyOf(table) }));
    const orElse = reference?.orElse === undefined ? [] : [reference.orElse];
    return [
      column,
      {
        ...(meaning === undefined ? {} : { meaning }),
        ...(codes.length + orElse.length === 0 ? {} : { codes: [...codes, ...orElse] }),
        ...(names.length === 0 ? {} : { names }),
        ...(isList ? { isList: true as const } : {}),
      },
    ];
  });
  return Object.fromEntries(columns);
}

function keyOf(table: string): string {
  return tables.find(({ name }) => name === table)?.keyColumn ?? "id";
}
