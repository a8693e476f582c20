import fc from "fast-check";
import { expect, test } from "vitest";
import { addDecimals } from "../model/decimal.ts";
import { headlineTotals } from "./headline-totals.ts";
import { loansByLender } from "./loans-by-lender.ts";
import { projectsBySector } from "./projects-by-sector.ts";
import { sample } from "./sample-dataset.ts";

const seed = 20250331;
const shuffled = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

/** The sample with its rows in any order and any amounts. */
const datasets = fc
  .record({
    projects: shuffled(sample.projects),
    financeLines: shuffled(sample.financeLines),
    assertions: shuffled(sample.assertions),
    allocations: shuffled(sample.allocations),
    cents: fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 17, maxLength: 17 }),
  })
  .map(({ cents, ...tables }) => {
    const amounts = new Map(sample.assertions.map((row, index) => [row.id, cents[index] ?? 0n]));
    const assertions = tables.assertions.map((row) =>
      row.field === "amount" ? { ...row, value: inUnits(amounts.get(row.id) ?? 0n) } : row,
    );
    return { ...sample, ...tables, assertions };
  });

function inUnits(cents: bigint): string {
  const [whole, part] = [cents / 100n, String(cents % 100n).padStart(2, "0")];
  return part === "00" ? String(whole) : `${whole}.${part}`;
}

test("sums agree in any order of rows, by any way of adding up", () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      const { loanAmount, projects } = headlineTotals(dataset);
      const inOrder = { ...dataset, financeLines: sample.financeLines, projects: sample.projects };
      expect(headlineTotals(inOrder).loanAmount.value).toBe(loanAmount.value);
      expect(projects.value).toBe("5");
      const known = (rows: readonly { amount: { value: string | undefined } }[]) =>
        addDecimals(rows.flatMap((row) => row.amount.value ?? []));
      const lenders = loansByLender(dataset).lenders.filter((row) => row.level === 0);
      expect(known(lenders)).toBe(loanAmount.value);
      expect(known(projectsBySector(dataset))).toBe(loanAmount.value);
    }),
    { seed, numRuns: 60 },
  );
});
