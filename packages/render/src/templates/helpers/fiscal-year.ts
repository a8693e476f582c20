// {{fiscalYear f name="世行" first=7}}: the fiscal year of a lender in which a day lies, with its months.
import type { Language } from "../../brief.ts";
import { isKnown, plain } from "../../format/display.ts";
import { formatMissing } from "../../format/missing.ts";
import { fiscalYearInWords, fiscalYearOf } from "../../format/period.ts";
import { figureArgument, type HelperOptions, wrongArgument } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

export function fiscalYearHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup => {
    const { name, first: firstMonth = 7 } = options.hash;
    if (typeof name !== "string") throw wrongArgument("fiscalYear", "the lender's name", name);
    if (!isMonth(firstMonth)) throw wrongArgument("fiscalYear", "first=1 to 12", firstMonth);
    return printFigure(
      figureArgument("fiscalYear", value, ["date"]),
      (figure, _, form) => {
        if (!isKnown(figure)) return plain(formatMissing(figure.reason, language, form));
        const year = fiscalYearOf(figure.value, firstMonth);
        // A year alone may lie in either of two.
        if (year === undefined) throw wrongArgument("fiscalYear", "a day or a month", figure.value);
        return plain(fiscalYearInWords({ name, year, firstMonth }, language));
      },
      { language, helper: "fiscalYear", options },
    );
  };
}

const isMonth = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
