// A cell of an amount or measure ("约1.2亿元", "41余亿元", "US$ 150 million", "1 234,5") → exact decimal, unit, qualifier.
import type { Place } from "../../diagnostic.ts";
import type { Qualifier } from "../../model/cell.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import { readNumberText } from "../sheet/number-text.ts";
import type { Tell } from "../unreadable.ts";
import { type Unit, unitOf } from "./unit-words.ts";

export interface Quantity {
  /** In base units. */
  readonly value: string;
  readonly unit?: string;
  readonly qualifier: Qualifier;
}

export interface QuantityForm {
  /** Of the column: what a bare number is a number of. */
  readonly unit?: string;
  readonly times: string;
  readonly decimalComma: boolean;
}

/** Nothing known: never zero. */
const nothing =
  /^(?:[-–—―/\\.…*]+|n\/?a\.?|n\.a\.|nil|none|unknown|tbd|不详|未知|无|暂无|待定|没有|无数据|空|нет( данных)?|н\.?д\.?|н\/д)$/i;

export function saysNothing(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 12) return false;
  return plain === "" || nothing.test(plain.normalize("NFKC"));
}

const before: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [
    /^(?:大约|约为|约合|约|about |approximately |approx\.? ?|circa |ca\. |around |[~≈]|около |примерно )\s*/i,
    "approx",
  ],
  [/^(?:将近|接近|近|nearly |almost |close to |почти )\s*/i, "nearly"],
  [
    /^(?:超过|超|逾|多于|大于|高于|>=?|≥|over |more than |above |at least |свыше |более |больше )\s*/i,
    "more-than",
  ],
  [
    /^(?:不足|不到|不超过|少于|小于|低于|<=?|≤|under |less than |below |up to |менее |меньше |до )\s*/i,
    "less-than",
  ],
];

const after: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/(?:左右|上下)$/, "approx"],
  [/(?:及以上|或以上| or more| и более)$/i, "at-least"],
  [/(?:及以下|或以下| or less| or fewer| и менее)$/i, "at-most"],
  [/以上$|\+$/, "more-than"],
  [/以下$|以内$/, "less-than"],
];

/** 41余亿元, 300多万, 5亿余元: what is beyond the number stands within it. */
const within = /(?<=\d\s*[百千万亿]*\s*)[余多](?=\s*[百千万亿]*\s*\p{L}*$)/u;

export function readQuantity(
  written: string,
  form: QuantityForm,
  place: Place,
  tell: Tell,
): Quantity | { readonly reason: string } {
  const { text, qualifier } = qualified(written.trim().replaceAll("￥", "¥"));
  const number = plainNumber(text, form.decimalComma);
  if (number !== undefined) {
    const value = multiplyDecimals([number, form.times]);
    return { value, qualifier, ...(form.unit === undefined ? {} : { unit: form.unit }) };
  }
  const { core, unit } = parted(text, form.decimalComma);
  const read = unit === undefined ? undefined : readNumberText(core, place, tell);
  if (read === undefined || unit === undefined)
    return { reason: "is no single number with a known unit" };
  return withUnit({ ...read, qualifier }, unit, form);
}

/** A number in digits alone, grouped or not, as the column's unit has it. */
function plainNumber(text: string, decimalComma: boolean): string | undefined {
  const digits = ownPoint(text.normalize("NFKC").replaceAll("−", "-"), decimalComma);
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined;
}

function ownPoint(text: string, decimalComma: boolean): string {
  return decimalComma
    ? text.replace(/(?<=\d)[ \u00a0\u202f.](?=\d{3}(\D|$))/g, "").replace(/(?<=\d),(?=\d)/, ".")
    : text;
}

/** The number, and the words around it. Undefined unit: a word that is none. */
function parted(text: string, decimalComma: boolean): { core: string; unit: Unit | undefined } {
  const plain = ownPoint(text.normalize("NFKC"), decimalComma);
  const [, head = "", core = "", tail = ""] =
    /^([^\d(+-]*)([(+-]*[\d ,.，]*\d\)?)(.*)$/su.exec(plain) ?? [];
  const words = `${head} ${tail}`.trim();
  return { core, unit: words === "" ? { times: "1" } : unitOf(words) };
}

function withUnit(
  read: { readonly value: string; readonly qualifier: Qualifier },
  own: Unit,
  { unit, times }: QuantityForm,
): Quantity | { readonly reason: string } {
  const name =
    own.name ?? (unit !== undefined && own.oneOf?.includes(unit) === true ? unit : undefined);
  if (own.oneOf !== undefined && name === undefined) {
    return { reason: `has the sign of several currencies (${own.oneOf.join(", ")})` };
  }
  if (name !== undefined && unit !== undefined && name !== unit) {
    return { reason: `is in ${name}, its column in ${unit}` };
  }
  // A currency without a scale, below a heading in 万: which of the two holds is not known.
  if (own.times === "1" && times !== "1" && (own.name ?? own.oneOf) !== undefined) {
    return { reason: `names a unit without the ${times} that its column is in` };
  }
  // A cell that says its own scale is not multiplied by that of the heading.
  const by = own.times === "1" ? times : own.times;
  const value = multiplyDecimals([read.value, by]);
  const its = name ?? unit;
  return { value, qualifier: read.qualifier, ...(its === undefined ? {} : { unit: its }) };
}

function qualified(text: string): { text: string; qualifier: Qualifier } {
  const plain = text.normalize("NFKC");
  for (const [pattern, qualifier] of before) {
    if (pattern.test(plain)) return { text: plain.replace(pattern, ""), qualifier };
  }
  for (const [pattern, qualifier] of after) {
    if (pattern.test(plain)) return { text: plain.replace(pattern, "").trim(), qualifier };
  }
  if (within.test(plain)) return { text: plain.replace(within, ""), qualifier: "more-than" };
  return { text, qualifier: "exact" };
}
