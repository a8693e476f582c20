// Money in words. One rounding step serves all languages, so that no edition is finer than another:
// from 1亿 (100 million) on to a million (亿 with 2 decimals = million with 0 = billion with 3), below that to
// a hundred (万 with up to 2 decimals = million with up to 4), under 1万 to a hundredth.
import type { Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { keepsZeros, roundAmount, type Scale, scaleOf } from "./amount-scale.ts";
import { currencyEn, currencyPrefixEn, currencyRu, currencyZh } from "./currency.ts";
import { type Exact, exact, fixedDigits, shortDigits } from "./decimal.ts";
import {
  type Display,
  type Form,
  isKnown,
  type KnownQuantity,
  noBreakSpace,
  plain,
} from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { pluralForm } from "./plural.ts";
import { takesGenitive, withQualifier } from "./qualifier.ts";

export function formatAmount(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  return withQualifier(knownAmount(quantity, language, form), quantity.qualifier, language);
}

function knownAmount(quantity: KnownQuantity, language: Language, form: Form): Display {
  const value = exact(quantity.value);
  if (form === "table") return plain(columnDigits(value, language));
  if (form === "bare") return plain(groupDigits(shortDigits(value, 2), language));
  const rounded = roundAmount(value, form);
  const scale = scaleOf(rounded, language, form);
  const scaled = rounded.div(scale.divisor);
  const digits = keepsZeros(scale, form)
    ? fixedDigits(scaled, scale.decimals)
    : shortDigits(scaled, scale.decimals);
  const number = groupDigits(digits, language);
  switch (language) {
    case "zh-CN":
      return {
        before: "",
        number,
        after: scale.word.zh + currencyZh(quantity.unit),
      };
    case "en":
      return amountEn(number, scale, quantity.unit, form);
    case "ru":
      return { before: "", number, after: afterRu(digits, scale, quantity) };
  }
}

/** One unit for the whole column, named above it: 亿 with 2 decimals, million with 0. */
function columnDigits(value: Exact, language: Language): string {
  const zh = language === "zh-CN";
  const digits = fixedDigits(value.div(zh ? 100_000_000 : 1_000_000), zh ? 2 : 0);
  if (value.isZero()) return "0";
  // A known amount too small for its column must not read as zero.
  if (value.gt(0) && exact(digits).isZero()) return zh ? "<0.01" : "<1";
  return groupDigits(digits, language);
}

/** The unit of `columnDigits`, to stand above them. */
export function columnUnit(currency: string, language: Language): string {
  switch (language) {
    case "zh-CN":
      return `亿${currencyZh(currency)}`;
    case "en":
      return `${currencyEn(currency)} million`;
    case "ru":
      return `млн${noBreakSpace}${currencyRu(currency, "many")}`;
  }
}

/** US$2.641 billion in text; 2.641 US$ bn where the unit is set small behind a large figure. */
function amountEn(number: string, scale: Scale, currency: string, form: Form): Display {
  if (form === "large") {
    const short = scale.word.enShort === "" ? "" : noBreakSpace + scale.word.enShort;
    return {
      before: "",
      number,
      after: noBreakSpace + currencyEn(currency) + short,
    };
  }
  const after = scale.word.en === "" ? "" : noBreakSpace + scale.word.en;
  return { before: currencyPrefixEn(currency), number, after };
}

/** After млн and млрд the currency stands in the genitive plural: 1 млн юаней. */
function afterRu(digits: string, scale: Scale, quantity: KnownQuantity): string {
  if (scale.word.ru !== "") {
    return noBreakSpace + scale.word.ru + noBreakSpace + currencyRu(quantity.unit, "many");
  }
  const form = pluralForm(digits, "ru");
  if (form === "other") return noBreakSpace + currencyRu(quantity.unit, "few");
  const genitive = takesGenitive(quantity.qualifier);
  const noun = genitive ? (form === "one" ? "few" : "many") : form;
  return noBreakSpace + currencyRu(quantity.unit, noun);
}
