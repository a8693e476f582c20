// An imported finance line: one that its project has, a new one, or an amount that somebody judged to be no line.
import type { Place } from "../../diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import { compareDecimals } from "../../model/decimal.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { AnyRow } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import { definitionOf } from "./known.ts";
import { matchLine } from "./match-line.ts";
import { giveNew, type Merging } from "./merging.ts";
import { rewritten } from "./renames.ts";

/** @param record all rows of the line's record */
export function mergeLine(merging: Merging, newRow: NewRow, record: readonly NewRow[]): void {
  const { known, renames, ledger } = merging;
  const { row, place } = newRow;
  const id = String(row["id"]);
  const own = rewritten(row, definitionOf("finance-lines"), renames);
  if (own === undefined) {
    renames.set("finance-lines", id, undefined);
    ledger.count("finance-lines", "left");
    return;
  }
  // The row has passed the schema of its table.
  const line = own as unknown as FinanceLine;
  if (known.row("projects", line.project) === undefined) {
    giveLine(merging, row, own, place);
    return;
  }
  const { candidates } = matchLine({
    line,
    known: known.linesOf(line.project),
    family: known.family,
    hasRivals: hasRivals(newRow, record),
    taken: merging.takenLines,
  });
  const [found] = candidates;
  if (candidates.length > 1) {
    renames.set("finance-lines", id, undefined);
    ledger.count("finance-lines", "left");
    const names = [...new Set(candidates.map((one) => one.id))];
    ledger.ambiguous.push({ table: "finance-lines", id, candidates: names, place });
  } else if (found !== undefined) {
    renames.set("finance-lines", id, found.id);
    merging.takenLines.set(found.id, id);
    ledger.count("finance-lines", "seenAgain");
  } else takeNew(merging, newRow, line, record);
}

function takeNew(
  merging: Merging,
  { place, row }: NewRow,
  line: FinanceLine,
  record: readonly NewRow[],
): void {
  const judged = judgedAmount(merging, line, record, String(row["id"]));
  if (judged === undefined) {
    giveLine(merging, row, { ...line }, place);
    return;
  }
  merging.renames.set("finance-lines", String(row["id"]), undefined);
  merging.judged.set(String(row["id"]), judged);
  merging.ledger.count("finance-lines", "seenAgain");
}

function giveLine(merging: Merging, imported: AnyRow, row: AnyRow, place: Place): void {
  const id = String(imported["id"]);
  const restyled = { ...row, id: merging.renames.restyled(imported, id) };
  const given = giveNew(merging, "finance-lines", restyled, place);
  merging.renames.set("finance-lines", id, String(given["id"]));
}

/** The amount stands already as one of the project that is never counted, stated by the same series. */
function judgedAmount(
  { known, renames }: Merging,
  line: FinanceLine,
  record: readonly NewRow[],
  id: string,
): Assertion | undefined {
  const amounts = record.filter(
    ({ table, row }) =>
      table === "assertions" && row["subject"] === id && row["field"] === "amount",
  );
  return amounts
    .flatMap(({ row }) => {
      const source = renames.of(["sources"], String(row["source"]));
      const series = known.source(source ?? "")?.series;
      return known
        .statements(line.project, "amount")
        .filter(({ standing, value, unit, source: of }) => {
          const isSame = of === source || known.source(of)?.series === series;
          const isKnown = series !== undefined || of === source;
          const isEqual =
            value !== undefined && compareDecimals(value, String(row["value"] ?? "0")) === 0;
          return standing === "recorded" && isSame && isKnown && isEqual && unit === row["unit"];
        });
    })
    .at(-1);
}

/** Lines of one lender and kind without numbers cannot be told apart by anything else. */
function hasRivals({ row }: NewRow, record: readonly NewRow[]): boolean {
  const isAlike = ({ table, row: other }: NewRow) =>
    table === "finance-lines" &&
    other["project"] === row["project"] &&
    other["lender"] === row["lender"] &&
    other["kind"] === row["kind"];
  return record.filter(isAlike).length > 1;
}
