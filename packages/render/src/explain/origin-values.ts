// Values of a figure's origin → the words in which a reader compares them: in one unit where they are amounts of a size.
import type { Qualifier, Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { columnUnit } from "../format/amount.ts";
import { countUnits } from "../format/count-units.ts";
import { exact } from "../format/decimal.ts";
import { type Display, displayText, type Form, plain } from "../format/display.ts";
import { formatQuantity } from "../format/quantity.ts";
import type { Explained } from "./explained.ts";
import { exactWords, texts, type UiLanguage } from "./words.ts";

const localeOf: Readonly<Record<UiLanguage, Language>> = { zh: "zh-CN", en: "en" };

type KnownType = Exclude<Quantity["type"], "measure">;

/** Undefined of what no column of amounts, counts, shares or days holds. */
function typeOf(value: string, unit: string): KnownType | undefined {
  if (unit === "date") return "date";
  if (!/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  if (unit === "1") return "ratio";
  if (/^[A-Z]{3}$/.test(unit) && unit !== "XXX") return "money";
  return Object.hasOwn(countUnits, unit) ? "count" : undefined;
}

export interface Valued {
  readonly value: string | null;
  readonly unit: string;
  readonly qualifier?: Qualifier;
}

function valueDisplay(valued: Valued, language: Language, form: Form): Display {
  const { value, unit, qualifier = "exact" } = valued;
  const ui = language === "zh-CN" ? "zh" : "en";
  if (value === null) return plain(texts[ui].unknown);
  const type = typeOf(value, unit);
  if (type === undefined) return plain(exactWords(value, unit, ui));
  const quantity = { type, unit, value, qualifier, rows: [], sources: [] };
  return formatQuantity(quantity, language, form);
}

/** 26.41亿美元, 23个, 52.3%: short, with its unit. */
export function shortWords(valued: Valued, language: UiLanguage): string {
  return displayText(valueDisplay(valued, localeOf[language], "text"));
}

/** How the values of one calculation are written: under one unit, or each with its own. */
export interface Column {
  /** Empty where each value has its own. */
  readonly unit: string;
  readonly write: (value: string, unit: string) => string;
}

/** From this size on two decimals of 亿, or whole millions, tell amounts apart. */
const columnFrom = 100_000_000;

export function columnFor({ type, value, unit }: Explained, language: UiLanguage): Column {
  const each = (one: string, its: string) => shortWords({ value: one, unit: its }, language);
  const isLarge = type === "money" && value !== null && exact(value).abs().gte(columnFrom);
  if (!isLarge) return { unit: "", write: each };
  const locale = localeOf[language];
  return {
    unit: columnUnit(unit, locale),
    write: (one, its) =>
      its === unit
        ? displayText(valueDisplay({ value: one, unit }, locale, "table"))
        : each(one, its),
  };
}

/**
 * The figure as its edition prints it, parted from its unit; what a table prints without a unit gets one.
 * @example largeValue(figure, "26.41亿美元", "zh-CN") // { before: "", number: "26.41", after: "亿美元" }
 */
export function largeValue(figure: Explained, printed: string | undefined, language: Language) {
  const parted = printed === undefined ? undefined : partsOf(printed, figure);
  if (parted !== undefined) return parted;
  const { value, unit, qualifier } = figure;
  if (value === null && printed !== undefined) return plain(printed);
  return valueDisplay({ value, unit, qualifier }, language, "large");
}

function partsOf(printed: string, { type, value }: Explained): Display | undefined {
  if (type === "date" || value === null) return plain(printed);
  const found = /^(\D*?)([−-]?\d(?:[\d.,\s]*\d)?)(\D*)$/u.exec(printed);
  if (found === null) return plain(printed);
  const [, before = "", number = "", after = ""] = found;
  return before.trim() === "" && after.trim() === "" ? undefined : { before, number, after };
}
