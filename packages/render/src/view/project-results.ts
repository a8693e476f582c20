// What a project builds and whom it reaches: planned above reported, each with its day and source.
import {
  type Beneficiary,
  beneficiaryQuantity,
  type Citation,
  differences,
  type Output,
  outputQuantity,
  type Quantity,
} from "@brief/data";
import type { ProjectContext } from "./project-context.ts";
import { pick } from "./project-context.ts";
import { dayQuantity, sourceDate } from "./project-days.ts";
import { fieldWords } from "./project-words.ts";

interface Stated {
  readonly key: string;
  readonly what: string;
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
  const planned = rowsOf(stated, "planned");
  const reported = rowsOf(stated, "reported");
  const hasReported = reported.length > 0;
  const compared = differences(context.dataset, id).some((d) => d.field === "beneficiaries");
  return {
    hasRows: stated.length > 0,
    hasPlanned: planned.length > 0,
    planned,
    hasReported,
    reported,
    // Where the values stand among the differences, the comment there says it.
    saysNoRate: hasReported && !compared,
  };
}

function rowsOf(stated: readonly Stated[], wanted: Stated["basis"]) {
  return stated
    .filter((item) => item.basis === wanted)
    .map(({ basis: _, ...row }) => ({
      ...row,
      // In a narrow column the unit stands beside the name.
      isPeople: row.value.unit === "person",
      sources: row.value.sources,
    }));
}

function ofOutput(context: ProjectContext, output: Output): Stated {
  const value = outputQuantity(output);
  const what = pick(context, output.whatZh, output.whatEn, output.whatRu);
  return {
    key: output.id,
    what: what.charAt(0).toUpperCase() + what.slice(1),
    basis: output.basis,
    value,
    date: statedDay(context, output.asOf, {
      row: { table: "outputs", id: output.id },
      sources: value.sources,
    }),
  };
}

function ofBeneficiary(context: ProjectContext, person: Beneficiary): Stated {
  const value = beneficiaryQuantity(person);
  const { zh, en, ru } = fieldWords.beneficiaries;
  return {
    key: person.id,
    what: pick(context, zh, en, ru),
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
