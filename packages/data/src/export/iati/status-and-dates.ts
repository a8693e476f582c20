// The state of one activity and its four dates.
import type { Assertion, AssertionField } from "../../model/assertion.ts";
import type { StatusCode } from "../../model/codes.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import { type Element, element, type Origin } from "./element.ts";
import { type Line, narratives, origin, wordsOf } from "./line.ts";
import { dayStated, stated } from "./stated.ts";

const ofStatus: Readonly<Record<StatusCode, string | undefined>> = {
  proposed: "1",
  approved: "2",
  signed: "2",
  active: "2",
  suspended: "6",
  closed: "4",
  dropped: "5",
  cancelled: "5",
  unknown: undefined,
};
const ofStage: Readonly<Record<FinanceLine["stage"], string>> = {
  proposed: "1",
  approved: "2",
  signed: "2",
  effective: "2",
  closed: "4",
  dropped: "5",
  cancelled: "5",
};

export function statusOf(line: Line): readonly Element[] {
  const rows = stated(line, "status");
  const [row] = rows;
  const said = row === undefined ? undefined : saidOf(line, row);
  // What was never committed says so itself, whatever its project has come to.
  const { stage } = line.row;
  const own = ["proposed", "dropped", "cancelled"].includes(stage) ? ofStage[stage] : undefined;
  const code = line.published === undefined ? (own ?? said?.code) : said?.code;
  const from = rows
    .filter(({ value }) => value === row?.value)
    .map((one) => origin("assertions", one));
  if (code !== undefined || (said?.word !== undefined && !line.isCompleted))
    return [element("activity-status", { code }, wordOf(line, said?.word, from), from)];
  if (!line.isCompleted) return [];
  const stageOf = origin("finance-lines", line.row);
  line.ledger.complete(
    "iati-status-from-stage",
    "no source states the status: the stage of the finance line stands for it",
    stageOf,
  );
  return [element("activity-status", { code: ofStage[stage] }, [], [stageOf])];
}

interface Said {
  readonly code: string | undefined;
  readonly word?: string | undefined;
}

/** `2 Implementation`: the code that IATI publishers write themselves is kept, and their word where it can be. */
function saidOf({ published }: Line, { value, asWritten }: Assertion): Said {
  const [, code, word] = /^(\d+)(?: (.+))?$/s.exec(asWritten ?? "") ?? [];
  if (code !== undefined) return { code, word };
  if (published !== undefined && value === "unknown") return { code: undefined, word: asWritten };
  return { code: isStatus(value) ? ofStatus[value] : undefined };
}

function isStatus(value: string | undefined): value is StatusCode {
  return value !== undefined && value in ofStatus;
}

/** Version 2.03 has no room for it: only a file that is to be read back as it was holds it. */
function wordOf(
  line: Line,
  word: string | undefined,
  [from]: readonly Origin[],
): readonly Element[] {
  if (word === undefined || from === undefined || line.isCompleted) return [];
  const said = { text: word, language: line.language, origin: { ...from, column: "asWritten" } };
  return narratives(line, [said]);
}

const dateTypes: Partial<Record<AssertionField, string>> = {
  "planned-start": "1",
  "actual-start": "2",
  "planned-end": "3",
  "actual-end": "4",
};
/** Dates of a lender's own, none of which IATI has a type for. */
const otherDates: readonly AssertionField[] = [
  "approval",
  "signing",
  "effectiveness",
  "closing",
  "board-vote",
  "board-paper",
  "agreement",
  "approved-by",
  "press-report",
  "planned-completion",
  "disclosure",
];

export function datesOf(line: Line): readonly Element[] {
  const fields = Object.keys(dateTypes) as readonly AssertionField[];
  const chosen = new Set(fields.flatMap((field) => stated(line, field)));
  const inOrder = line.facts.assertions
    .of(...line.subjects)
    .filter((assertion) => chosen.has(assertion));
  const dates = oncePerDay(line, inOrder);
  const own = line.isCompleted ? ownDates(line, dates) : [];
  for (const field of otherDates)
    for (const row of stated(line, field))
      line.ledger.leave(origin("assertions", row), "no-date-type");
  return [...dates, ...own];
}

/** Two sources that agree say it once; what one source says twice is left as it is. */
function oncePerDay(line: Line, rows: readonly Assertion[]): readonly Element[] {
  const dates: { readonly row: Assertion; readonly rows: Assertion[] }[] = [];
  for (const row of rows) {
    const same = dates.find(
      ({ row: { field, value, source } }) =>
        field === row.field && value === row.value && source !== row.source,
    );
    if (same === undefined) dates.push({ row, rows: [row] });
    else same.rows.push(row);
  }
  return dates.map(({ row, rows: agreeing }) =>
    element(
      "activity-date",
      { type: dateTypes[row.field], "iso-date": row.value },
      narratives(line, wordsOf(line, origin("assertions", row), "comment")),
      agreeing.map((one) => origin("assertions", one)),
    ),
  );
}

/**
 * "Start dates may reflect either the commencement of funding, planning or physical activity" (the schema): the first
 * known of effectiveness, signing and approval. The lender's closing day is the end.
 */
function ownDates(line: Line, dates: readonly Element[]): readonly Element[] {
  const has = (...types: readonly string[]) =>
    dates.some(({ attributes }) => types.includes(attributes["type"] ?? ""));
  const isCommitted = !["proposed", "dropped", "cancelled"].includes(line.row.stage);
  const start =
    has("1", "2") || !isCommitted
      ? undefined
      : dayStated(line, ["effectiveness", "signing", "approval"]);
  const end = has("3", "4") ? undefined : dayStated(line, ["closing", "planned-completion"]);
  const isOver = line.row.stage === "closed";
  return [
    ...dated(line, "2", start, "the loan's effectiveness, signing or approval stands as the start"),
    ...dated(line, isOver ? "4" : "3", end, "the lender's closing day stands as the end"),
  ];
}

function dated(
  line: Line,
  type: string,
  stated: ReturnType<typeof dayStated>,
  how: string,
): readonly Element[] {
  if (stated === undefined) return [];
  const from = stated.rows.map((row) => origin("assertions", row));
  const rule = type === "2" ? "iati-start-from-approval" : "iati-end-from-closing";
  if (from[0] !== undefined) line.ledger.complete(rule, how, from[0]);
  return [element("activity-date", { type, "iso-date": stated.day }, [], from)];
}
