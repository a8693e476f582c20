import { describe, expect, it } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import type { Quantity } from "../../model/quantity.ts";
import { evaluateFormula } from "../evaluate-formula.ts";
import { allocation, amount, assertion, line, project, sample } from "../sample-dataset.ts";
import { type Answer, ask } from "./answer.ts";
import type { Question } from "./question.ts";

const text = (amounts: readonly Quantity[]) =>
  amounts.map(({ value, unit }) => `${value} ${unit}`).join(" + ");

/** `key: projects (exclusive + shared) amounts`, then what stands apart and the total. */
function told({ groups, unsplit, unknown, total }: Answer): readonly string[] {
  return [
    ...groups.map(
      (group) =>
        `${group.key}: ${group.projects.value} (${group.exclusive.value} + ${group.shared.value}) ${text(group.amounts)}`,
    ),
    `unsplit: ${unsplit.projects.value} ${text(unsplit.amounts)}`,
    `unknown: ${unknown.projects.value} ${text(unknown.amounts)}`,
    `total: ${total.projects.value} ${text(total.amounts)}`,
  ];
}

const sector = (id: string, vocabulary: string) =>
  ({ id, vocabulary, nameZh: id, nameEn: id, order: 1 }) as const;
const share = (key: string, target: string, percent: string) =>
  allocation(key, target, { dimension: "sector", sharePercent: percent });

/** The sample with weighted sectors, a second currency, a rate and a country. */
const wider: Dataset = {
  ...sample,
  sectors: [...sample.sectors, sector("21020", "1"), sector("14010", "1")],
  allocations: [
    ...sample.allocations,
    share("plain", "21020", "60"),
    share("plain", "14010", "30"),
    share("blend", "14010", "100"),
  ],
  projects: [...sample.projects, project("euro")],
  financeLines: [...sample.financeLines, line("euro", 1, { currency: "EUR" })],
  assertions: [
    ...sample.assertions,
    { ...amount("euro", 1, "10"), unit: "EUR" },
    assertion("xj.plain", "closing", "2002-06-30"),
    assertion("xj.blend", "effectiveness", "2011-09-01"),
  ],
  fxRates: [
    {
      id: "usd-cny",
      base: "USD",
      quote: "CNY",
      date: "2015",
      rate: "6.2",
      kind: "period-average",
      source: "list",
    },
  ],
  periods: [
    { id: "fyp9", labelZh: "九五", labelEn: "9th plan", start: "1996-01-01", end: "2000-12-31" },
    {
      id: "fyp12",
      labelZh: "十二五",
      labelEn: "12th plan",
      start: "2011-01-01",
      end: "2015-12-31",
    },
  ],
};

const answer = (question: Question) => told(ask(wider, question));

describe("ask", () => {
  it("counts agencies for their lender, each currency apart", () => {
    expect(answer({ by: "lender" })).toEqual([
      "bank: 3 (3 + 0) 250000000.75 USD + 10 EUR",
      "adb: 1 (1 + 0) ",
      "unsplit: 0 ",
      "unknown: 0 ",
      "total: 4 250000000.75 USD + 10 EUR",
    ]);
    expect(answer({ by: "agency", where: { lender: ["bank"] } })).toEqual([
      "ibrd: 3 (3 + 0) 190000000.5 USD + 10 EUR",
      "ida: 1 (1 + 0) 60000000.25 USD",
      "unsplit: 0 ",
      "unknown: 0 ",
      "total: 3 250000000.75 USD + 10 EUR",
    ]);
  });

  it("splits by stated shares alone, leaves the rest unsplit", () => {
    expect(answer({ by: "sector", vocabulary: "1" })).toEqual([
      "14010: 2 (1 + 1) 180000000.75 USD",
      "21020: 1 (0 + 1) 60000000 USD",
      "unsplit: 1 10000000 USD",
      "unknown: 2 10 EUR",
      "total: 4 250000000.75 USD + 10 EUR",
    ]);
  });

  it("does not split where no source states shares", () => {
    expect(answer({ by: "sector", vocabulary: "99" })).toEqual([
      "urban: 1 (0 + 1) ",
      "transport: 2 (1 + 1) 150000000.75 USD",
      "unsplit: 1 100000000 USD",
      "unknown: 2 10 EUR",
      "total: 4 250000000.75 USD + 10 EUR",
    ]);
  });

  it("keeps exclusive and shared places apart; a county counts for its prefecture", () => {
    expect(answer({ by: "region" })).toEqual([
      "650100: 1 (0 + 1) ",
      "652900: 2 (1 + 1) 100000000 USD",
      "unsplit: 1 150000000.75 USD",
      "unknown: 2 10 EUR",
      "total: 4 250000000.75 USD + 10 EUR",
    ]);
    expect(answer({ where: { region: ["652900"] } }).at(-1)).toBe("total: 2 250000000.75 USD");
  });

  it("tells approved in a plan from implemented in it", () => {
    expect(answer({ where: { approvedIn: "fyp9" } }).at(-1)).toBe("total: 1 100000000 USD");
    expect(answer({ where: { approvedIn: "fyp12" } }).at(-1)).toBe("total: 1 150000000.75 USD");
    const { total } = ask(wider, { where: { implementedIn: { from: "2000", to: "2003" } } });
    expect(total.projects.value).toBe("1");
    expect(total.projects.formula?.excluded).toContainEqual({
      reason: "undecided",
      rows: ["xj.later", "xj.euro"].map((id) => ({ table: "projects", id })),
    });
  });

  it("knows a fiscal year only from the month of an approval", () => {
    const rows = answer({ by: "approval-year", yearStartsIn: 7, where: { lender: ["bank"] } });
    expect(rows).toEqual([
      "1997: 1 (1 + 0) 100000000 USD",
      "unsplit: 0 ",
      "unknown: 2 150000000.75 USD + 10 EUR",
      "total: 3 250000000.75 USD + 10 EUR",
    ]);
  });

  it.each([
    ["status", ["closed: 2 (2 + 0) 250000000.75 USD"]],
    ["kind", ["credit: 1 (1 + 0) 60000000.25 USD", "loan: 4 (4 + 0) 190000000.5 USD + 10 EUR"]],
    ["plan", ["fyp9: 1 (1 + 0) 100000000 USD", "fyp12: 1 (1 + 0) 150000000.75 USD"]],
  ] as const)("groups by %s", (by, rows) => {
    expect(answer({ by }).slice(0, rows.length)).toEqual(rows);
  });

  it("counts grants and shared provinces when asked to", () => {
    expect(answer({ of: "grants" }).at(-1)).toBe("total: 1 2976000 USD");
    expect(answer({ of: "grants", multiProvince: "in" }).at(-1)).toBe("total: 2 18576000 USD");
    expect(answer({ of: "commitments" }).at(-1)).toBe("total: 5 252976000.75 USD + 10 EUR");
  });

  it("converts by a named rate and leaves out what none reaches, telling how", () => {
    const { total } = ask(wider, { convert: { to: "CNY", rates: ["usd-cny"] } });
    const { converted } = total;
    expect(converted?.value).toBe("1550000004.65");
    expect(converted?.unit).toBe("CNY");
    expect(converted?.formula?.excluded).toContainEqual({
      reason: "no-rate",
      rows: [{ table: "assertions", id: "xj.euro.1.amount.list" }],
    });
    for (const input of converted?.formula?.inputs ?? []) {
      if (input.formula === undefined) throw new Error("an input without its conversion");
      expect(evaluateFormula(input.formula)).toBe(input.value);
      expect(input.formula.inputs[1]?.row).toEqual({ table: "fx-rates", id: "usd-cny" });
    }
  });

  it("divides by a rate that is quoted the other way", () => {
    const [one] = wider.fxRates;
    if (one === undefined) throw new Error("no rate");
    const rates = [{ ...one, id: "eur-usd", base: "EUR", quote: "USD", rate: "1.25" }];
    const asked = { convert: { to: "EUR", rates: ["eur-usd"] } };
    expect(ask({ ...wider, fxRates: rates }, asked).total.converted?.value).toBe("200000010.6");
  });

  it("counts different places, not rows", () => {
    const of = (question: Question) => ask(wider, question).distinct;
    expect(of({ by: "region" })).toMatchObject({ value: "2", unit: "prefecture" });
    expect(of({ by: "region", level: "county" })).toMatchObject({ value: "1", unit: "county" });
    expect(of({ by: "agency" }).value).toBe("3");
  });

  it.each([{ where: { approvedIn: "fyp21" } }, { convert: { to: "CNY", rates: ["usd-cnh"] } }])(
    "refuses a name that no row has: %j",
    (question) => {
      expect(() => ask(wider, question)).toThrow(/no (period|exchange rate) "/);
    },
  );

  it("says what it counts, in Chinese and English", () => {
    const { definition } = ask(wider, {
      by: "sector",
      where: { approvedIn: "fyp12", status: ["closed"] },
      convert: { to: "CNY", rates: ["usd-cny"] },
    });
    expect(definition.en).toMatch(
      /split by the shares.*Status: closed.*Approved in fyp12.*usd-cny/,
    );
    expect(definition.zh).toMatch(/不分摊.*状态限于：closed.*批准日期在fyp12内.*usd-cny/);
  });
});
