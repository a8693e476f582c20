// Every rule on wording, by its id; writing has them in this order of the alphabet.
import { approxDoubled } from "./approx-doubled.ts";
import { approxInvented } from "./approx-invented.ts";
import { conversionBare } from "./conversion-bare.ts";
import { currencyForm } from "./currency-form.ts";
import { dashForm } from "./dash-form.ts";
import { dateForm } from "./date-form.ts";
import { dateRelative } from "./date-relative.ts";
import { dengMisuse } from "./deng-misuse.ts";
import { fenbieCount } from "./fenbie-count.ts";
import { headingForm } from "./heading-form.ts";
import { jiezhi } from "./jiezhi.ts";
import { limitInclusive } from "./limit-inclusive.ts";
import { lingCircle } from "./ling-circle.ts";
import { listJoin } from "./list-join.ts";
import { numberRu } from "./number-ru.ts";
import { ofWhichSum } from "./of-which-sum.ts";
import { percentPoint } from "./percent-point.ts";
import { personCount } from "./person-count.ts";
import { pluralEn } from "./plural-en.ts";
import { pluralRu } from "./plural-ru.ts";
import { praiseBare } from "./praise-bare.ts";
import { privateFigure } from "./private-figure.ts";
import { quoteNesting } from "./quote-nesting.ts";
import { rangeUnit } from "./range-unit.ts";
import type { Rule } from "./rule.ts";
import { shareBase } from "./share-base.ts";
import { spaceZh } from "./space-zh.ts";
import { statusWord } from "./status-word.ts";
import { termBanned } from "./term-banned.ts";
import { timesFall } from "./times-fall.ts";
import { timesGrowth } from "./times-growth.ts";
import { titleComma } from "./title-comma.ts";
import { unitMissing } from "./unit-missing.ts";
import { unitMixedColumn } from "./unit-mixed-column.ts";
import { unknownAsZero } from "./unknown-as-zero.ts";
import { widthForm } from "./width-form.ts";
import { yiBillion } from "./yi-billion.ts";

export const wordingRules: readonly Rule[] = [
  approxDoubled,
  approxInvented,
  conversionBare,
  currencyForm,
  dashForm,
  dateForm,
  dateRelative,
  dengMisuse,
  fenbieCount,
  headingForm,
  jiezhi,
  limitInclusive,
  lingCircle,
  listJoin,
  numberRu,
  ofWhichSum,
  percentPoint,
  personCount,
  pluralEn,
  pluralRu,
  praiseBare,
  privateFigure,
  quoteNesting,
  rangeUnit,
  shareBase,
  spaceZh,
  statusWord,
  termBanned,
  timesFall,
  timesGrowth,
  titleComma,
  unitMissing,
  unitMixedColumn,
  unknownAsZero,
  widthForm,
  yiBillion,
];

/** By id, as severe as they are where brief.yaml says nothing else. */
export const wordingSeverities: Readonly<Record<string, Rule["severity"]>> = Object.fromEntries(
  wordingRules.map(({ id, severity }) => [id, severity]),
);
