// A whole project, or a loan, credit or grant of it, that came or went → what a notice says of it in one cell.
import {
  type Citation,
  currentText,
  currentValue,
  type Dataset,
  type FinanceLine,
  isLoan,
  lineAmount,
  type Project,
  type Quantity,
} from "@brief/data";
import type { Language } from "../brief.ts";
import type { Days, Told } from "./change-told.ts";
import { wholeRecords } from "./change-words.ts";
import { inLanguage, missing, statusName } from "./portfolio-words.ts";
import { kindWords } from "./project-words.ts";

interface Line {
  readonly key: string;
  readonly kind: FinanceLine["kind"];
  readonly amount: Quantity;
}

interface Subject {
  /** The facts that still, or already, have it. */
  readonly dataset: Dataset;
  readonly lines: readonly Line[];
  /** Absent where a line alone came or went. */
  readonly project?: Project;
  readonly status: string | undefined;
  readonly sources: readonly Citation[];
}

export function recordOf(told: Told, days: Days, language: Language) {
  const subject = projectOf(told, days) ?? lineOf(told, days);
  return {
    isRecord: subject !== undefined,
    record: recordCell(subject, language),
    sources: subject?.sources ?? [],
  };
}

function projectOf({ class: name, change, project }: Told, days: Days): Subject | undefined {
  if (project === undefined || !wholeRecords.includes(name)) return undefined;
  const dataset = name === "gone" ? days.older : days.known;
  const lines = dataset.financeLines
    .filter((line) => line.project === project.id && isFunds(line))
    .map((line) => toLine(dataset, line));
  const own = (name === "gone" ? change.old : change.new)?.sources ?? [];
  // A row of a project without sources of its own stands on those of the project.
  const sources = own.length > 0 ? own : project.sources.map((id) => ({ id }));
  const status = currentText(dataset, project.id, "status").value;
  return { dataset, lines, project, status, sources };
}

function lineOf({ change }: Told, days: Days): Subject | undefined {
  const side = change.new ?? change.old;
  const isWhole = change.new === undefined || change.old === undefined;
  if (change.field !== "finance-lines" || side === undefined || !isWhole) return undefined;
  const dataset = change.new === undefined ? days.older : days.known;
  const ids = new Set(side.rows?.map(({ id }) => id));
  const line = dataset.financeLines.find(({ id }) => ids.has(id));
  if (line === undefined) return undefined;
  const told = toLine(dataset, line);
  const stated = told.amount.sources;
  const sources = stated.length > 0 ? stated : (side.sources ?? []);
  return { dataset, lines: [told], status: line.stage, sources };
}

/** How it stands, its days and its loans, credits and grants. */
function recordCell(subject: Subject | undefined, language: Language) {
  const date = (field: "approval" | "closing") =>
    subject?.project === undefined
      ? missing("date", "date")
      : currentValue(subject.dataset, subject.project.id, field);
  return {
    status: statusName(subject?.status, language),
    approval: date("approval"),
    closing: date("closing"),
    amounts: (subject?.lines ?? []).map(({ key, kind, amount }) => {
      const { zh, en } = kindWords[kind];
      return { key, label: inLanguage(language, zh, en), amount };
    }),
  };
}

function toLine(dataset: Dataset, line: FinanceLine): Line {
  return { key: line.id, kind: line.kind, amount: lineAmount(dataset, line) };
}

function isFunds(line: FinanceLine): boolean {
  return isLoan(line) || line.kind === "grant" || line.kind === "unknown";
}
