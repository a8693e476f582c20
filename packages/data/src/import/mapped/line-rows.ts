// The loans and grants of a record → their finance lines, terms and movements.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { StatusCode } from "../../model/codes.ts";
import { toId } from "../to-id.ts";
import { fields } from "./fields.ts";
import { fold } from "./fold.ts";
import { lenderOf } from "./lender-of.ts";
import { firstOf, type Value, type Values } from "./read-record.ts";
import {
  type Identity,
  isSaid,
  type MappedRecord,
  type RecordContext,
  type Saying,
  say,
} from "./record-context.ts";
import { currencyOf } from "./unit-words.ts";
import { kindWords, stageOfStatus, stageWords } from "./words.ts";

export interface LineIds {
  /** The line that an amount of the record belongs to. */
  of(value: Value): string | undefined;
  /** For what is said of the row as a whole. */
  readonly first: string | undefined;
}

interface Line {
  readonly kind: string;
  readonly lender: string | undefined;
  readonly values: Value[];
}

export function lineRows(
  identity: Identity,
  record: MappedRecord,
  context: RecordContext,
): LineIds {
  const ids = new Map<Value, string>();
  let first: string | undefined;
  for (const line of linesOf(record.values, context)) {
    const id = writeLine(line, identity, record, context);
    if (id === undefined) continue;
    first ??= id;
    for (const value of line.values) ids.set(value, id);
    writeTerms(id, record, context);
    writeTransactions({ id, line }, record, context);
  }
  return { of: (value) => ids.get(value), first };
}

const aboutRow = ["currency", "kind", "stage", "administrator"];

/** Columns of one kind and lender are one line: a loan's amount, what of it is disbursed, its movements. */
function linesOf(values: Values, context: RecordContext): readonly Line[] {
  const lines = new Map<string, Line>();
  const own = firstOf(values, "kind")?.value ?? codeOf(kindWords, context.mapping.always?.["kind"]);
  for (const value of [...values.values()].flat()) {
    const field = fields.get(value.plan.field);
    if (field?.of !== "line" || aboutRow.includes(field.name)) continue;
    const kind = codeOf(kindWords, value.plan.spec.kind) ?? own ?? "unknown";
    const named = value.plan.spec.lender;
    const lender = named === undefined ? lenderOf(values, context) : context.registers.idOf(named);
    const key = `${kind} ${lender ?? ""}`;
    const line = lines.get(key) ?? { kind, lender, values: [] };
    line.values.push(value);
    lines.set(key, line);
  }
  // A number or rate alone belongs to the line that has the money.
  const withMoney = [...lines.values()].filter((line) => line.values.some(isMoney));
  return withMoney.length > 0 ? withMoney : [...lines.values()].slice(0, 1);
}

function isMoney(value: Value): boolean {
  return fields.get(value.plan.field)?.form === "money";
}

function codeOf(words: ReadonlyMap<string, string>, word: string | undefined): string | undefined {
  return word === undefined ? undefined : (words.get(fold(word)) ?? word);
}

/** Its id; undefined where it is refused. */
function writeLine(
  line: Line,
  identity: Identity,
  record: MappedRecord,
  context: RecordContext,
): string | undefined {
  const { values, place } = record;
  const number = firstOf(values, "instrumentNo")?.value;
  const { lender } = line;
  const currency = currencyOfLine(line, values, context);
  const stage = stageOf(values, context);
  if (lender === undefined || currency === undefined || stage === undefined) {
    const missing = lender === undefined ? "lender" : currency === undefined ? "currency" : "stage";
    context.refuse(lineRefused(identity, missing, line.values[0]?.place ?? place));
    return undefined;
  }
  const id = lineId(line, identity, { number, record, context });
  if (id === undefined || "known" in id) return id?.known;
  const { administrator, financeType, kind } = {
    administrator: firstOf(values, "administrator")?.value,
    financeType: firstOf(values, "financeType")?.value,
    kind: firstOf(values, "kind")?.written ?? context.mapping.always?.["kind"],
  };
  const row = {
    id: id.fresh,
    project: identity.id,
    lender,
    ...(administrator === undefined ? {} : { administrator }),
    ...(number === undefined ? {} : { instrumentNo: number }),
    kind: line.kind,
    stage,
    asWritten: kind ?? line.values[0]?.plan.heading ?? line.kind,
    ...(financeType === undefined ? {} : { financeType }),
    currency,
    basis: "commitment",
  };
  const fault = context.writer.add("finance-lines", row, place);
  if (fault !== undefined) {
    context.refuse(fault);
    return undefined;
  }
  say(`line ${id.fresh}`, String(record.record), { identity, record, context });
  return id.fresh;
}

function currencyOfLine(
  { values: own }: Line,
  values: Values,
  { mapping }: RecordContext,
): string | undefined {
  const stated = own.find((value) => isMoney(value) && value.unit !== undefined)?.unit;
  const always = mapping.always?.["currency"];
  return stated ?? firstOf(values, "currency")?.value ?? (always && currencyOf(always));
}

/** Its own word; else what the status or the dates of the row show; else what always holds. */
function stageOf(values: Values, { mapping }: RecordContext): string | undefined {
  const own = firstOf(values, "stage")?.value;
  // Only our own status codes are values of a status.
  const status = firstOf(values, "status")?.value as StatusCode | undefined;
  const byStatus = status === undefined ? undefined : stageOfStatus[status];
  const dated = (["effectiveness", "signing", "approval"] as const).find(
    (field) => firstOf(values, field) !== undefined,
  );
  const byDate =
    dated && { effectiveness: "effective", signing: "signed", approval: "approved" }[dated];
  return own ?? byStatus ?? byDate ?? codeOf(stageWords, mapping.always?.["stage"]);
}

interface Numbering {
  readonly number: string | undefined;
  readonly record: MappedRecord;
  readonly context: RecordContext;
}

/** By its number; else by its kind, and by its order among the project's lines of that kind. */
function lineId(
  { kind }: Line,
  identity: Identity,
  { number, record, context }: Numbering,
): { readonly fresh: string } | { readonly known: string } | undefined {
  const { mapping, refuse } = context;
  const saying = { identity, record, context };
  const named = number === undefined ? undefined : `${identity.id}.${toId(number)}`;
  for (let nth = 1; ; nth += 1) {
    const plain = `${named ?? identity.id}.${kind}`;
    const id = nth === 1 ? (named ?? plain) : `${plain}-${nth}`;
    // A loan and a grant of one row may share its number.
    const isOfThisRow = isSaid(`line ${id}`, String(record.record), saying);
    if (isOfThisRow === undefined) return { fresh: id };
    if (mapping.table === "facts") return { known: id };
    if (isOfThisRow) continue;
    if (named !== undefined || isRepeated(saying)) {
      refuse(lineTwice(number ?? kind, identity, record.place));
      return undefined;
    }
  }
}

/** Loans without numbers that are equal in every cell are one loan that stands twice. */
function isRepeated(saying: Saying): boolean {
  const { record } = saying;
  return isSaid(`content ${record.content()}`, String(record.record), saying) === false;
}

const terms = [
  ...["rate1", "rate2", "repaymentType", "repaymentPlan"],
  ...["commitmentDate", "repaymentFirstDate", "repaymentFinalDate"],
];

function writeTerms(line: string, { values, place }: MappedRecord, context: RecordContext): void {
  const stated = terms.flatMap((term) => {
    const value = firstOf(values, term)?.value;
    return value === undefined ? [] : [[term, value] as const];
  });
  if (stated.length === 0) return;
  const { source, writer, refuse } = context;
  const id = `${line}.terms.${source}`;
  const row = { id, financeLine: line, ...Object.fromEntries(stated), source };
  const fault = writer.add("loan-terms", row, place);
  if (fault !== undefined) refuse(fault);
}

interface OfLine {
  readonly id: string;
  readonly line: Line;
}

function writeTransactions(
  { id, line }: OfLine,
  record: MappedRecord,
  context: RecordContext,
): void {
  const { source, writer, refuse } = context;
  for (const value of line.values) {
    if (value.plan.field !== "transaction") continue;
    const { type = "", date: ofColumn } = value.plan.spec;
    const date = ofColumn ?? firstOf(record.values, "observed")?.value;
    const base = `${id}.tx${type}${date === undefined ? "" : `.${date}`}`;
    const nth = nthOf(base, record, context);
    const row = {
      id: `${base}${nth === 1 ? "" : `-${nth}`}.${source}`,
      financeLine: id,
      type,
      ...(date === undefined ? {} : { date }),
      value: value.value,
      currency: value.unit,
      source,
      locator: value.plan.heading,
    };
    const fault = writer.add("transactions", row, value.place);
    if (fault !== undefined) refuse(fault);
  }
}

/** Two movements of one day and kind are two. */
function nthOf(base: string, { said }: MappedRecord, { mapping, seen }: RecordContext): number {
  if (mapping.table !== "projects") return seen.count(`tx ${base}`);
  const nth = Number(said.get(`tx ${base}`) ?? "0") + 1;
  said.set(`tx ${base}`, String(nth));
  return nth;
}

function lineRefused({ label }: Identity, missing: string, place: Place): Diagnostic {
  return {
    rule: "mapped-cell-refused",
    severity: "error",
    message: `the finance of "${label}" has no ${missing}: its amounts are not taken`,
    place,
    expected: `a ${missing}`,
    remedy: `map a column to ${missing}, or say what holds for the whole table: always: { ${missing}: ${examples[missing] ?? ""} }`,
  };
}

const examples: Readonly<Record<string, string>> = {
  lender: "世行",
  currency: "USD",
  stage: "approved",
};

function lineTwice(name: string, { label }: Identity, place: Place): Diagnostic {
  return {
    rule: "mapped-cell-refused",
    severity: "error",
    message: `"${name}" of "${label}" stands already in a row above: the finance of this row is not taken`,
    place,
    found: name,
    expected: "one row a loan",
    remedy: "delete one of the rows, or give each loan its own number",
  };
}
