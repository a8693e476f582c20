// Text that is neither XML nor JSON → a table, by its headings the World Bank's or one of rates, or no table at all.
import { knownRateHeading, rateColumns } from "../fx/rate-columns.ts";
import { findHead } from "../mapped/table-head.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { fieldNamed, neededFields, type WbField } from "../wb/fields.ts";
import type { Guess } from "./guess-format.ts";

const byEnding: readonly (readonly [ending: RegExp, name: string, remedy: string])[] = [
  [
    /\.ya?ml$/i,
    "a YAML file",
    "hand a mapping over as --mapping FILE, and name the table to import",
  ],
  [/\.(?:md|markdown|rst|tex|adoc)$/i, "a text document", "name the data file"],
  [/\.(?:eml|msg|mbox)$/i, "an e-mail", "save what is attached to it, and import that"],
  [/\.(?:js|ts|mjs|py|r|do|sql|sh|bat|ps1)$/i, "a programme", "name the data file"],
  [/\.(?:log|ini|toml|cfg)$/i, "a text file of settings or messages", "name the data file"],
];

/** Titles stand above the head of some exports. */
const rowsLookedAt = 25;
/** A list may lack a heading or two; no other table has so many of its headings. */
const headingsOfList = 5;

export function guessText(text: string, file: string): Guess {
  const other = byEnding.find(([ending]) => ending.test(file));
  if (other !== undefined) return { type: "foreign", name: other[1], remedy: other[2] };
  const rows = firstRows(readDelimited(text, file, { tell: () => undefined }));
  const isTable = /\.(?:csv|tsv|tab)$/i.test(file) || rows.some((row) => filled(row) > 1);
  if (!isTable) {
    const remedy = "name a table whose first row holds the column names, as CSV or .xlsx";
    return { type: "foreign", name: "a text without columns", remedy };
  }
  return { type: "known", format: formatOf(rows), container: "csv" };
}

type TableFormat = "wb-list" | "rates" | "table";

/** Which of them a sheet is, by its first rows. */
export function guessTable(rows: Iterable<SheetRow>): TableFormat {
  return formatOf(firstRows(rows));
}

function formatOf(rows: readonly SheetRow[]): TableFormat {
  if (isWbList(rows)) return "wb-list";
  return isRates(rows) ? "rates" : "table";
}

/** Days, and a rate of each or a column of each currency; little else. */
function isRates(rows: readonly SheetRow[]): boolean {
  const found = findHead(rows, knownRateHeading);
  if (found === undefined) return false;
  const { fields, wide, unread } = rateColumns(found.head);
  const sides = (["currency", "pair", "base", "quote", "area"] as const).some((one) =>
    fields.has(one),
  );
  const hasRates = (fields.has("rate") && sides) || wide.length > 0;
  return fields.has("date") && hasRates && unread.length * 2 <= fields.size + wide.length;
}

function firstRows(rows: Iterable<SheetRow>): readonly SheetRow[] {
  const first: SheetRow[] = [];
  for (const row of rows) {
    if (!isEmptyRow(row)) first.push(row);
    if (first.length === rowsLookedAt) break;
  }
  return first;
}

function filled({ cells }: SheetRow): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** Names that many tables have prove nothing: an id, a name, a status, a country, a region, a sector. */
const common: ReadonlySet<WbField> = new Set<WbField>([
  ...(["id", "name", "status", "country", "countryCode", "region", "sector", "theme"] as const),
  ...(["borrower", "url", "objective", "agency"] as const),
]);

function isWbList(rows: readonly SheetRow[]): boolean {
  return rows.some(({ cells }) => {
    const fields = new Set(cells.flatMap((cell) => fieldNamed(cell) ?? []));
    const telling = [...fields].filter((field) => !common.has(field));
    const hasAll = neededFields.every((field) => fields.has(field));
    return hasAll || (fields.has("id") && fields.size >= headingsOfList && telling.length >= 2);
  });
}
