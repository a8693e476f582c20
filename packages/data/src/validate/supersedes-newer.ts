// What supersedes is no older than what it supersedes, in every table.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import type { DateSpan } from "../model/date-span.ts";
import { placeOf } from "../model/place-of.ts";
import { cellValues, rowsOf, type TableDefinition, tables } from "../model/tables.ts";
import { datesOfRows } from "./source-dates.ts";

export function supersedesNewer(dataset: Dataset): readonly Diagnostic[] {
  const dateOf = datesOfRows(dataset);
  return tables
    .filter(({ schema }) => "supersedes" in schema.shape)
    .flatMap((definition) => turned(dataset, definition, dateOf));
}

function turned(
  dataset: Dataset,
  definition: TableDefinition,
  dateOf: ReturnType<typeof datesOfRows>,
): readonly Diagnostic[] {
  const rows = rowsOf(dataset, definition);
  const correcting = rows.filter((row) => row["supersedes"] !== undefined);
  if (correcting.length === 0) return [];
  const byId = new Map(rows.map((row) => [String(row["id"]), row]));
  return correcting.flatMap((row) =>
    cellValues(row, "supersedes").flatMap((id) => {
      const earlier = byId.get(id);
      const [later, before] = [dateOf(row), earlier === undefined ? undefined : dateOf(earlier)];
      if (later === undefined || before === undefined || later.last >= before.first) return [];
      return [
        olderWord(dataset, definition, { id: String(row["id"]), earlier: id, later, before }),
      ];
    }),
  );
}

interface Turned {
  readonly id: string;
  readonly earlier: string;
  readonly later: DateSpan;
  readonly before: DateSpan;
}

function olderWord(
  dataset: Dataset,
  { name }: TableDefinition,
  { id, earlier, later, before }: Turned,
): Diagnostic {
  return {
    rule: "supersedes-newer",
    severity: "warning",
    message: `"${id}" of "${later.last}" supersedes "${earlier}" of "${before.first}", which is newer`,
    place: placeOf(dataset, { table: name, id }, "supersedes"),
    related: [placeOf(dataset, { table: name, id: earlier })],
    found: later.last,
    expected: `${before.first} or after`,
    remedy: "let the newer row supersede the older one, or correct the date of a source",
  };
}
