// All inline helpers of one language, by the names that templates call; blocks and eq are the engine's own.
import type { Language } from "../brief.ts";
import { amountHelper } from "./helpers/amount.ts";
import { citeHelper } from "./helpers/cite.ts";
import { compareHelper } from "./helpers/compare.ts";
import { countHelper } from "./helpers/count.ts";
import { dateHelper } from "./helpers/date.ts";
import { figureHelper } from "./helpers/figure.ts";
import { fiscalYearHelper } from "./helpers/fiscal-year.ts";
import { literalHelper } from "./helpers/literal.ts";
import { measureHelper } from "./helpers/measure.ts";
import { ordinalHelper } from "./helpers/ordinal.ts";
import { percentHelper } from "./helpers/percent.ts";
import { periodHelper } from "./helpers/period.ts";
import { pluralHelper } from "./helpers/plural.ts";
import { pointsHelper } from "./helpers/points.ts";
import { rangeHelper } from "./helpers/range.ts";
import { rateHelper } from "./helpers/rate.ts";
import { textHelper } from "./helpers/text.ts";
import { timesHelper } from "./helpers/times.ts";
import { unitHelper } from "./helpers/unit.ts";
import { yearHelper } from "./helpers/year.ts";

export function helpers(language: Language) {
  return {
    amount: amountHelper(language),
    count: countHelper(language),
    percent: percentHelper(language),
    date: dateHelper(language),
    year: yearHelper(language),
    measure: measureHelper(language),
    rate: rateHelper(language),
    range: rangeHelper(language),
    points: pointsHelper(language),
    times: timesHelper(language),
    ordinal: ordinalHelper(language),
    fiscalYear: fiscalYearHelper(language),
    period: periodHelper(language),
    compare: compareHelper(language),
    figure: figureHelper(language),
    text: textHelper(language),
    unit: unitHelper(language),
    literal: literalHelper(),
    plural: pluralHelper(language),
    cite: citeHelper(),
  };
}
