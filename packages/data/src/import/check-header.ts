// The header against the schema's columns: duplicates, unknown names, missing ones.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { nearestName } from "../model/nearest-name.ts";
import { isOptional } from "../model/schema.ts";
import type { TableDefinition } from "../model/tables.ts";
import type { CsvRecord } from "./read-csv.ts";

type Header = Pick<CsvRecord, "cells" | "place">;

export function checkHeader(header: Header, definition: TableDefinition): readonly Diagnostic[] {
  const columns = Object.keys(definition.schema.shape);
  const separator = foreignSeparator(header, columns);
  if (separator !== undefined) return [separator];
  const diagnostics: Diagnostic[] = [];
  header.cells.forEach((name, index) => {
    const place = header.place(index);
    if (header.cells.indexOf(name) < index) diagnostics.push(duplicate(name, place));
    else if (!columns.includes(name)) diagnostics.push(unknown(name, place, columns, header));
  });
  const required = Object.entries(definition.schema.shape).flatMap(([name, schema]) =>
    isOptional(schema) ? [] : [name],
  );
  const missing = required.filter((name) => !header.cells.includes(name));
  return [...diagnostics, ...missing.map((name) => absent(name, header))];
}

function foreignSeparator(header: Header, columns: readonly string[]): Diagnostic | undefined {
  const [only = ""] = header.cells;
  if (header.cells.length > 1) return undefined;
  const mark = [";", "\t", "，", "|"].find((m) =>
    only.split(m).some((n) => columns.includes(n.trim())),
  );
  if (mark === undefined || columns.includes(only)) return undefined;
  const name = mark === "\t" ? "tabs" : `"${mark}"`;
  return {
    rule: "read-table",
    severity: "error",
    message: `the cells are parted by ${name}`,
    place: header.place(0),
    found: mark,
    expected: "cells parted by commas",
    remedy: "save the table with commas between the cells",
  };
}

function duplicate(name: string, place: Place): Diagnostic {
  return {
    rule: "read-table",
    severity: "error",
    message: `column "${name}" stands twice in the header`,
    place,
    found: name,
    expected: "each column once",
    remedy: "delete one of the two columns",
  };
}

function unknown(
  name: string,
  place: Place,
  columns: readonly string[],
  header: Header,
): Diagnostic {
  const free = columns.filter((column) => !header.cells.includes(column));
  const near = nearestName(name, free);
  return {
    rule: "read-table",
    severity: "error",
    message: `unknown column "${name}"`,
    place,
    found: name,
    expected: columns.join(", "),
    remedy: near === undefined ? "delete or rename the column" : `did you mean "${near}"?`,
  };
}

function absent(name: string, header: Header): Diagnostic {
  return {
    rule: "read-table",
    severity: "error",
    message: `column "${name}" is missing`,
    place: header.place(0),
    found: header.cells.join(", "),
    expected: name,
    remedy: `add the column "${name}"`,
  };
}
