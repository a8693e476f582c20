// What a record states of its project → assertions: status, money, dates and words.
import type { AssertionField } from "../../model/assertion.ts";
import type { NewRow } from "../new-row.ts";
import type { AmountField, DateField, TextField } from "../wb/fields.ts";
import { filled, inDollars } from "./line-rows.ts";
import { assertionRow, type RecordOf, textOf } from "./record.ts";

export const amountFacts = {
  total: "total-commitment",
  cost: "total-cost",
} as const satisfies Partial<Record<AmountField, AssertionField>>;

export const dateFacts = {
  disclosure: "disclosure",
  approval: "approval",
  effectiveness: "effectiveness",
  closing: "closing",
} as const satisfies Record<DateField, AssertionField>;

export const textFacts = {
  name: "name",
  objective: "objective",
  instrument: "instrument",
  environment: "environmental-category",
  risk: "environmental-risk",
  stage: "preparation-stage",
  financing: "financing-type",
} as const satisfies Partial<Record<TextField, AssertionField>>;

export function factRows(of: RecordOf): readonly NewRow[] {
  const { project, projectId } = of;
  const { status } = project;
  const stated =
    status === undefined
      ? []
      : [
          assertionRow(of, projectId, "status", {
            value: status.code,
            cell: status,
            asWritten: textOf(of, status) ?? status.code,
          }),
        ];
  return [...stated, ...moneyRows(of), ...dateRows(of), ...wordRows(of)];
}

function moneyRows(of: RecordOf): readonly NewRow[] {
  return keysOf(amountFacts).flatMap((field) => {
    const amount = filled(of.project.amounts[field]);
    if (amount === undefined) return [];
    return [assertionRow(of, of.projectId, amountFacts[field], inDollars(amount))];
  });
}

function dateRows(of: RecordOf): readonly NewRow[] {
  return keysOf(dateFacts).flatMap((field) => {
    const cell = of.project.dates[field];
    if (cell === undefined) return [];
    const { value } = cell;
    const recorded = whyRecorded(of, field, value);
    return [
      assertionRow(of, of.projectId, dateFacts[field], {
        value,
        cell,
        ...(recorded === undefined ? {} : { recorded }),
      }),
    ];
  });
}

/** A board date that is still to come, or that never came, is no approval. */
function whyRecorded(of: RecordOf, field: DateField, day: string): string | undefined {
  const { project, published } = of;
  if (field === "disclosure") return undefined;
  if (project.isDropped) return "the project was dropped";
  if (field !== "approval") return undefined;
  if (project.status?.code === "proposed") return "planned: the project is in preparation";
  const isToCome = published !== undefined && published.length === 10 && day > published;
  return isToCome ? "planned: after the day of the edition" : undefined;
}

function wordRows(of: RecordOf): readonly NewRow[] {
  return keysOf(textFacts).flatMap((field) => {
    const cell = of.project.texts[field];
    const value = textOf(of, cell);
    if (cell === undefined || value === undefined) return [];
    return [assertionRow(of, of.projectId, textFacts[field], { value, cell })];
  });
}

function keysOf<T extends object>(facts: T): readonly (keyof T)[] {
  // Each table of facts is a closed object above.
  return Object.keys(facts) as (keyof T)[];
}
