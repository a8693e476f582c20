// A length, area or number of people as a source states it: never rounded again, only regrouped by 万.
import { BriefError, type Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { countUnits } from "./count-units.ts";
import { type Exact, exact } from "./decimal.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { pluralForm, russianNoun } from "./plural.ts";
import { takesGenitive, withQualifier } from "./qualifier.ts";

const symbols: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  km: { "zh-CN": "公里", en: "km", ru: "км" },
  ha: { "zh-CN": "公顷", en: "ha", ru: "га" },
  mu: { "zh-CN": "亩", en: "mu", ru: "му" },
  m2: { "zh-CN": "平方米", en: "m²", ru: "м²" },
  km2: { "zh-CN": "平方公里", en: "km²", ru: "км²" },
  m3: { "zh-CN": "立方米", en: "m³", ru: "м³" },
  t: { "zh-CN": "吨", en: "t", ru: "т" },
  MW: { "zh-CN": "兆瓦", en: "MW", ru: "МВт" },
};

export function formatMeasure(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const value = exact(quantity.value);
  const inWan = language === "zh-CN" && form !== "table" && form !== "bare" && readsInWan(value);
  const digits = (inWan ? value.div(10_000) : value).toFixed();
  const number = groupDigits(digits, language);
  const unit =
    form === "table" || form === "bare" ? "" : unitWord(quantity, value.toFixed(), language);
  return withQualifier(
    { before: "", number, after: (inWan ? "万" : "") + unit },
    quantity.qualifier,
    language,
  );
}

/** 283,200 → 28.32万, but 113,456 keeps its digits: two decimals must hold the whole value. */
function readsInWan(value: Exact): boolean {
  return value.abs().gte(10_000) && value.mod(100).isZero();
}

function unitWord(quantity: Quantity, digits: string, language: Language): string {
  const gap = language === "zh-CN" ? "" : noBreakSpace;
  const symbol = Object.hasOwn(symbols, quantity.unit) ? symbols[quantity.unit] : undefined;
  if (symbol !== undefined) return gap + symbol[language];
  const unit = Object.hasOwn(countUnits, quantity.unit) ? countUnits[quantity.unit] : undefined;
  if (unit === undefined) {
    throw new BriefError(
      "unknown-measure-unit",
      `no words for the unit "${quantity.unit}"`,
      "add the unit to format/measure.ts",
    );
  }
  if (language === "zh-CN") return unit.zh;
  if (language === "en") return gap + unit.en[pluralForm(digits, "en") === "one" ? 0 : 1];
  return gap + russianNoun(unit.ru, digits, takesGenitive(quantity.qualifier));
}
