// Rows that say what there is of a kind: which of them belong to one set, and what each says, its own id and source aside.
import type { AnyRow } from "../../model/tables.ts";

export interface SetGroup {
  readonly key: string;
  /** Id of the row that the set is about. */
  readonly subject: string;
}

interface SetTable {
  readonly subject: string;
  /** Columns that part the rows of one subject into sets of their own. */
  readonly kinds: readonly string[];
}

const setTables: Readonly<Record<string, SetTable>> = {
  transactions: { subject: "financeLine", kinds: ["type"] },
  allocations: { subject: "project", kinds: ["financeLine", "dimension"] },
  budgets: { subject: "financeLine", kinds: ["kind"] },
  "loan-terms": { subject: "financeLine", kinds: [] },
  "loan-statuses": { subject: "financeLine", kinds: ["year"] },
  "iati-lines": { subject: "financeLine", kinds: [] },
  parties: { subject: "subject", kinds: ["role"] },
  identifiers: { subject: "subject", kinds: ["type"] },
  links: { subject: "subject", kinds: ["kind"] },
  locations: { subject: "subject", kinds: [] },
  markers: { subject: "subject", kinds: ["vocabulary", "vocabularyName"] },
  results: { subject: "subject", kinds: [] },
  texts: { subject: "subject", kinds: ["kind", "type", "language"] },
};

/** Of a row, not of what it says. `order` is where a table puts it. */
const aside = new Set(["id", "source", "sources", "supersedes", "order", "locator"]);

/**
 * Undefined for tables whose rows are no sets.
 * @param vocabularyOf what kind of thing an allocation names: our own coding of a project's sectors is one set,
 * a lender's another; so are countries and counties
 */
export function groupOf(
  table: string,
  row: AnyRow,
  vocabularyOf: (target: string) => string,
): SetGroup | undefined {
  const definition = setTables[table];
  if (definition === undefined) return undefined;
  const subject = String(row[definition.subject]);
  const kinds = definition.kinds.map((column) => row[column] ?? "");
  const own = table === "allocations" ? vocabularyOf(String(row["target"])) : "";
  return { key: JSON.stringify([subject, ...kinds, own]), subject };
}

/** What a row says, as a text that equal rows share. */
export function contentOf(row: AnyRow, ...besides: readonly string[]): string {
  const left = new Set([...aside, ...besides]);
  const columns = Object.keys(row).filter((column) => !left.has(column));
  return JSON.stringify(columns.toSorted().map((column) => [column, row[column]]));
}

/** Rows that belong to others: the indicators of a result, the measurements of an indicator. */
export type ChildrenOf = (
  table: "indicators" | "measurements",
  parent: string,
) => readonly AnyRow[];

/** A result is the same when its indicators and what was measured are. */
export function resultContent(row: AnyRow, childrenOf: ChildrenOf): string {
  const indicators = childrenOf("indicators", String(row["id"])).map((indicator) => {
    const measured = childrenOf("measurements", String(indicator["id"]));
    const own = contentOf(indicator, "result");
    return [own, ...measured.map((one) => contentOf(one, "indicator")).toSorted()];
  });
  return JSON.stringify([
    contentOf(row),
    ...indicators.map((one) => JSON.stringify(one)).toSorted(),
  ]);
}
