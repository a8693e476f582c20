// Rows of a set supersede rows of the same set: allocations of one project and dimension, texts of one kind, parties of
// one subject; and none supersedes itself, straight or in a circle.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { cellValues, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import { idsInCircles } from "./ids-in-circles.ts";

/** What a set is of, by table; elsewhere its subject or line. */
const setColumns: Readonly<Record<string, readonly string[]>> = {
  allocations: ["project", "financeLine", "dimension"],
  texts: ["subject", "kind"],
  budgets: ["financeLine", "kind"],
  links: ["subject", "kind"],
};
const otherwise = ["subject", "financeLine"];

export function supersedesSets(dataset: Dataset): readonly Diagnostic[] {
  // Assertions have chains of single rows: supersedes-chain.
  return tables
    .filter(({ name, schema }) => name !== "assertions" && "supersedes" in schema.shape)
    .flatMap((definition) => faultsOf(dataset, definition));
}

function faultsOf(dataset: Dataset, definition: TableDefinition): readonly Diagnostic[] {
  const rows = rowsOf(dataset, definition);
  const correcting = rows.filter((row) => row["supersedes"] !== undefined);
  if (correcting.length === 0) return [];
  const byId = new Map(rows.map((row) => [String(row["id"]), row]));
  const columns = setColumns[definition.name] ?? otherwise;
  const circles = idsInCircles(
    correcting.map((row) => String(row["id"])),
    (id) => cellValues(byId.get(id) ?? {}, "supersedes"),
  );
  return correcting.flatMap((row) => {
    const id = String(row["id"]);
    const foreign = cellValues(row, "supersedes").find((earlier) => {
      const superseded = byId.get(earlier);
      return superseded !== undefined && columns.some((name) => superseded[name] !== row[name]);
    });
    const message = circles.has(id)
      ? `"${id}" supersedes itself`
      : foreign === undefined
        ? undefined
        : `"${id}" supersedes "${foreign}", which is of another set`;
    return message === undefined ? [] : [wrong(dataset, definition, { id, message, columns })];
  });
}

interface Wrong {
  readonly id: string;
  readonly message: string;
  readonly columns: readonly string[];
}

function wrong(
  dataset: Dataset,
  { name, schema }: TableDefinition,
  { id, message, columns }: Wrong,
): Diagnostic {
  const own = columns.filter((column) => column in schema.shape);
  return {
    rule: "supersedes-sets",
    severity: "error",
    message,
    place: placeOf(dataset, { table: name, id }, "supersedes"),
    found: id,
    expected: `earlier rows of the same ${own.join(" and ")}`,
    remedy: "name the rows that this one takes the place of",
  };
}
