// One side of a change → what a cell prints of it: a figure with its rows and sources, or words.
import {
  type AssertionField,
  assertedQuantity,
  assertionFields,
  type Change,
  type ChangeSide,
  type Dataset,
  divideDecimals,
  type Quantity,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { wholeRow } from "./change-whole-rows.ts";
import { inLanguage, toText } from "./portfolio-words.ts";
import { kindWords, statusWords, type Words } from "./project-words.ts";
import type { Text } from "./text.ts";

export interface Cell {
  readonly isQuantity: boolean;
  /** False where the side has nothing: 未列. */
  readonly isStated: boolean;
  readonly quantity: Quantity;
  readonly text: Text;
  /** What it is of, where the side itself says so. */
  readonly item?: string;
}

type Type = "money" | "date" | "ratio";

/** `dataset` holds the rows that the side names. */
export function sideCell(
  change: Change,
  side: ChangeSide | undefined,
  dataset: Dataset,
  language: Language,
): Cell {
  const type = typeOf(change);
  const isStated = side?.value !== undefined;
  if (type === undefined) {
    const row =
      isWhole(change) && side !== undefined ? wholeRow(side, dataset, language) : undefined;
    const item = row?.item === undefined ? {} : { item: row.item };
    const value = row?.value;
    if (typeof value === "object") {
      return { isQuantity: true, isStated: true, quantity: value, text: missing, ...item };
    }
    const words = value ?? (isStated ? inWords(change, side.value ?? "", language) : undefined);
    const text = toText(words);
    return { isQuantity: false, isStated, quantity: nothing("money", "XXX", side), text, ...item };
  }
  const unit = type === "money" ? (side?.unit ?? otherUnit(change) ?? "XXX") : unitOf[type];
  const quantity = isStated ? stated(side, type, unit, dataset) : nothing(type, unit, side);
  return { isQuantity: true, isStated, quantity, text: missing };
}

const missing = toText(undefined);

/** A row came or went: there is one side, and no column of it is named. */
function isWhole({ field, old, new: now }: Change): boolean {
  return (old === undefined || now === undefined) && !isField(field);
}

const unitOf = { date: "date", ratio: "1" } as const;

function typeOf({ field, old, new: now }: Change): Type | undefined {
  if (isField(field)) {
    const type = assertionFields[field];
    return type === "money" || type === "date" ? type : undefined;
  }
  const value = now?.value ?? old?.value ?? "";
  if (field.endsWith(" sharePercent") && isDecimal(value)) return "ratio";
  if ((now?.unit ?? old?.unit) !== undefined && isDecimal(value)) return "money";
  return undefined;
}

function isField(field: string): field is AssertionField {
  return Object.hasOwn(assertionFields, field);
}

function isDecimal(value: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value);
}

function otherUnit({ old, new: now }: Change): string | undefined {
  return now?.unit ?? old?.unit;
}

/** As the statement has it: about or exactly, certain or not; with every row and source of the side. */
function stated(side: ChangeSide, type: Type, unit: string, dataset: Dataset): Quantity {
  const { value = "", rows = [], sources = [] } = side;
  const ids = new Set(rows.map(({ id }) => id));
  const statement = dataset.assertions.find(({ id }) => ids.has(id));
  const marks = statement === undefined ? {} : marksOf(assertedQuantity(dataset, statement));
  const base = { type, unit, rows, sources, qualifier: "exact", ...marks } as const;
  return { ...base, value: type === "ratio" ? (divideDecimals(value, "100") ?? value) : value };
}

function marksOf({ qualifier, unverified, doubtful }: Quantity) {
  return {
    qualifier,
    ...(unverified === undefined ? {} : { unverified }),
    ...(doubtful === undefined ? {} : { doubtful }),
  };
}

function nothing(type: Type, unit: string, side: ChangeSide | undefined): Quantity {
  const { rows = [], sources = [] } = side ?? {};
  const reason = "not-in-sources";
  return { type, unit, value: undefined, reason, qualifier: "exact", rows, sources };
}

const longest = 60;

/** Codes in our words; what a source says in its own, cut where it is long. */
function inWords({ field }: Change, value: string, language: Language): string {
  const codes: Readonly<Record<string, Words>> = { ...kindWords, ...statusWords };
  const isCode = field === "status" || / (stage|kind)$/.test(field);
  const word = isCode ? codes[value] : undefined;
  if (word !== undefined) return inLanguage(language, word.zh, word.en);
  const letters = [...value.replace(/\s+/g, " ").trim()];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}

/** Both print alike in the text form, though they differ: they are printed to the last digit. */
export function isClose(old: Quantity, now: Quantity): boolean {
  if (old.type !== "money" || old.value === undefined || now.value === undefined) return false;
  const [a, b] = [Number(old.value), Number(now.value)];
  const step = Math.max(Math.abs(a), Math.abs(b)) >= 100_000_000 ? 1_000_000 : 100;
  return old.unit === now.unit && a !== b && Math.abs(a - b) < step;
}
