// The cells of a row, by the plan of their columns → values of our forms; what cannot be read is refused at its cell.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Qualifier } from "../../model/cell.ts";
import { statusCodes } from "../../model/codes.ts";
import { findStatus } from "../../model/find-code.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { cleanText } from "../clean-text.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import type { Tell } from "../unreadable.ts";
import type { Register } from "./area-register.ts";
import type { ColumnPlan } from "./column-plan.ts";
import { fold } from "./fold.ts";
import { itemsOf } from "./list-items.ts";
import type { TableMapping } from "./mapping.ts";
import { readDay } from "./read-day.ts";
import { readQuantity, saysNothing } from "./read-quantity.ts";
import type { Registers } from "./registers.ts";
import { currencyOf, unitOf } from "./unit-words.ts";
import { kindWords, stageWords, worksWords } from "./words.ts";

/** An item of a list: a region or sector with its key, and its share where the cell has one. */
export interface Item {
  readonly key: string;
  readonly sharePercent?: string;
}

export interface Value {
  readonly plan: ColumnPlan;
  readonly place: Place;
  /** As the cell has it, cleaned. */
  readonly written: string;
  /** In our form. */
  readonly value: string;
  readonly unit?: string;
  readonly qualifier: Qualifier;
  readonly items: readonly Item[];
}

export type Values = ReadonlyMap<string, readonly Value[]>;

export interface ReadRecord {
  readonly values: Values;
  readonly refused: readonly Diagnostic[];
  /** One of them is a cell that the record cannot be without. */
  readonly isRefused: boolean;
}

export interface RecordReader {
  readonly mapping: TableMapping;
  readonly registers: Registers;
  readonly tell: Tell;
}

interface Cell {
  readonly plan: ColumnPlan;
  readonly text: string;
  readonly place: Place;
}

interface Fault {
  readonly reason: string;
  readonly expected?: string;
  readonly remedy?: string;
}

/** What was read; of a list, with what of it was not. */
type Read = { readonly values: readonly Value[]; readonly fault?: Fault } | Fault;

export function readRecord(
  row: SheetRow,
  plans: readonly ColumnPlan[],
  reader: RecordReader,
): ReadRecord {
  const cells = plans.map((plan) => ({
    plan,
    text: row.cells[plan.at] ?? "",
    place: row.place(plan.at),
  }));
  return readCells(cells, reader);
}

/** A unit or currency of the row is read before the amounts that it belongs to. */
export function readCells(cells: readonly Cell[], reader: RecordReader): ReadRecord {
  const currency = rowUnit(cells, reader.mapping);
  const values = new Map<string, Value[]>();
  const refused: Diagnostic[] = [];
  let isRefused = false;
  for (const cell of cells) {
    const { plan } = cell;
    if (saysNothing(cell.text)) {
      if (plan.spec.required === true) {
        refused.push(empty(cell));
        isRefused = true;
      }
      continue;
    }
    const read = readCell(cell, currency, reader);
    if ("values" in read) {
      const list = values.get(plan.field) ?? [];
      list.push(...read.values);
      values.set(plan.field, list);
      if (read.fault !== undefined) refused.push(unreadable(cell, read.fault, false));
    } else {
      refused.push(unreadable(cell, read, plan.spec.required === true));
      if (plan.spec.required === true) isRefused = true;
    }
  }
  return { values, refused, isRefused };
}

/** What a column of the row says of its amounts, or what holds for the table. */
interface RowUnit {
  readonly name?: string;
  readonly times: string;
  /** It stands in the row itself. */
  readonly isOwn: boolean;
}

function rowUnit(cells: readonly Cell[], { always = {} }: TableMapping): RowUnit {
  for (const { plan, text } of cells) {
    if (plan.field !== "currency" && plan.field !== "unit") continue;
    const unit = unitOf(wordOf(plan, text));
    if (unit !== undefined) return { ...unit, isOwn: true };
  }
  const unit = always["currency"] === undefined ? undefined : unitOf(always["currency"]);
  return { ...(unit ?? { times: "1" }), isOwn: false };
}

/** What the mapping says that a word of the list means. */
function wordOf({ words }: ColumnPlan, text: string): string {
  return words.size === 0 ? text : (words.get(fold(text)) ?? text);
}

/** Letters, digits and hanzi of every day, no white space around them: nothing in it to clean. */
const plain = /^[!-~\u4e00-\u9fff](?:[ -~\u4e00-\u9fff]*[!-~\u4e00-\u9fff])?$/;

function readCell(cell: Cell, unit: RowUnit, reader: RecordReader): Read {
  const { plan, place } = cell;
  const clean = plain.test(cell.text) ? { text: cell.text, removed: [] } : cleanText(cell.text);
  if ("refused" in clean) {
    return {
      reason: `cannot be taken: ${clean.refused}`,
      remedy: "restore the text from the original",
    };
  }
  const { text, removed } = clean;
  if (removed.length > 0) reader.tell(cleaned(cell, removed));
  const word = wordOf(plan, text);
  const { form } = plan;
  const worded = { ...cell, text: word };
  const value = (own: string, more: Partial<Value> = {}): Read => ({
    values: [{ plan, place, written: text, value: own, qualifier: "exact", items: [], ...more }],
  });
  switch (form) {
    case "money":
    case "measure":
      return quantity(worded, unit, reader, value);
    case "date":
      return date(worded, reader, value);
    case "regions":
      return list(worded, reader.registers.regions, value, "code");
    case "sectors":
      return list(worded, reader.registers.sectors, value, "id");
    case "organisation":
      return organisation(worded, reader, value);
    case "status":
      return status(word, value);
    case "kind":
    case "stage":
      return coded(form, word, value);
    case "currency":
      return currency(word, value);
    case "link":
      return /^https?:\/\/\S+$/.test(word)
        ? value(word)
        : { reason: "is no address that begins with https:// or http://" };
    case "words":
      return value(word);
    default:
      return value(oneLine(word));
  }
}

/** For names: one line, single spaces; a break between two hanzi is one of the cell, not of the name. */
function oneLine(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.replace(/(\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, "$1").replace(/\s+/gu, " ");
}

function cleaned({ plan, place }: Cell, removed: readonly string[]): Diagnostic {
  return {
    rule: "text-cleaned",
    severity: "warning",
    message: `"${plan.heading}": invisible characters (${removed.slice(0, 3).join(", ")}) are left out`,
    place,
    found: removed[0] ?? "",
    remedy: "nothing; delete them from the file if it is yours",
  };
}

type ToValue = (own: string, more?: Partial<Value>) => Read;

function quantity(
  { plan, text, place }: Cell,
  row: RowUnit,
  { mapping, tell }: RecordReader,
  value: ToValue,
): Read {
  const { name: unit = row.name, times, reason } = unitOfCell(plan, row);
  if (reason !== undefined) return { reason };
  const form = {
    times,
    decimalComma: mapping.decimal === ",",
    ...(unit === undefined ? {} : { unit }),
  };
  const read = readQuantity(text, form, place, tell);
  const expected = `a number${unit === undefined ? "" : ` in ${unit}`}`;
  if ("reason" in read) return { ...read, expected };
  const own = read.unit === undefined ? {} : { unit: read.unit };
  return value(read.value, { qualifier: read.qualifier, ...own });
}

interface CellUnit {
  readonly name?: string;
  readonly times: string;
  readonly reason?: string;
}

/** The row's own unit beside the column's: a scale of either, but not of both; one and the same currency. */
function unitOfCell({ unit, times, form }: ColumnPlan, row: RowUnit): CellUnit {
  const name = unit ?? row.name;
  const both = name === undefined ? {} : { name };
  if (!row.isOwn)
    return { ...both, times: unit === undefined && times === "1" ? row.times : times };
  // A currency of the row is none of a length or of people.
  const isOther = form === "measure" && row.name?.length === 3 && unit !== undefined;
  if (isOther) return { ...both, times };
  if (unit !== undefined && row.name !== undefined && unit !== row.name) {
    return { times, reason: `is in ${row.name} by its row, in ${unit} by its column` };
  }
  if (times !== "1" && row.times !== "1" && times !== row.times) {
    return {
      times,
      reason: `has a scale of its row (${row.times}) and another of its column (${times})`,
    };
  }
  return { ...both, times: row.times === "1" ? times : row.times };
}

function date({ plan, text }: Cell, { mapping }: RecordReader, value: ToValue): Read {
  const { order } = plan.spec;
  const read = readDay(text, {
    fiscalYearStart: mapping.fiscalYearStart ?? 1,
    ...(order === undefined ? {} : { order }),
  });
  if ("value" in read) return value(read.value);
  return { ...read, expected: "a date such as 2015-06-26, 2015年6月, 26.06.2015 or 2015-H1" };
}

/** What is not known is refused; the others of the cell are taken. */
function list<Row extends object>(
  cell: Cell,
  register: Register<Row>,
  value: ToValue,
  key: keyof Row,
): Read {
  const { plan, text } = cell;
  const find = (word: string) => register.find(wordOf(plan, word));
  const parts = itemsOf(text, plan.spec.split, (word) => find(word) !== undefined);
  const items: Item[] = [];
  const strange: string[] = [];
  for (const { name, sharePercent } of parts) {
    const row = find(name);
    const share = sharePercent === undefined ? {} : { sharePercent };
    if (row === undefined) strange.push(name);
    else items.push({ key: String(row[key]), ...share });
  }
  const [first] = strange;
  const read = value(text, { items });
  if (first === undefined) return read;
  const near = register.near(first);
  const fault = {
    reason: `names "${strange.join('", "')}", which is not known`,
    remedy:
      near === undefined
        ? "write its code, or give the word in `words` of the mapping"
        : `did you mean "${near}"?`,
  };
  return items.length > 0 || key === "id" ? { ...read, fault } : fault;
}

function organisation(
  { text, place }: Cell,
  { registers, tell }: RecordReader,
  value: ToValue,
): Read {
  const name = oneLine(text);
  const known = registers.organisations.find(name);
  if (known !== undefined) return value(known.id);
  const near = registers.organisations.near(name);
  if (near !== undefined)
    return { reason: "is no organisation that is known", remedy: `did you mean "${near}"?` };
  const made = registers.add(name);
  tell({
    rule: "mapped-organisation-new",
    severity: "warning",
    message: `"${name}" is not known and becomes an organisation of its own`,
    place,
    found: name,
    remedy: "if it is known by another name, give that name in `words` of the mapping",
  });
  return value(made.id);
}

const codeWords: Readonly<Record<"kind" | "stage", ReadonlyMap<string, string>>> = {
  kind: kindWords,
  stage: stageWords,
};

function coded(form: keyof typeof codeWords, word: string, value: ToValue): Read {
  const words = codeWords[form];
  const code = words.get(fold(word));
  if (code !== undefined) return value(code);
  return noCode(form, word, {
    codes: [...new Set(words.values())],
    near: nearestName(word, words.keys()),
  });
}

function status(word: string, value: ToValue): Read {
  if (worksWords.has(fold(word))) return value("unknown");
  const found = findStatus(word);
  if ("code" in found) return value(found.code);
  return noCode("status", word, { codes: statusCodes, near: found.near[0]?.name });
}

interface Known {
  readonly codes: readonly string[];
  readonly near: string | undefined;
}

function noCode(form: string, word: string, { codes, near }: Known): Read {
  return {
    reason: `is no ${form} that is known`,
    expected: codes.join(", "),
    remedy:
      near === undefined
        ? `give the word in \`words\` of the mapping: { "${word}": ${codes[0]} }`
        : `did you mean "${near}"?`,
  };
}

function currency(word: string, value: ToValue): Read {
  const name = currencyOf(word) ?? unitOf(word)?.name;
  return name === undefined
    ? { reason: "is no currency that is known", expected: "a code such as USD" }
    : value(name);
}

function empty({ plan, place }: Cell): Diagnostic {
  return {
    rule: "mapped-record-refused",
    severity: "error",
    message: `"${plan.heading}" is empty, and the record is not taken without it`,
    place,
    expected: "a value",
    remedy: "fill in the cell, or take `required` out of the mapping",
  };
}

function unreadable(
  { plan, text, place }: Cell,
  { reason, expected, remedy }: Fault,
  isRequired: boolean,
): Diagnostic {
  return {
    rule: isRequired ? "mapped-record-refused" : "mapped-cell-refused",
    severity: "error",
    message: `"${plan.heading}": "${text.trim()}" ${reason}${isRequired ? "; the record is not taken without it" : ""}`,
    place,
    found: text.trim(),
    ...(expected === undefined ? {} : { expected }),
    remedy: remedy ?? "correct the cell",
  };
}

export function firstOf(values: Values, field: string): Value | undefined {
  return values.get(field)?.[0];
}
