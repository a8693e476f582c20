// The two real lists as rows of our tables: counts and exact sums as another reading of the same text gives them.
import { describe, expect, test } from "vitest";
import {
  type Assertion,
  type AssertionField,
  type Collected,
  collectRows,
  importWbList,
  readDelimited,
  validate,
} from "../src/index.ts";
import { exactSum, rowsByRegExp, wbFiles, wbListsPresent, wbText } from "./wb-lists.ts";

if (!wbListsPresent) console.warn("skipped: no World Bank lists (set BRIEF_SHARED to read them)");

const columns = {
  older: { ida: "curr_ida_commitment", status: "projectstatusdisplay", country: "countryname" },
  newer: { ida: "idacommamt", status: "status", country: "countryshortname" },
} as const;

async function rowsOf(which: "older" | "newer"): Promise<Collected> {
  const file = wbFiles[which];
  return collectRows(importWbList(readDelimited(wbText(file), file, { tell() {} }), { file }));
}

const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && Number(text) !== 0;
const valuesOf = (rows: readonly Assertion[]) => rows.flatMap(({ value }) => value ?? []);

describe.skipIf(!wbListsPresent).each(["older", "newer"] as const)("the %s list", (which) => {
  const list = wbListsPresent ? rowsByRegExp(wbFiles[which]) : [];
  const names = columns[which];

  test("a dated source, and a project for each record", async () => {
    const { dataset, report } = await rowsOf(which);
    expect(dataset.sources).toHaveLength(1);
    expect(dataset.sources[0]).toMatchObject({
      series: "wb-projects",
      published: which === "older" ? "2024-08-29" : "2025-03-31",
    });
    expect(dataset.projects.map(({ lenderProjectId }) => lenderProjectId)).toEqual(
      list.map((row) => row["id"]),
    );
    expect(report.records).toEqual({ read: list.length, taken: list.length, rejected: [] });
    expect(dataset.regions.map(({ code }) => code)).toEqual(["wb.EAP", "CN"]);
  });

  test.each([
    ["ibrd", "curr_ibrd_commitment", "44001", "loan"],
    ["ida", names.ida, "44002", "credit"],
    ["grant", "grantamt", "44000", "grant"],
  ] as const)(
    "%s: a line for each amount, and the sum of them",
    async (suffix, column, lender, kind) => {
      const { dataset } = await rowsOf(which);
      const lines = dataset.financeLines.filter(({ id }) => id.endsWith(`.${suffix}`));
      const written = list.flatMap((row) => (isFilled(row[column]) ? [row[column] ?? ""] : []));
      expect(lines).toHaveLength(written.length);
      expect(lines.every((line) => line.lender === lender && line.kind === kind)).toBe(true);
      const subjects = new Set(lines.map(({ id }) => id));
      const amounts = dataset.assertions.filter((a) => subjects.has(a.subject));
      expect(amounts).toHaveLength(written.length);
      expect(amounts.every(({ unit }) => unit === "USD")).toBe(true);
      expect(exactSum(valuesOf(amounts))).toBe(exactSum(written));
    },
  );

  test.each([
    ["total-commitment", "curr_total_commitment"],
    ["total-cost", "curr_project_cost"],
  ] as const)("%s: count and sum", async (field, column) => {
    const { dataset } = await rowsOf(which);
    const written = list.flatMap((row) => (isFilled(row[column]) ? [row[column] ?? ""] : []));
    const values = valuesOf(dataset.assertions.filter((a) => a.field === field));
    expect(values).toHaveLength(written.length);
    expect(exactSum(values)).toBe(exactSum(written));
  });

  test("sums by status: dropped money is there, and committed in none of it", async () => {
    const { dataset } = await rowsOf(which);
    const stageOf = new Map(dataset.financeLines.map(({ id, stage }) => [id, stage]));
    const amounts = dataset.assertions.filter(({ field }) => field === "amount");
    const sumOf = (...stages: string[]) =>
      exactSum(valuesOf(amounts.filter((a) => stages.includes(stageOf.get(a.subject) ?? ""))));
    const sumWritten = (status: string) =>
      exactSum(
        list
          .filter((row) => row[names.status] === status)
          .flatMap((row) =>
            ["curr_ibrd_commitment", names.ida, "grantamt"].map((c) => row[c] ?? ""),
          )
          .filter(isFilled),
      );
    expect(sumOf("dropped")).toBe(sumWritten("Dropped"));
    expect(sumOf("dropped")).toBeGreaterThan(0n);
    expect(sumOf("proposed")).toBe(sumWritten("Pipeline"));
    expect(sumOf("approved", "effective")).toBe(sumWritten("Active"));
    expect(sumOf("closed")).toBe(sumWritten("Closed"));
  });

  test("every status, date and text with its record and column", async () => {
    const { dataset } = await rowsOf(which);
    const facts = new Map(dataset.assertions.map((a) => [`${a.subject} ${a.field}`, a]));
    const words: readonly (readonly [AssertionField, string])[] = [
      ["name", "project_name"],
      ["objective", "pdo"],
      ["instrument", "lendinginstr"],
      ["environmental-category", "envassesmentcategorycode"],
      ["environmental-risk", "esrc_ovrl_risk_rate"],
      ["preparation-stage", "last_stage_reached_name"],
      ["financing-type", "projectfinancialtype"],
    ];
    const days: readonly (readonly [AssertionField, string])[] = [
      ["approval", "boardapprovaldate"],
      ["closing", "closingdate"],
      ["effectiveness", "loan_effective_date"],
      ["disclosure", "public_disclosure_date"],
    ];
    for (const row of list) {
      const fact = (field: AssertionField) => facts.get(`wb.${row["id"]} ${field}`);
      expect(fact("status")?.asWritten).toBe(row[names.status]);
      for (const [field, column] of words) {
        const text = (row[column] ?? "").replaceAll("\r\n", "\n").replace(/[\x80-\x9f]/g, "");
        expect(fact(field)?.value ?? "").toBe(text.trim());
        if (text !== "") expect(fact(field)?.locator).toBe(`${row["id"]}, ${column}`);
      }
      for (const [field, column] of days) {
        expect(fact(field)?.value ?? "").toBe(day(row[column] ?? ""));
      }
      const isDone = ["Active", "Closed"].includes(row[names.status] ?? "");
      if (!isDone) expect(fact("approval")?.standing ?? "recorded").toBe("recorded");
    }
  });

  test("parties, pages, sectors and themes", async () => {
    const { dataset } = await rowsOf(which);
    const given = (column: string) => list.filter((row) => (row[column] ?? "") !== "").length;
    const role = (wanted: string) => dataset.parties.filter((p) => p.role === wanted).length;
    expect(role("borrower")).toBe(given("borrower"));
    expect(role("implementing")).toBe(given("impagency"));
    const spoilt = list.filter((row) => (row["url"] ?? "").includes("\ufffd")).length;
    expect(dataset.links).toHaveLength(given("url") - spoilt);
    const distinct = (...wanted: string[]) =>
      list.flatMap((row) => [...new Set(wanted.flatMap((c) => row[c] || []))]).length;
    const sectors = dataset.allocations.filter(({ dimension }) => dimension === "sector");
    expect(sectors).toHaveLength(distinct("sector1", "sector2", "sector3"));
    expect(dataset.markers).toHaveLength(distinct("theme1", "theme2"));
    const countries = dataset.allocations.filter(({ dimension }) => dimension === "country");
    expect(countries.map(({ target }) => target)).toEqual(list.map(() => "CN"));
  });

  test("what is not taken is told with its count and place", async () => {
    const { report, diagnostics } = await rowsOf(which);
    const of = (rule: string) => report.warnings.find((one) => one.rule === rule);
    const unkept = ["cons_serv_reqd_ind", "supplementprojectflg"];
    const values = list.flatMap((row) => unkept.flatMap((column) => row[column] || []));
    expect(of("wb-field-not-kept")?.count).toBe(values.length);
    expect(of("text-refused")?.count).toBe(which === "older" ? 1 : undefined);
    const refused = diagnostics.filter(({ rule }) => rule === "text-refused");
    if (which === "older") expect(refused[0]?.message).toMatch(/^url of P108174 .*U\+FFFD/);
    const zeros = diagnostics.filter(({ rule }) => rule === "wb-zero-is-none");
    const told = zeros.map(({ message }) => Number(/in (\d+) value/.exec(message)?.[1]));
    const money = ["curr_ibrd_commitment", names.ida, "grantamt", "curr_total_commitment"];
    const written = [...money, "curr_project_cost"].flatMap((c) => list.map((row) => row[c] ?? ""));
    const count = written.filter((text) => text !== "" && Number(text) === 0).length;
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(count);
  });

  test("the rows are a sound dataset, but for dates that the list itself has in no order", async () => {
    const { dataset } = await rowsOf(which);
    const wrong = validate(dataset).filter(({ severity }) => severity === "error");
    expect(wrong.filter(({ rule }) => rule !== "dates-ordered")).toEqual([]);
  });
});

function day(text: string): string {
  const [, month = "", date = "", year = ""] = /^(\d+)\/(\d+)\/(\d+)/.exec(text) ?? [];
  return year === ""
    ? text.slice(0, 10)
    : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
