// A row of a long table, `project, fact, value` → the same values as if the fact had a column of its own.
import type { Diagnostic } from "../../diagnostic.ts";
import { suggestName } from "../../model/nearest-name.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { type ColumnPlan, planOf } from "./column-plan.ts";
import { fold } from "./fold.ts";
import { firstOf, readCells, type Values } from "./read-record.ts";
import type { RecordContext } from "./record-context.ts";
import { formsOf } from "./table-forms.ts";

interface FactRow {
  readonly plans: readonly ColumnPlan[];
  readonly values: Values;
}

/** Undefined where the row is refused. */
export function factValues(
  row: SheetRow,
  { plans, values }: FactRow,
  context: RecordContext,
): Values | undefined {
  const { mapping, refuse } = context;
  const facts = mapping.facts ?? {};
  const fact = firstOf(values, "fact");
  const word = fact?.value ?? "";
  const name = Object.keys(facts).find((one) => fold(one) === fold(word));
  const written = name === undefined ? undefined : facts[name];
  const at = plans.find(({ field }) => field === "value")?.at;
  if (name === undefined || written === undefined || at === undefined) {
    refuse(unknownFact(word, Object.keys(facts), fact?.place ?? row.place(0)));
    return undefined;
  }
  const plan = planOf(at, name, written, formsOf("projects"));
  if (plan.field === "skip") return undefined;
  const unit = plans.filter(({ field }) => field === "unit" || field === "currency");
  const cells = [...unit, plan].map((one) => ({
    plan: one,
    text: row.cells[one.at] ?? "",
    place: row.place(one.at),
  }));
  const read = readCells(cells, { mapping, registers: context.registers, tell: context.tell });
  for (const diagnostic of read.refused) refuse(diagnostic);
  if (read.isRefused) return undefined;
  return new Map(
    [...values, ...read.values].filter(([field]) => field !== "value" && field !== "fact"),
  );
}

function unknownFact(
  word: string,
  known: readonly string[],
  place: Diagnostic["place"],
): Diagnostic {
  return {
    rule: "mapped-record-refused",
    severity: "error",
    message:
      word === ""
        ? "the row does not say which fact it states"
        : `"${word}" is no fact of the mapping`,
    place,
    found: word,
    expected: known.join(", "),
    remedy: suggestName(word, known),
  };
}
