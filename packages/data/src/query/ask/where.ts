// Which lines the conditions of a question let through, and which they cannot decide.
import type { Dataset } from "../../model/dataset.ts";
import { currentText } from "../current-value.ts";
import { indexOf } from "../dataset-index.ts";
import { lenderOf } from "../loans-by-lender.ts";
import type { CountedLine } from "./counted-line.ts";
import { atLevel } from "./parts-of.ts";
import type { Conditions, Question } from "./question.ts";
import { approvedIn, type Days, daysOf, implementedIn, type Verdict } from "./span-of.ts";

export interface Chosen {
  readonly lines: readonly CountedLine[];
  readonly undecided: readonly CountedLine[];
}

export function choose(
  dataset: Dataset,
  lines: readonly CountedLine[],
  { where = {} }: Question,
): Chosen {
  const judged = lines.map((line) => ({ line, verdict: judge(dataset, line, where) }));
  const of = (wanted: Verdict) =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ line }) => line);
  return { lines: of(true), undecided: of(undefined) };
}

/** False where one condition says no, undecided where none does and one cannot tell. */
function judge(dataset: Dataset, counted: CountedLine, where: Conditions): Verdict {
  const verdicts = [
    fitsLender(dataset, counted, where.lender),
    where.kind?.includes(counted.line.kind) ?? true,
    fitsStatus(dataset, counted, where.status),
    fitsTarget(dataset, counted, where.sector, "sector"),
    fitsTarget(dataset, counted, where.region, "region"),
    fitsSpan(dataset, where.approvedIn, (days) => approvedIn(dataset, idOf(counted), days)),
    fitsSpan(dataset, where.implementedIn, (days) => implementedIn(dataset, idOf(counted), days)),
  ];
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function idOf({ project }: CountedLine): string {
  return project.project.id;
}

function fitsLender(
  dataset: Dataset,
  { line }: CountedLine,
  wanted: readonly string[] | undefined,
): Verdict {
  if (wanted === undefined) return true;
  return wanted.includes(line.lender) || wanted.includes(lenderOf(dataset, line).id);
}

function fitsStatus(
  dataset: Dataset,
  counted: CountedLine,
  wanted: readonly string[] | undefined,
): Verdict {
  if (wanted === undefined) return true;
  const { value } = currentText(dataset, idOf(counted), "status");
  return value === undefined ? undefined : wanted.includes(value);
}

/** Nobody says where: undecided. */
function fitsTarget(
  dataset: Dataset,
  { project }: CountedLine,
  wanted: readonly string[] | undefined,
  dimension: "sector" | "region",
): Verdict {
  if (wanted === undefined) return true;
  const rows = [project.project, ...project.related]
    .flatMap((record) => indexOf(dataset).allocationsOf(record.id))
    .filter((row) => (row.dimension === "sector") === (dimension === "sector"))
    .filter((row) => dimension === "sector" || row.basis === "stated");
  if (rows.length === 0) return undefined;
  return rows.some(({ target }) => wanted.some((code) => isWithin(dataset, target, code)));
}

function isWithin(dataset: Dataset, target: string, code: string): boolean {
  if (target === code) return true;
  const level = indexOf(dataset).regions.get(code)?.level;
  return level !== undefined && atLevel(dataset, target, level)?.code === code;
}

function fitsSpan(
  dataset: Dataset,
  span: Conditions["approvedIn"],
  verdictOf: (days: Days) => Verdict,
): Verdict {
  return span === undefined ? true : verdictOf(daysOf(dataset, span));
}
