// The general query gives what the queries of the shipped briefs give, each made on its own way.
import { expect, test } from "vitest";
import {
  approvalsByYear,
  ask,
  headlineTotals,
  knownAt,
  loansByLender,
  newestSourceDate,
  projectsByPrefecture,
} from "../src/index.ts";
import { shippedDataset } from "./shipped.ts";

const shipped = shippedDataset();
const dataset = knownAt(shipped, newestSourceDate(shipped));
const everything = { of: "commitments", multiProvince: "in" } as const;

test("the headline", () => {
  const { total } = ask(dataset, {});
  const { loanAmount, loanProjects } = headlineTotals(dataset);
  expect(total.amounts.map(({ value, unit }) => [value, unit])).toEqual([
    [loanAmount.value, "USD"],
  ]);
  expect(total.projects.value).toBe(loanProjects.value);
});

test("by lender and agency", () => {
  const { lenders } = loansByLender(dataset);
  const rows = (level: number) =>
    lenders
      .filter((row) => row.level === level)
      .map((row) => [row.organisation.id, row.projects.value, row.amount.value]);
  const asked = (by: "lender" | "agency") =>
    ask(dataset, { by }).groups.map((group) => [
      group.key,
      group.projects.value,
      group.amounts[0]?.value,
    ]);
  expect(asked("lender")).toEqual(rows(0));
  expect(asked("agency")).toEqual(expect.arrayContaining(rows(1)));
});

test("by place: projects, distinct prefectures and counties", () => {
  const places = projectsByPrefecture(dataset);
  const { groups, distinct } = ask(dataset, { ...everything, by: "region" });
  expect(groups.map((group) => [group.key, group.projects.value])).toEqual(
    places.prefectures.map((row) => [row.region.code, row.projects.value]),
  );
  expect(distinct.value).toBe(places.distinctPrefectures.value);
  const counties = ask(dataset, { ...everything, by: "region", level: "county" });
  expect(counties.distinct.value).toBe(places.distinctCounties.value);
});

test("by year of approval", () => {
  const { years, undated } = approvalsByYear(dataset);
  const { groups, unknown } = ask(dataset, { ...everything, by: "approval-year" });
  expect(groups.map((group) => [group.key, group.projects.value])).toEqual(
    years.map((row) => [row.year, row.projects.value]),
  );
  expect(unknown.projects.value).toBe(undated.value);
});

test("approved in a plan is not implemented in it", () => {
  const approved = ask(dataset, { where: { approvedIn: "fyp14" } }).total.projects;
  const implemented = ask(dataset, { where: { implementedIn: "fyp14" } }).total.projects;
  expect(approved.value).toBe("0");
  expect(Number(implemented.value)).toBeGreaterThan(0);
});
