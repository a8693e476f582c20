// What changed → the notice's rows by class and section: what happened, what is only known otherwise, what is counted.
import {
  type Change,
  type ChangeClass,
  changeClasses,
  compareDecimals,
  currentText,
  currentValue,
  type Dataset,
  dateOrder,
  type Project,
  subtractDecimals,
} from "@brief/data";
import { rowOf } from "./change-counts.ts";
import type { Days, Group, Told } from "./change-told.ts";
import { classWords, type NoticeClass } from "./change-words.ts";

export interface Sections {
  readonly real: readonly Group[];
  readonly record: readonly Group[];
  readonly counted: readonly Group[];
}

/** One change once: what a project listed now brings with it is told in its own row. */
export function sectionsOf(found: readonly Change[], days: Days): Sections {
  // The order of a table is no fact: it hangs on no row.
  const facts = found.filter((change) => rowOf(change) !== undefined);
  const all = facts.map(
    (change): Told => ({
      class: change.class,
      change,
      project: projectOf(change, days),
    }),
  );
  const kept = withoutEchoes(withListed(all, days));
  const sectionOf = (told: Told) => {
    const { section } = classWords[told.class];
    if (section !== "either") return section;
    return isReal(told, days) ? "real" : "record";
  };
  const within = (section: string) => grouped(kept.filter((told) => sectionOf(told) === section));
  return { real: within("real"), record: within("record"), counted: within("counted") };
}

function projectOf({ subject }: Change, { older, known }: Days): Project | undefined {
  if (subject === undefined) return undefined;
  for (const { projects, financeLines } of [known, older]) {
    const line = financeLines.find(({ id }) => id === subject.id);
    const found = projects.find(({ id }) => id === (line?.project ?? subject.id));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A project whose status is given for the first time was known by name alone: it is listed, with what it brings. */
function withListed(all: readonly Told[], { older }: Days): readonly Told[] {
  const isFirst = ({ change, project }: Told) =>
    change.class === "status-changed" &&
    change.old?.value === undefined &&
    project !== undefined &&
    !older.financeLines.some((line) => line.project === project.id);
  const listed = new Set(all.filter(isFirst).map(({ project }) => project));
  return all.flatMap((told): Told[] => {
    if (!listed.has(told.project)) return [told];
    if (isFirst(told)) return [{ ...told, class: "listed" }];
    return brought.includes(told.class) ? [] : [told];
  });
}

const brought: readonly NoticeClass[] = ["date-found", "amount-found", "financing-added"];

/** A list's total that moves with its one line is one event; so is a grant that its total, told itself, now takes in. */
function withoutEchoes(all: readonly Told[]): readonly Told[] {
  const isTotal = ({ change }: Told) => change.field === "total-commitment";
  const valuesOf = ({ change: { old, new: now } }: Told) =>
    JSON.stringify([old?.value ?? null, now?.value ?? null]);
  const keyOf = (told: Told) => `${told.class} ${told.project?.id} ${valuesOf(told)}`;
  const ofLines = new Set(all.filter(({ change }) => change.field === "amount").map(keyOf));
  const totals = new Set(
    all
      .filter((told) => isTotal(told) && classWords[told.class].section !== "counted")
      .map(({ project, change }) => `${project?.id} ${change.new?.value}`),
  );
  return all.filter((told) => {
    if (isTotal(told)) return !ofLines.has(keyOf(told));
    if (told.class !== "financing-added") return true;
    const amount = told.change.new?.value?.split(", ").at(-1);
    return !totals.has(`${told.project?.id} ${amount}`);
  });
}

/** It happened after the earlier day, or to a project that was under way then. */
function isReal({ class: name, change, project }: Told, days: Days): boolean {
  if (name === "date-found") return (change.new?.value ?? "") > days.since;
  const day = /\b\d{4}-\d\d-\d\d\b/.exec(change.new?.value ?? "")?.[0];
  if (name === "transaction-added" && day !== undefined) return day > days.since;
  return project !== undefined && !hadEnded(project, days);
}

const ended: readonly string[] = ["closed", "dropped", "cancelled"];

/** Closed or given up by the earlier day, as known then or since. */
export function hadEnded({ id }: Project, { older, known, since }: Days): boolean {
  const status = currentText(older, id, "status").value;
  if (ended.includes(status ?? "")) return true;
  const now = currentText(known, id, "status").value ?? stageOf(known, id);
  const closing = currentValue(known, id, "closing").value;
  if (closing !== undefined && dateOrder(closing) <= since) return ended.includes(now ?? "");
  return status === undefined && now === "dropped";
}

function stageOf({ financeLines }: Dataset, project: string): string | undefined {
  return financeLines.find((line) => line.project === project)?.stage;
}

/** In the order of the classes; a project first listed stands with those recorded only now. */
function grouped(told: readonly Told[]): readonly Group[] {
  const order: readonly NoticeClass[] = changeClasses.flatMap(({ name }): NoticeClass[] =>
    name === "record-added" ? [name, "listed"] : [name],
  );
  return [...leading, ...order.filter((name) => !leading.includes(name))].flatMap((name) => {
    const own = told.filter((one) => one.class === name).toSorted(byWeight);
    return own.length === 0 ? [] : [{ class: name, told: own }];
  });
}

/** Whole projects before single values. */
const leading: readonly NoticeClass[] = [
  "new" satisfies ChangeClass,
  "record-added",
  "listed",
  "gone",
];

/** The largest movement of money first, then the newest day. */
function byWeight(a: Told, b: Told): number {
  const [from, to] = [moved(a), moved(b)];
  if (from !== undefined && to !== undefined) return compareDecimals(to, from);
  const [day, other] = [a, b].map(({ change }) => change.new?.value ?? change.old?.value ?? "");
  const isDay = /^\d{4}/.test(day ?? "") && /^\d{4}/.test(other ?? "");
  if (!isDay || day === other) return 0;
  return (day ?? "") < (other ?? "") ? 1 : -1;
}

function moved({ change: { old, new: now } }: Told): string | undefined {
  if ((now?.unit ?? old?.unit) === undefined) return undefined;
  const difference = subtractDecimals(decimal(now?.value), decimal(old?.value));
  return difference.replace(/^-/, "");
}

function decimal(value: string | undefined): string {
  return value !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? value : "0";
}
