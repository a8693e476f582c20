// A count of things: 23个 / 23 projects / 23 проекта.
import { BriefError, type Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { type CountUnit, countUnits } from "./count-units.ts";
import { exact } from "./decimal.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { groupDigits } from "./grouping.ts";
import { formatMissing } from "./missing.ts";
import { pluralForm, russianNoun } from "./plural.ts";
import { takesGenitive, withQualifier } from "./qualifier.ts";

export function formatCount(quantity: Quantity, language: Language, form: Form): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  const digits = exact(quantity.value).toFixed();
  const number = groupDigits(digits, language);
  const after =
    form === "table" || form === "bare" ? "" : unitWord(quantity, digits, { language, form });
  return withQualifier({ before: "", number, after }, quantity.qualifier, language);
}

/** `genitive` is for Russian words that ask for it: из 21 проекта. */
function unitWord(
  quantity: Quantity,
  digits: string,
  { language, form }: { language: Language; form: Form },
): string {
  const unit = unitOf(quantity.unit);
  switch (language) {
    case "zh-CN":
      return unit.zh;
    case "en":
      return noBreakSpace + unit.en[pluralForm(digits, "en") === "one" ? 0 : 1];
    case "ru": {
      const genitive = form === "genitive" || takesGenitive(quantity.qualifier);
      return noBreakSpace + russianNoun(unit.ru, digits, genitive);
    }
  }
}

function unitOf(name: string): CountUnit {
  const unit = Object.hasOwn(countUnits, name) ? countUnits[name] : undefined;
  if (unit !== undefined) return unit;
  throw new BriefError(
    "unknown-count-unit",
    `no words for the unit "${name}"`,
    "add the unit to format/count-units.ts",
  );
}
