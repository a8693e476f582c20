import { describe, expect, it } from "vitest";
import type { Quantity } from "../model/quantity.ts";
import { approvedProjects, uncountedProjects } from "./approved-projects.ts";
import { disbursements } from "./disbursements.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import { headlineTotals } from "./headline-totals.ts";
import { approvalsByYear, loansByApproval } from "./loans-by-approval.ts";
import { loansByLender } from "./loans-by-lender.ts";
import { projectsByPrefecture } from "./projects-by-prefecture.ts";
import { projectsBySector } from "./projects-by-sector.ts";
import { projectsByStatus } from "./projects-by-status.ts";
import { findAggregate, publishedAggregate } from "./published-aggregate.ts";
import { roundingDifference } from "./rounding-difference.ts";
import { line, sample } from "./sample-dataset.ts";
import { sumAmounts } from "./sum-amounts.ts";

const values = (...quantities: Quantity[]) => quantities.map((quantity) => quantity.value);

describe("approvedProjects", () => {
  it("lets the finance line decide and counts a related record with its project", () => {
    const keys = approvedProjects(sample).map((p) => [p.project.key, p.standing, p.lines.length]);
    expect(keys).toEqual([
      ["plain", "loan", 1],
      ["blend", "loan", 2],
      ["multi", "loan", 3],
      ["gef", "grant", 1],
      ["later", "loan", 1],
    ]);
  });
  it("sorts the rest by why it is not counted", () => {
    const { proposed, dropped, unverified, withoutFinance } = uncountedProjects(sample);
    const keys = [proposed, dropped, unverified, withoutFinance].map((l) => l.map((p) => p.key));
    expect(keys).toEqual([["proposed"], ["dropped"], ["rumour"], []]);
  });
});

describe("headlineTotals", () => {
  it("adds loans of Xinjiang alone and says what it leaves out", () => {
    const { projects, loanProjects, loanAmount } = headlineTotals(sample);
    expect(values(projects, loanProjects, loanAmount)).toEqual(["5", "3", "250000000.75"]);
    const reasons = (loanAmount.formula?.excluded ?? []).map((e) => [e.reason, e.rows.length]);
    expect(reasons).toEqual([
      ["multi-province", 1],
      ["grant", 1],
      ["proposed", 1],
      ["dropped", 1],
      ["unverified", 1],
      ["counted-with-related", 1],
      ["amount-unknown", 1],
    ]);
  });
  it("shows multi-province, grant, proposed, dropped and doubtful ones apart", () => {
    const { multiProvince, grants, proposed, dropped, unverified, doubtful } =
      headlineTotals(sample);
    expect(values(multiProvince.projects, multiProvince.loans, multiProvince.grants)).toEqual([
      "1",
      "100000000",
      "15600000",
    ]);
    expect(values(grants.projects, grants.amount)).toEqual(["1", "2976000"]);
    expect(values(proposed.projects, proposed.amount)).toEqual(["1", "100000000"]);
    expect(values(dropped.projects, dropped.amount)).toEqual(["1", "100000000"]);
    expect(values(unverified, doubtful)).toEqual(["1", "1"]);
  });
});

describe("sumAmounts", () => {
  it("is 0 of nothing, unknown of unknown amounts, not computed over two currencies", () => {
    expect(sumAmounts(sample, []).value).toBe("0");
    expect(sumAmounts(sample, [line("later", 1)])).toMatchObject({ reason: "not-in-sources" });
    const assertions = sample.assertions.map((a) =>
      a.subject === "xj.blend.2" ? { ...a, unit: "CNY" } : a,
    );
    const mixed = { ...sample, assertions };
    const lines = [line("blend", 1), line("blend", 2)];
    expect(sumAmounts(mixed, lines)).toMatchObject({ reason: "not-computed" });
  });
  it("stays exact where a float would not", () => {
    const assertions = sample.assertions.map((a) =>
      a.subject === "xj.plain.1" ? { ...a, value: "9007199254740993.01" } : a,
    );
    expect(sumAmounts({ ...sample, assertions }, [line("plain", 1), line("blend", 1)]).value).toBe(
      "9007199344740993.51",
    );
  });
});

it("counts a project with two lines once for its lender and once for each agency", () => {
  const { lenders, total, blended } = loansByLender(sample);
  expect(
    lenders.map((l) => [l.organisation.id, l.level, l.projects.value, l.amount.value]),
  ).toEqual([
    ["bank", 0, "2", "250000000.75"],
    ["ibrd", 1, "2", "190000000.5"],
    ["ida", 1, "1", "60000000.25"],
    ["adb", 0, "1", undefined],
  ]);
  expect(total.projects.value).toBe("3");
  expect(blended.map((p) => p.project.key)).toEqual(["blend"]);
});

it("counts a project under the first word of its source", () => {
  const rows = projectsBySector(sample);
  expect(rows.map((r) => [r.sector?.id, r.projects.value, r.amount.value])).toEqual([
    ["transport", "1", "150000000.75"],
    ["urban", "1", "100000000"],
    [undefined, "3", undefined],
  ]);
});

it("places projects where a source does, without splitting shared ones", () => {
  const places = projectsByPrefecture(sample);
  const rows = places.prefectures.map((r) => [
    r.region.code,
    ...values(r.exclusive, r.shared, r.amount),
  ]);
  expect(rows).toEqual([
    ["650100", "1", "1", "0"],
    ["652900", "1", "1", "100000000"],
  ]);
  const { placed, distinctPrefectures, distinctCounties, estimated, unplaced } = places;
  expect(values(placed, distinctPrefectures, distinctCounties)).toEqual(["3", "2", "1"]);
  expect(values(estimated.count, unplaced.count)).toEqual(["1", "1"]);
});

it("keeps one status of two days apart", () => {
  expect(projectsByStatus(sample).map((r) => [r.key, r.projects.value])).toEqual([
    ["closed.2025-03-31", "1"],
    ["closed.2014-04-30", "1"],
    ["unknown.undated", "3"],
  ]);
});

it("takes an approval date alone for an approval, the undated last", () => {
  const periods = loansByApproval(sample).periods.map((p) => [p.key, p.amount.value]);
  expect(periods).toEqual([
    ["fyp9", "100000000"],
    ["fyp10", "0"],
    ["fyp11", "0"],
    ["fyp12", "150000000.75"],
    ["undated", undefined],
  ]);
  const { dated, undated, years } = approvalsByYear(sample);
  expect(values(dated, undated)).toEqual(["2", "3"]);
  expect(years.map((y) => y.year)).toEqual(["1996", "2011"]);
});

it("gives what was disbursed with its day and its share of the commitment", () => {
  const [only, ...rest] = disbursements(sample);
  expect(rest).toEqual([]);
  expect(only?.asOf.value).toBe("2021-03");
  expect(only?.share.value).toBe("0.463");
  expect(only?.undisbursed.value).toBeUndefined();
});

describe("publishedAggregate", () => {
  it("gives a publishable fact with its source", () => {
    expect(publishedAggregate(sample, "total")).toMatchObject({ value: "151", unit: "project" });
    expect(findAggregate(sample, "none")).toBeUndefined();
  });
  it.each(["bleed", "guess", "none"])("never gives %s", (id) => {
    expect(() => publishedAggregate(sample, id)).toThrow();
  });
  it.each(["bleed", "guess"])("throws for %s even where a fact may be missing", (id) => {
    expect(() => findAggregate(sample, id)).toThrow("never printed");
  });
});

it("says by how much rounded parts miss their rounded total", () => {
  const [a, b] = [sumAmounts(sample, [line("blend", 1)]), sumAmounts(sample, [line("blend", 2)])];
  const total = sumAmounts(sample, [line("blend", 1), line("blend", 2)]);
  expect(roundingDifference([a, b], total)).toBe("0");
  const half: Quantity = { ...a, type: "money", value: "500000" };
  expect(roundingDifference([half, half], { ...half, value: "1000000" })).toBe("1000000");
});

it("makes every computed value by its own formula", () => {
  const { projects, loanAmount, doubtful } = headlineTotals(sample);
  const shares = loansByLender(sample).lenders.map((l) => l.share);
  for (const quantity of [projects, loanAmount, doubtful, ...shares]) {
    if (quantity.formula === undefined) throw new Error("no formula");
    expect(evaluateFormula(quantity.formula)).toBe(quantity.value);
  }
});
