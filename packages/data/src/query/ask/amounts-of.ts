// Amounts of lines and parts of lines: a sum in each currency, and one in a currency of choice.
import { currencies } from "../../model/codes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import { groupRows } from "../../model/group-rows.ts";
import type { Citation, Exclusion, FormulaInput, Quantity, RowRef } from "../../model/quantity.ts";
import { computed, exclusion, inputOf } from "../computed.ts";
import { lineAmount, lineLabel } from "../sum-amounts.ts";
import { type Conversion, converterOf } from "./convert.ts";
import type { CountedLine, Share } from "./counted-line.ts";

interface StatedLine {
  readonly input: FormulaInput;
  readonly sources: readonly Citation[];
}

/**
 * One sum a currency, in the order of the currency list; none of no line. Lines of unknown amount are left out of
 * every sum, and each sum says so.
 */
export function amountsOf(
  dataset: Dataset,
  lines: readonly CountedLine[],
  excluded: readonly Exclusion[] = [],
): readonly Quantity[] {
  const { stated, unknown } = statedLines(dataset, lines);
  const leftOut = [...excluded, ...exclusion("amount-unknown", unknown)];
  const byCurrency = groupRows(stated, ({ input }) => input.unit);
  return [...byCurrency]
    .toSorted(([a], [b]) => currencies.indexOf(a) - currencies.indexOf(b))
    .map(([currency, rows]) => sumOf(currency, rows, leftOut));
}

/** All in one currency; what no named rate reaches is left out and said to be. */
export function convertedAmount(
  dataset: Dataset,
  lines: readonly CountedLine[],
  { conversion, excluded = [] }: Asked,
): Quantity {
  const { stated, unknown } = statedLines(dataset, lines);
  const converter = converterOf(dataset, conversion);
  const rates = converter.sources.map((id) => ({ id }));
  const rows = stated.map(({ input, sources }) => ({
    input,
    into: converter.convert(input),
    sources: [...sources, ...rates],
  }));
  const unreached = rows.flatMap(({ input, into }) => (into === undefined ? [input.row] : []));
  const leftOut = [
    ...excluded,
    ...exclusion("amount-unknown", unknown),
    ...exclusion("no-rate", unreached),
  ];
  const reached = rows.flatMap(({ into, sources }) =>
    into === undefined ? [] : [{ input: into, sources }],
  );
  return sumOf(conversion.to, reached, leftOut);
}

interface Asked {
  readonly conversion: Conversion;
  readonly excluded?: readonly Exclusion[];
}

function sumOf(
  currency: string,
  rows: readonly StatedLine[],
  excluded: readonly Exclusion[],
): Quantity {
  return computed(
    { type: "money", unit: currency },
    { operation: "sum", inputs: rows.map(({ input }) => input), excluded },
    rows.flatMap(({ sources }) => sources),
  );
}

function statedLines(dataset: Dataset, lines: readonly CountedLine[]) {
  const stated: StatedLine[] = [];
  const unknown: RowRef[] = [];
  for (const { line, share } of lines) {
    const amount = lineAmount(dataset, line);
    const [input] = inputOf(lineLabel(dataset, line), amount);
    if (input === undefined) unknown.push({ table: "finance-lines", id: line.id });
    else stated.push({ input: partOf(input, share), sources: amount.sources });
  }
  return { stated, unknown };
}

/** The share of an amount, with the row that states it. */
function partOf(input: FormulaInput, share: Share | undefined): FormulaInput {
  if (share === undefined) return input;
  const ratio = multiplyDecimals([share.percent, "0.01"]);
  const label = share.row === undefined ? "what the stated shares leave" : "share";
  const part = { label, value: ratio, unit: "1", row: share.row ?? input.row };
  return {
    ...input,
    value: multiplyDecimals([input.value, ratio]),
    formula: { operation: "product", inputs: [input, part], excluded: [] },
  };
}
