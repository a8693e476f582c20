// The real lists read whole: counts and exact sums as another reading of the same text gives them.
import { describe, expect, test } from "vitest";
import { exactSum, rowsByRegExp, wbEdition, wbFiles, wbListsPresent } from "./wb-lists.ts";

if (!wbListsPresent) console.warn("skipped: no World Bank lists (set BRIEF_SHARED to read them)");

test.runIf(process.env.CI === "true")("the real lists are there", () => {
  expect(wbListsPresent).toBe(true);
});

const columns = {
  older: {
    total: "curr_total_commitment",
    ibrd: "curr_ibrd_commitment",
    ida: "curr_ida_commitment",
    grant: "grantamt",
    cost: "curr_project_cost",
    status: "projectstatusdisplay",
    country: "countryname",
  },
  newer: {
    total: "curr_total_commitment",
    ibrd: "curr_ibrd_commitment",
    ida: "idacommamt",
    grant: "grantamt",
    cost: "curr_project_cost",
    status: "status",
    country: "countryshortname",
  },
} as const;

describe.skipIf(!wbListsPresent).each(["older", "newer"] as const)("the %s list", (which) => {
  const file = wbFiles[which];
  const rows = wbListsPresent ? rowsByRegExp(file) : [];
  const names = columns[which];

  test("every record once, none refused", async () => {
    const { projects, report, diagnostics } = await wbEdition(file);
    expect(rows).toHaveLength(which === "older" ? 553 : 708);
    expect(projects.map(({ id }) => id)).toEqual(rows.map((row) => row["id"]));
    expect(report.records).toEqual({ read: rows.length, taken: rows.length, rejected: [] });
    expect(report.identifiers).toEqual({ distinct: rows.length, duplicated: 0, missing: 0 });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(["total", "ibrd", "ida", "grant", "cost"] as const)(
    "%s: count and sum",
    async (field) => {
      const { projects } = await wbEdition(file);
      const amounts = projects.flatMap((project) => project.amounts[field]?.value ?? []);
      const written = rows.map((row) => row[names[field]] ?? "").filter((text) => text !== "");
      expect(amounts).toHaveLength(written.length);
      expect(exactSum(amounts)).toBe(exactSum(written));
    },
  );

  test("every status, country, date and text", async () => {
    const { projects } = await wbEdition(file);
    for (const [at, project] of projects.entries()) {
      const row = rows[at] ?? {};
      expect(project.status?.written).toBe(row[names.status]);
      expect(project.status?.code).not.toBe("unknown");
      expect(project.countries.map(({ code }) => code)).toEqual(["CN"]);
      expect(project.dates.approval?.value ?? "").toBe(row["boardapprovaldate"]?.slice(0, 10));
      expect(usDay(row["closingdate"] ?? "")).toBe(project.dates.closing?.value ?? "");
      expect(project.texts.name?.written ?? "").toBe(row["project_name"]);
      expect(project.texts.objective?.written ?? "").toBe(row["pdo"]);
      const sectors = [row["sector1"], row["sector2"], row["sector3"]].filter((name) => name);
      expect(project.sectors.map(({ name }) => name)).toEqual([...new Set(sectors)]);
    }
  });

  test("dropped projects that carry amounts, and tiny totals, are named", async () => {
    const { diagnostics, projects } = await wbEdition(file);
    const of = (rule: string) => diagnostics.filter((found) => found.rule === rule).length;
    const money = ["total", "ibrd", "ida", "grant"] as const;
    const isFilled = (text: string | undefined) => text !== undefined && Number(text) !== 0;
    const dropped = rows.filter(
      (row) => row[names.status] === "Dropped" && money.some((m) => isFilled(row[names[m]])),
    );
    expect(of("wb-dropped-with-amount")).toBe(dropped.length);
    expect(dropped.length).toBeGreaterThan(10);
    const tiny = projects.filter(({ amounts }) =>
      ["0.01", "1"].includes(amounts.total?.value ?? ""),
    );
    expect(tiny.map(({ id }) => id)).toEqual(which === "older" ? [] : ["P108516", "P116852"]);
    expect(of("wb-amount-tiny")).toBe(which === "older" ? 0 : 5);
  });
});

function usDay(text: string): string {
  const [, month = "", day = "", year = ""] = /^(\d+)\/(\d+)\/(\d+)/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
