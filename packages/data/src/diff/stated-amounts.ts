// What one source states of the amounts of each project: the edition that its total is defined in and rounded to.

import { type AmountSteps, amountSteps } from "../import/wb/amount-steps.ts";
import type { AmountField } from "../import/wb/fields.ts";
import { type DefinedTotal, definedTotal, type Parts } from "../import/wb/total-definition.ts";
import type { Assertion } from "../model/assertion.ts";
import { addDecimals } from "../model/decimal.ts";
import { groupRows } from "../model/group-rows.ts";
import type { Facts } from "./facts.ts";

export interface StatedEdition {
  readonly total: DefinedTotal;
  readonly steps: AmountSteps;
  readonly partsOf: ReadonlyMap<string, Parts>;
}

type Amounts = Partial<Record<AmountField, { readonly value: string }>>;

/** Loans stand where a World Bank list has IBRD, credits where it has IDA; other kinds are no part of a total. */
const partOfKind: Readonly<Record<string, AmountField>> = {
  loan: "ibrd",
  credit: "ida",
  grant: "grant",
};

export function amountFieldOf(facts: Facts, { subject, field }: Subject): AmountField | undefined {
  if (field === "total-commitment") return "total";
  if (field === "total-cost") return "cost";
  if (field !== "amount") return undefined;
  return partOfKind[facts.lines.get(subject)?.kind ?? ""];
}
type Subject = Pick<Assertion, "subject" | "field">;

/** Each edition is worked out once, when it is first asked for. */
export function statedEditions(facts: Facts): (source: string) => StatedEdition {
  const bySource = groupRows(
    facts.dataset.assertions.filter((one) => one.value !== undefined),
    ({ source }) => source,
  );
  const known = new Map<string, StatedEdition>();
  return (source) => {
    const edition = known.get(source) ?? toEdition(facts, bySource.get(source) ?? []);
    known.set(source, edition);
    return edition;
  };
}

function toEdition(facts: Facts, stated: readonly Assertion[]): StatedEdition {
  const partsOf = new Map<string, { amounts: Amounts }>();
  for (const one of stated) {
    const field = amountFieldOf(facts, one);
    if (field === undefined || one.value === undefined) continue;
    const project = facts.lines.get(one.subject)?.project ?? one.subject;
    const amounts = partsOf.get(project)?.amounts ?? {};
    const before = amounts[field]?.value ?? "0";
    partsOf.set(project, {
      amounts: { ...amounts, [field]: { value: addDecimals([before, one.value]) } },
    });
  }
  const projects = [...partsOf.values()].map(({ amounts }) => ({ amounts: withTotal(amounts) }));
  return { total: definedTotal({ projects }), steps: amountSteps({ projects }), partsOf };
}

/** An edition that leaves the total of a grant out has none for it: its totals are of loans and credits. */
function withTotal(amounts: Amounts): Amounts {
  const { total, grant, ibrd, ida } = amounts;
  const isGrantAlone = grant !== undefined && ibrd === undefined && ida === undefined;
  return total === undefined && isGrantAlone ? { ...amounts, total: { value: "0" } } : amounts;
}
