// Sums and counts over finance lines and projects, with what they rest on.
import type { Dataset } from "../model/dataset.ts";
import type { FinanceLine } from "../model/finance-line.ts";
import type { Citation, Exclusion, FormulaInput, Quantity } from "../model/quantity.ts";
import { type ApprovedProject, projectLabel } from "./approved-projects.ts";
import { computed, exclusion, inputOf } from "./computed.ts";
import { currentValue } from "./current-value.ts";
import { indexOf } from "./dataset-index.ts";

export function lineAmount(dataset: Dataset, line: FinanceLine): Quantity {
  return currentValue(dataset, line.id, "amount");
}

/**
 * The amounts of the lines added up in their one currency. Lines of unknown amount are left out and said to be;
 * of no line at all the sum is 0, of unknown amounts alone it is unknown, of two currencies it is not computed.
 */
export function sumAmounts(
  dataset: Dataset,
  lines: readonly FinanceLine[],
  excluded: readonly Exclusion[] = [],
): Quantity {
  const amounts = lines.map((line) => ({ line, amount: lineAmount(dataset, line) }));
  const unknown = amounts.filter(({ amount }) => amount.value === undefined);
  const inputs = amounts.flatMap(({ line, amount }) => inputsOf(dataset, line, amount));
  const unknownRows = unknown.map(({ line }) => ({ table: "finance-lines", id: line.id }));
  const sum = computed(
    { type: "money", unit: lines[0]?.currency ?? "USD" },
    {
      operation: "sum",
      inputs,
      excluded: [...excluded, ...exclusion("amount-unknown", unknownRows)],
    },
    amounts.flatMap(({ amount }) => amount.sources),
  );
  if (lines.length > 0 && inputs.length === 0) return unknownSum(sum);
  return amounts.some(({ amount }) => amount.doubtful) ? { ...sum, doubtful: true } : sum;
}

/** A line is a part of many sums: by lender, by period, by place. Its amount is one object as long as its dataset is. */
const knownInputs = new WeakMap<Quantity, readonly FormulaInput[]>();

function inputsOf(dataset: Dataset, line: FinanceLine, amount: Quantity): readonly FormulaInput[] {
  const inputs = knownInputs.get(amount) ?? inputOf(lineLabel(dataset, line), amount);
  knownInputs.set(amount, inputs);
  return inputs;
}

/** Projects, each once, however many lenders and lines it has. */
export function countProjects(
  dataset: Dataset,
  projects: readonly ApprovedProject[],
  excluded: readonly Exclusion[] = [],
): Quantity {
  const inputs = projects.map(({ counted }) => counted);
  const sources: Citation[] = [];
  for (const project of projects) sources.push(...sourcesOf(dataset, project));
  return computed(
    { type: "count", unit: "project" },
    { operation: "count", inputs, excluded },
    sources,
  );
}

/** The documents that state the finance of a project. */
export function sourcesOf(dataset: Dataset, project: ApprovedProject): readonly Citation[] {
  return project.lines.flatMap((line) => lineAmount(dataset, line).sources);
}

/** `P046563`, and `P046563 (44002)` where the project has several lines. */
export function lineLabel(dataset: Dataset, line: FinanceLine): string {
  const project = indexOf(dataset).projects.get(line.project);
  const label = project === undefined ? line.project : projectLabel(project);
  const siblings = indexOf(dataset).linesOf(line.project);
  return siblings.length > 1 ? `${label} (${line.lender})` : label;
}

function unknownSum(sum: Quantity): Quantity {
  const { type, unit, qualifier, rows, sources } = sum;
  return { type, unit, qualifier, rows, sources, value: undefined, reason: "not-in-sources" };
}
