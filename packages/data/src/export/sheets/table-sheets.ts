// The tables of a dataset that have rows → sheets with the columns of their schemas.
import { assertionFields } from "../../model/assertion.ts";
import { Decimal } from "../../model/cell.ts";
import type { Dataset } from "../../model/dataset.ts";
import { innerOf, kindOf } from "../../model/schema.ts";
import {
  type AnyRow,
  cellValues,
  rowsOf,
  type TableDefinition,
  tables,
} from "../../model/tables.ts";
import { type Cell, dateCell, numberCell, type Sheet, textCell } from "./sheet.ts";

export function tableSheets(dataset: Dataset): readonly Sheet[] {
  return tables.flatMap((definition) => {
    const rows = rowsOf(dataset, definition);
    return rows.length === 0 ? [] : [sheetOf(definition, rows)];
  });
}

function sheetOf(definition: TableDefinition, rows: readonly AnyRow[]): Sheet {
  const headings = Object.keys(definition.schema.shape);
  const numbers = new Set(headings.filter((column) => isNumber(definition, column)));
  const cellOf = (row: AnyRow, column: string): Cell => {
    const text = cellValues(row, column).join(" ");
    if (text === "") return undefined;
    if (numbers.has(column) || isMoney(definition, row, column)) return numberCell(text);
    return isWords(definition, row, column) ? textCell(text) : dateCell(text);
  };
  return {
    name: definition.name,
    headings,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield headings.map((column) => cellOf(row, column));
      },
    },
  };
}

function isNumber(definition: TableDefinition, column: string): boolean {
  const schema = definition.schema.shape[column];
  return schema !== undefined && (innerOf(schema) === Decimal || kindOf(schema) === "number");
}

/** The value of an assertion is what its field says it is. */
function kindOfValue({ name }: TableDefinition, row: AnyRow, column: string): string | undefined {
  if (name !== "assertions" || column !== "value") return undefined;
  const field = String(row["field"]);
  return field in assertionFields
    ? assertionFields[field as keyof typeof assertionFields]
    : undefined;
}

function isMoney(definition: TableDefinition, row: AnyRow, column: string): boolean {
  return kindOfValue(definition, row, column) === "money";
}

function isWords(definition: TableDefinition, row: AnyRow, column: string): boolean {
  const kind = kindOfValue(definition, row, column);
  return kind === "text" || kind === "code";
}
