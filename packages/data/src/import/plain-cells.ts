// Cells in the forms that nearly all have, read without running their schema, which takes many times as long. Where a
// text is not plainly right, the schema is asked: it alone says what is wrong.
import {
  type CellSchema,
  innerOf,
  isOptional,
  type PlainForm,
  plainFormOf,
} from "../model/schema.ts";
import type { AnyRow, TableDefinition } from "../model/tables.ts";
import { composed, itemsOf, numberOf } from "./cell-value.ts";

/** Of a cell; undefined where the schema is to be asked. */
type ReadCell = (text: string) => unknown;

interface PlainColumn {
  readonly name: string;
  /** In the file. */
  readonly index: number;
  readonly isOptional: boolean;
  readonly read: ReadCell;
}

/** @returns the row as its schema would give it; undefined where the schema is to be asked */
export type ReadPlainRow = (cells: readonly string[]) => AnyRow | undefined;

/** @param columns of a file, in its order */
export function plainRowReader(
  { schema }: TableDefinition,
  columns: readonly string[],
): ReadPlainRow {
  // In the order of the schema, as it gives rows.
  const plain = Object.entries(schema.shape).flatMap(([name, cell]) => {
    const index = columns.indexOf(name);
    return index === -1 ? [] : [plainColumn(name, index, cell)];
  });
  return (cells) => {
    const row: Record<string, unknown> = {};
    for (const { name, index, isOptional, read } of plain) {
      const text = cells[index] ?? "";
      if (text === "" && isOptional) continue;
      const value = read(text);
      if (value === undefined) return undefined;
      row[name] = value;
    }
    return row;
  };
}

function plainColumn(name: string, index: number, schema: CellSchema): PlainColumn {
  const form = plainFormOf(innerOf(schema));
  const read = form === undefined ? () => undefined : likeLast(plainly(reader(form)));
  return { name, index, isOptional: isOptional(schema), read };
}

/** Of a filled cell as it stands. */
function plainly(read: ReadCell): ReadCell {
  return (text) => (text === "" || text.trim() !== text ? undefined : read(composed(text)));
}

/** Row after row names the same source: it is read once, and held once. */
function likeLast(read: ReadCell): ReadCell {
  let last = "";
  let value: unknown;
  return (text) => {
    if (text === last) return value;
    value = read(text);
    last = text;
    return value;
  };
}

function reader(form: PlainForm): ReadCell {
  switch (form.type) {
    case "text":
      return (text) => (form.patterns.every((pattern) => pattern.test(text)) ? text : undefined);
    case "word":
      // Thousands of rows then share the word.
      return (text) => form.words.get(text);
    case "integer":
      return (text) => {
        const value = numberOf(text);
        return Number.isSafeInteger(value) ? value : undefined;
      };
    case "list":
      return readList(reader(form.of));
  }
}

function readList(read: ReadCell): ReadCell {
  return (text) => {
    const items = itemsOf(text);
    return items.every((item) => read(item) !== undefined) ? items : undefined;
  };
}
