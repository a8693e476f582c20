import { innerOf, type TextSchema } from "../model/schema.ts";
import type { TableDefinition } from "../model/tables.ts";

/** The columns of a table whose cells are of one schema, optional or not. */
export function columnsOf(table: TableDefinition, cell: TextSchema): readonly string[] {
  return Object.entries(table.schema.shape).flatMap(([name, schema]) =>
    innerOf(schema) === cell ? [name] : [],
  );
}
