// JSON that holds a table, as lists or as objects → its rows, headings first.
import type { Diagnostic } from "../../diagnostic.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import type { Tell } from "../unreadable.ts";
import type { JsonValue } from "../wb/scan-json.ts";

/** @param fields of the schema: their order is that of the columns */
export function* jsonRows(
  value: JsonValue,
  fields: readonly string[],
  tell: Tell,
): Generator<SheetRow, void> {
  const items = value.type === "array" ? value.items : [];
  if (value.type !== "array") tell(noTable(value.place));
  const areObjects = items.some(({ type }) => type === "object");
  const found = items.flatMap((item) =>
    item.type === "object" ? item.members.map(({ name }) => name) : [],
  );
  const names = [...new Set([...fields.filter((name) => found.includes(name)), ...found])];
  if (areObjects) yield { cells: names, place: () => value.place };
  for (const item of items) {
    if (item.type === "array") yield rowOf(item.items, item, tell);
    else if (item.type === "object") {
      const byName = new Map(item.members.map((one) => [one.name, one.value]));
      yield rowOf(
        names.map((name) => byName.get(name)),
        item,
        tell,
      );
    } else tell(noTable(item.place));
  }
}

function rowOf(values: readonly (JsonValue | undefined)[], row: JsonValue, tell: Tell): SheetRow {
  const cells = values.map((value) => cellOf(value, tell));
  return { cells, place: (column) => values[column]?.place ?? row.place };
}

/** A list of texts is one cell, its items parted by spaces. */
function cellOf(value: JsonValue | undefined, tell: Tell): string {
  if (value === undefined) return "";
  if (value.type === "text") return value.text;
  if (value.type === "array" && value.items.every(({ type }) => type === "text")) {
    return value.items.map((item) => (item.type === "text" ? item.text : "")).join(" ");
  }
  tell({ ...noTable(value.place), message: "an object stands in a cell; it is not read" });
  return "";
}

function noTable(place: Diagnostic["place"]): Diagnostic {
  return {
    rule: "package-json-table",
    severity: "error",
    message: "no table stands here",
    place,
    expected: "a list of rows, each a list or an object",
    remedy: "write the rows as a list",
  };
}
