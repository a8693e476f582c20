// Two editions of a World Bank list → what changed, by class, the most important first; noise never among news.
import { groupChanges, type Uncompared } from "../../model/change.ts";
import { amountSteps, roundingTolerance } from "./amount-steps.ts";
import {
  compareAmounts,
  type EditionRules,
  type FoundChange,
  type Pair,
} from "./compare-amounts.ts";
import { compareLists, compareTexts } from "./compare-texts.ts";
import { amountFields, type DateField, dateFields, type WbField } from "./fields.ts";
import { sideOf } from "./side.ts";
import { type DefinedTotal, definedTotal } from "./total-definition.ts";
import type { WbChange, WbComparison } from "./wb-change.ts";
import type { WbEdition, WbProject } from "./wb-project.ts";

export function compareWbEditions(older: WbEdition, newer: WbEdition): WbComparison {
  const rulesOf = (edition: WbEdition): EditionRules => ({
    total: definedTotal(edition),
    steps: amountSteps(edition),
  });
  const [from, to] = [rulesOf(older), rulesOf(newer)];
  const before = new Map(older.projects.map((project) => [project.id, project]));
  const after = new Map(newer.projects.map((project) => [project.id, project]));
  const pairs = newer.projects.flatMap((project): Pair[] => {
    const known = before.get(project.id);
    return known === undefined ? [] : [{ older: known, newer: project }];
  });
  const uncompared = uncomparedFields(older, newer);
  const changes = [
    ...(older.isPart ? [] : comings(newer, before, newestApproval(older))),
    ...(newer.isPart ? [] : older.projects.filter(({ id }) => !after.has(id)).map(goneChange)),
    ...pairs.flatMap((pair) => comparePair(pair, from, to, uncompared)),
  ];
  return {
    older: { file: older.file, projects: older.projects.length, total: from.total },
    newer: { file: newer.file, projects: newer.projects.length, total: to.total },
    shared: pairs.length,
    rules: [
      ...rulesInWords(from, to),
      ...(older.isPart ? ["the older edition is one page of several: nothing is called new"] : []),
      ...(newer.isPart ? ["the newer edition is one page of several: nothing is called gone"] : []),
    ],
    uncompared,
    groups: groupChanges(markRepeated(changes, newer.projects)),
  };
}

/**
 * A field that one edition does not have, or words that it leaves empty throughout, are told once.
 * An amount or a date that vanishes from a column is told for each project.
 */
function uncomparedFields(older: WbEdition, newer: WbEdition): readonly Uncompared<WbField>[] {
  const fields = [...new Set([...older.fields, ...newer.fields])];
  return fields.flatMap((field): Uncompared<WbField>[] => {
    const count = ({ projects }: WbEdition) =>
      projects.filter((project) => sideOf(project, field) !== undefined).length;
    const [old, now] = [count(older), count(newer)];
    const isMissing = (edition: WbEdition) => !isFigure(field) || !edition.fields.includes(field);
    if (now === 0 && old > 0 && isMissing(newer)) {
      return [{ field, missingIn: "newer", values: old }];
    }
    if (old === 0 && now > 0 && isMissing(older)) {
      return [{ field, missingIn: "older", values: now }];
    }
    return [];
  });
}

function isFigure(field: WbField): boolean {
  return [...amountFields, ...dateFields].some((figure) => figure === field);
}

function comparePair(
  pair: Pair,
  from: EditionRules,
  to: EditionRules,
  uncompared: readonly Uncompared<WbField>[],
): readonly WbChange[] {
  const refused = [...pair.older.refused, ...pair.newer.refused];
  const found: readonly FoundChange<WbField>[] = [
    ...compareStatus(pair),
    ...compareAmounts(pair, from, to),
    ...dateFields.flatMap((field) => compareDate(pair, field)),
    ...compareTexts(pair),
    ...compareLists(pair),
  ];
  const unread = new Set(refused.map(({ field }) => field));
  const skipped = new Set(uncompared.map(({ field }) => field));
  return [
    ...[...unread].map((field) =>
      changeOf(pair, { class: "not-compared", field, note: noteOf(refused, field) }),
    ),
    ...found
      .filter(({ field }) => !unread.has(field) && !skipped.has(field))
      .map((change) => changeOf(pair, change)),
  ];
}

function noteOf(refused: WbProject["refused"], field: WbField): string {
  return refused
    .filter((cell) => cell.field === field)
    .map(({ written, reason }) => `"${written}" ${reason}`)
    .join("; ");
}

function changeOf({ older, newer }: Pair, found: FoundChange<WbField>): WbChange {
  const [old, now] = [sideOf(older, found.field), sideOf(newer, found.field)];
  return {
    ...found,
    id: newer.id,
    name: nameOf(newer),
    old: old ?? { place: older.place },
    new: now ?? { place: newer.place },
  };
}

function compareStatus({ older, newer }: Pair): readonly FoundChange<WbField>[] {
  const [old, now] = [older.status, newer.status];
  const field = "status";
  if (old?.written === now?.written) return [];
  for (const end of ["dropped", "closed"] as const) {
    if (now?.code === end && old?.code !== end) return [{ class: end, field }];
  }
  const isUncoded = now?.code === "unknown" && old?.code === "unknown";
  return [
    { class: old?.code === now?.code && !isUncoded ? "formatting" : "status-changed", field },
  ];
}

function compareDate({ older, newer }: Pair, field: DateField): readonly FoundChange<DateField>[] {
  const [old, now] = [older.dates[field], newer.dates[field]];
  if (old?.written === now?.written) return [];
  if (old === undefined) return [{ class: "date-found", field }];
  if (now === undefined) return [{ class: "date-lost", field }];
  return [{ class: old.value === now.value ? "formatting" : "date-moved", field }];
}

function comings(
  { projects }: WbEdition,
  before: ReadonlyMap<string, WbProject>,
  newest: string,
): readonly WbChange[] {
  return projects
    .filter(({ id }) => !before.has(id))
    .map((project) => {
      const approval = project.dates.approval?.value ?? "";
      const isNew = project.status?.code === "proposed" || approval > newest;
      return recordChange(project, isNew ? "new" : "record-added");
    });
}

function goneChange(project: WbProject): WbChange {
  return recordChange(project, "gone");
}

function recordChange(project: WbProject, kind: "new" | "record-added" | "gone"): WbChange {
  const { id, place, status, dates, amounts } = project;
  const facts = [status?.written, dates.approval?.value, amounts.total?.value];
  const side = { value: facts.map((fact) => fact ?? "–").join(", "), place };
  const base = { class: kind, id, name: nameOf(project), field: "record" } as const;
  return kind === "gone" ? { ...base, old: side } : { ...base, new: side };
}

/** A planned approval of a project in preparation says nothing about how far the edition reaches. */
function newestApproval({ projects }: WbEdition): string {
  return projects
    .filter(({ status }) => status?.code === "active" || status?.code === "closed")
    .reduce((newest, { dates }) => {
      const approval = dates.approval?.value ?? "";
      return [approval, newest].sort().at(-1) ?? newest;
    }, "");
}

function nameOf({ id, texts }: WbProject): string {
  return texts.name?.written.trim() ?? id;
}

/** One odd amount in several projects is rather a fault of the list than news of each. */
function markRepeated(
  changes: readonly WbChange[],
  projects: readonly WbProject[],
): readonly WbChange[] {
  const counts = new Map<string, number>();
  for (const { amounts } of projects) {
    for (const field of amountFields) {
      const key = `${field} ${amounts[field]?.value}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return changes.map((change) => {
    const value = change.new?.value ?? "";
    const count = counts.get(`${change.field} ${value}`) ?? 0;
    const isOdd = /[1-9]\d{0,2}$/.test(value) && !value.startsWith("0");
    const isAmount = change.class === "amount-restated" || change.class === "amount-found";
    if (!isAmount || !isOdd || count < 2) return change;
    return { ...change, note: `the very same amount in ${count} projects of the newer edition` };
  });
}

function rulesInWords(from: EditionRules, to: EditionRules): readonly string[] {
  const rounded = amountFields.flatMap((field) => {
    const tolerance = roundingTolerance(from.steps[field], to.steps[field]);
    return tolerance === "0" ? [] : [`${field} up to ${tolerance}`];
  });
  return [
    `the older total is ${definitionInWords(from.total)}`,
    `the newer total is ${definitionInWords(to.total)}`,
    "single precision: a difference of up to a ten-millionth is rounding",
    ...(rounded.length === 0
      ? []
      : [
          `one edition gives coarser steps, so these differences are rounding: ${rounded.join(", ")}`,
        ]),
    "so is a difference within a thousandth where one amount is the other in tenths of a million",
    "a cost of 0 is a cost that is not given",
  ];
}

function definitionInWords({ definition, fits, telling }: DefinedTotal): string {
  return definition === "unknown"
    ? `of no definition that holds for the ${telling} projects with a grant`
    : `${definition}, as in ${fits} of ${telling} projects with a grant`;
}
