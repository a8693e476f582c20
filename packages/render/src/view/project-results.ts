// What a project builds and whom it reaches: planned beside reported, each with its day and source.
import {
  type Beneficiary,
  beneficiaryQuantity,
  type Citation,
  type Output,
  type Quantity,
} from "@brief/data";
import type { ProjectContext } from "./project-context.ts";
import { pick } from "./project-context.ts";
import { dayQuantity, sourceDate } from "./project-days.ts";
import { fieldWords } from "./project-words.ts";

interface Stated {
  readonly group: string;
  readonly what: string;
  readonly key: string;
  readonly basis: "planned" | "reported";
  readonly value: Quantity;
  readonly date: Quantity;
}

export function projectResults(context: ProjectContext) {
  const { id } = context.project;
  const outputs = context.dataset.outputs.filter((output) => output.project === id);
  const people = context.dataset.beneficiaries.filter((row) => row.project === id);
  const stated = [
    ...outputs.map((output) => ofOutput(context, output)),
    ...people.map((row) => ofBeneficiary(context, row)),
  ];
  const groups = [...new Set(stated.map((item) => item.group))];
  const rows = groups.flatMap((group) => paired(stated.filter((item) => item.group === group)));
  const reached = stated.filter((item) => item.group.startsWith("beneficiaries"));
  return {
    hasRows: rows.length > 0,
    hasReported: stated.some((item) => item.basis === "reported"),
    rows,
    hasBuilt: outputs.length > 0,
    built: built(stated),
    hasReached: reached.length > 0,
    reached: reached.map(({ key, basis, value, date }) => ({
      key,
      reported: basis === "reported",
      value,
      date,
    })),
  };
}

/** What the overview lists; the table has the dates. */
function built(stated: readonly Stated[]) {
  return stated
    .filter((item) => item.group.startsWith("output") && item.basis === "planned")
    .map(({ key, what, value }) => ({
      key,
      what,
      lower: what.charAt(0).toLowerCase() + what.slice(1),
      value,
    }));
}

/** The first planned beside the first reported, and so on; further ones have rows of their own. */
function paired(stated: readonly Stated[]) {
  const planned = stated.filter((item) => item.basis === "planned");
  const reported = stated.filter((item) => item.basis === "reported");
  const length = Math.max(planned.length, reported.length);
  return Array.from({ length }, (_, index) => {
    const [plan, report] = [planned[index], reported[index]];
    const first = plan ?? report;
    return {
      key: first?.key ?? String(index),
      what: first?.what ?? "",
      // Said once for all values of one thing.
      repeats: index > 0,
      hasPlanned: plan !== undefined,
      planned: plan?.value ?? none,
      plannedDate: plan?.date ?? dayQuantity(undefined, [], []),
      hasReported: report !== undefined,
      reported: report?.value ?? none,
      reportedDate: report?.date ?? dayQuantity(undefined, [], []),
    };
  });
}

const none: Quantity = {
  type: "measure",
  unit: "person",
  qualifier: "exact",
  value: undefined,
  reason: "not-in-sources",
  rows: [],
  sources: [],
};

function ofOutput(context: ProjectContext, output: Output): Stated {
  const { id, value, unit, qualifier, locator } = output;
  const row = { table: "outputs", id };
  const sources = output.sources.map((source) =>
    locator === undefined ? { id: source } : { id: source, locator },
  );
  const what = pick(context, output.whatZh, output.whatEn);
  return {
    group: `output ${output.whatEn} ${unit}`,
    what: what.charAt(0).toUpperCase() + what.slice(1),
    key: id,
    basis: output.basis,
    value: { type: "measure", unit, value, qualifier, rows: [row], sources },
    date: statedDay(context, output.asOf, { row, sources }),
  };
}

function ofBeneficiary(context: ProjectContext, person: Beneficiary): Stated {
  const value = beneficiaryQuantity(person);
  const { zh, en } = fieldWords.beneficiaries;
  return {
    group: `beneficiaries ${person.unit}`,
    what: pick(context, zh, en),
    key: person.id,
    basis: person.basis,
    value,
    date: statedDay(context, person.asOf, {
      row: { table: "beneficiaries", id: person.id },
      sources: value.sources,
    }),
  };
}

function statedDay(
  context: ProjectContext,
  asOf: string | undefined,
  from: { readonly row: Quantity["rows"][number]; readonly sources: readonly Citation[] },
): Quantity {
  if (asOf !== undefined) return dayQuantity(asOf, [from.row], from.sources);
  return sourceDate(context, from.sources);
}
