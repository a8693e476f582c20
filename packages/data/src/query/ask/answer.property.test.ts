import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { addDecimals } from "../../model/decimal.ts";
import type { Quantity } from "../../model/quantity.ts";
import { allocation, sample } from "../sample-dataset.ts";
import { ask } from "./answer.ts";
import { dimensions } from "./question.ts";

const seed = 20250331;
const shuffled = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

const targets = ["21020", "14010", "31120"];
/** Shares of three sectors, a hundred per cent at most, some of them not stated. */
const shares = fc
  .array(fc.option(fc.integer({ min: 0, max: 33_333 })), { maxLength: 3 })
  .map((parts) =>
    parts.map((part, index) =>
      allocation("plain", targets[index] ?? "", {
        dimension: "sector",
        order: index,
        ...(part === null ? {} : { sharePercent: String(part / 1000) }),
      }),
    ),
  );

const datasets = fc
  .record({
    financeLines: shuffled(sample.financeLines),
    projects: shuffled(sample.projects),
    assertions: shuffled(sample.assertions),
    shares,
    currencies: fc.array(fc.constantFrom("USD", "CNY", "JPY"), { minLength: 12, maxLength: 12 }),
  })
  .map(({ shares: stated, currencies, ...rows }): Dataset => {
    const currencyOf = new Map(sample.financeLines.map(({ id }, at) => [id, currencies[at] ?? ""]));
    return {
      ...sample,
      ...rows,
      assertions: rows.assertions.map((row) =>
        row.field === "amount" ? { ...row, unit: currencyOf.get(row.subject) ?? "USD" } : row,
      ),
      allocations: [...sample.allocations, ...stated],
      sectors: [
        ...sample.sectors,
        ...targets.map((id) => ({ id, vocabulary: "1", nameZh: id, nameEn: id, order: 1 })),
      ],
    };
  });

function sums(quantities: readonly Quantity[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { unit, value } of quantities) {
    const sum = addDecimals([found[unit] ?? "0", value ?? "0"]);
    if (sum !== "0") found[unit] = sum;
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("groups, what is not split and what is unknown add up to the total, in any order of rows", () => {
  const questions = fc.record({
    of: fc.constantFrom("loans", "grants", "commitments"),
    by: fc.constantFrom(...dimensions),
    vocabulary: fc.constantFrom("1", "99"),
    multiProvince: fc.constantFrom("apart", "in"),
  });
  fc.assert(
    fc.property(datasets, questions, (dataset, question) => {
      const { groups, unsplit, unknown, total } = ask(dataset, question);
      const parts = [...groups, unsplit, unknown].flatMap(({ amounts }) => amounts);
      expect(sums(parts)).toEqual(sums(total.amounts));
      const ordered = { ...dataset, financeLines: sample.financeLines, projects: sample.projects };
      expect(sums(ask(ordered, question).total.amounts)).toEqual(sums(total.amounts));
      for (const { projects, exclusive, shared } of groups) {
        expect(Number(exclusive.value) + Number(shared.value)).toBe(Number(projects.value));
      }
    }),
    { seed, numRuns: 200 },
  );
});
