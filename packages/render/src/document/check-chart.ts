// Faults of a chart that no drawing could mend: each with the datum it is at, for its place in the template.
import type { Described } from "./describe-chart.ts";
import type { Fault } from "./element.ts";
import type { ChartType, Datum } from "./model.ts";

export interface ChartFault {
  readonly fault: Fault;
  /** Index among the chart's data; the chart itself without it. */
  readonly datum?: number;
}

type Check = (chart: Described) => readonly ChartFault[];

/** Five categories stand in one chart; the caller puts the rest together under this key or id. */
const mostCategories = 5;
const restId = "other";

const numeric = /^-?\d+(\.\d+)?$/;

const givenValue = ({ figure }: Datum): string => figure?.value ?? "";
const isKnown = (datum: Datum): boolean => numeric.test(givenValue(datum));

/** Forms that draw lengths from zero. */
const checkNumbers: Check = ({ data }) =>
  data.flatMap((datum, index) => {
    const value = givenValue(datum);
    if (value === "") return [];
    if (!numeric.test(value)) {
      const message = `"${value}" is not a number and has no length`;
      const remedy = "give the datum an amount, a count or a percentage";
      return [{ fault: { rule: "chart-value-not-number", message, remedy }, datum: index }];
    }
    if (!value.startsWith("-") || /^-0+(\.0+)?$/.test(value)) return [];
    const message = `"${value}" is less than zero, and the chart starts at zero`;
    const remedy = "show values that fall below zero in a table";
    return [{ fault: { rule: "chart-value-negative", message, remedy }, datum: index }];
  });

const checkRepeated: Check = ({ data }) => {
  const seen = new Set<string>();
  return data.flatMap(({ key, series }, index) => {
    const name = JSON.stringify([key, series ?? ""]);
    const isNew = !seen.has(name);
    seen.add(name);
    if (isNew) return [];
    const message = `the key "${key}" has two values${series === undefined ? "" : ` in the series "${series}"`}`;
    const remedy = "give each datum a key of its own, or add the two up before they are printed";
    return [{ fault: { rule: "chart-datum-repeated", message, remedy }, datum: index }];
  });
};

function checkCount(ids: readonly string[], tag: string): readonly ChartFault[] {
  const count = ids.filter((id) => id !== restId).length;
  if (count <= mostCategories) return [];
  const message = `the chart has ${count} categories, of which ${mostCategories} can be told apart`;
  const remedy = `put the smallest together as one <${tag}> “${restId}”`;
  return [{ fault: { rule: "chart-too-many-categories", message, remedy } }];
}

const checkSeries: Check = ({ series }) =>
  checkCount(
    series.map(({ id }) => id),
    "series",
  );

const checkLine: Check = ({ series, data }) => {
  const lines = series.length === 0 ? [undefined] : series.map(({ id }) => id);
  return lines.flatMap((id) => {
    const own = data.filter((datum) => id === undefined || datum.series === id);
    if (own.filter(isKnown).length >= 2) return [];
    const which = id === undefined ? "the line" : `the line "${id}"`;
    const message = `${which} has fewer than two known points`;
    const remedy = "print a single value in the text, or show it as a bar";
    const at = own[0] === undefined ? -1 : data.indexOf(own[0]);
    return [
      {
        fault: { rule: "chart-line-one-point", message, remedy },
        ...(at < 0 ? {} : { datum: at }),
      },
    ];
  });
};

const checkPairs: Check = ({ series, data }) => {
  const [plan, result, ...more] = series.map(({ id }) => id);
  if (plan === undefined || result === undefined || more.length > 0) {
    const message = "a dot chart compares two series, a plan and a result";
    const remedy = "declare two <series>, first the plan, then the result";
    return [{ fault: { rule: "chart-dot-pair", message, remedy } }];
  }
  const keys = [...new Set(data.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const own = data.filter((datum) => datum.key === key);
    const lacking = [plan, result].filter((id) => own.every((datum) => datum.series !== id));
    const found = lacking[0];
    if (found === undefined) return [];
    const message = `the key "${key}" has no datum of the series "${found}"`;
    const remedy = "give every key both values, an unknown one as an unknown figure";
    const at = data.findIndex((datum) => datum.key === key);
    return [{ fault: { rule: "chart-dot-pair", message, remedy }, datum: at }];
  });
};

/** Shares are fractions of one; values are unrounded, so that little is forgiven. */
const slack = 0.001;

const checkShares: Check = ({ data }) => {
  const shares = sharesOf(data);
  const known = shares.filter(isKnown);
  const total = known.reduce((sum, datum) => sum + Number(givenValue(datum)), 0);
  const over = total - 1;
  const isComplete = known.length === shares.length;
  const isSound = isComplete ? Math.abs(over) <= slack : over <= slack;
  const counted = checkCount(
    shares.map(({ key }) => key),
    "datum",
  );
  if (isSound) return counted;
  const message = `the shares come to ${Math.round(total * 10_000) / 100} % of the whole`;
  const remedy = "give every part of one whole, the small ones together as “other”";
  return [...counted, { fault: { rule: "chart-share-sum", message, remedy } }];
};

/** The first datum of a key is its share; a second one is printed under its name. */
export function sharesOf(data: readonly Datum[]): readonly Datum[] {
  return data.filter((datum, index) => data.findIndex(({ key }) => key === datum.key) === index);
}

const dated = /^\d{4}(-(Q[1-4]|H[12]|\d\d(-\d\d)?))?$/;

const checkDates: Check = ({ data }) =>
  data.flatMap((datum, index) => {
    if (dated.test(givenValue(datum))) return [];
    const message = `"${givenValue(datum)}" is not a date and has no place on a time line`;
    const remedy = "give the datum a known date, or say in the text that it is not known";
    return [{ fault: { rule: "chart-value-not-date", message, remedy }, datum: index }];
  });

const none: readonly Check[] = [];
const lengths = [checkNumbers, checkRepeated, checkSeries];

const checks: Readonly<Record<ChartType, readonly Check[]>> = {
  columns: lengths,
  bars: lengths,
  line: [...lengths, checkLine],
  dot: [...lengths, checkPairs],
  share: [checkNumbers, checkRepeated, checkShares],
  tiles: none,
  progress: none,
  timeline: [checkDates],
};

export function checkChart(chart: Described, report: (fault: ChartFault) => void): void {
  if (chart.data.length === 0) return;
  for (const check of checks[chart.chart]) check(chart).forEach(report);
}
