// The headline recomputed from the project file alone, by arithmetic of its own (whole dollars as big integers),
// and compared with the queries on the shipped dataset. The file is not part of the repository.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { shippedDataset } from "../../tests/shipped.ts";
import { headlineTotals } from "./headline-totals.ts";
import { approvalsByYear } from "./loans-by-approval.ts";
import { loansByLender } from "./loans-by-lender.ts";
import { projectsByPrefecture } from "./projects-by-prefecture.ts";
import { projectsBySector } from "./projects-by-sector.ts";

const beside = join(import.meta.dirname, "../../../../../shared");
const file = join(process.env.BRIEF_SHARED ?? beside, "data/xinjiang-projects.json");
const present = existsSync(file);
if (!present) console.warn(`skipped: no ${file} (set BRIEF_SHARED to recompute the headline)`);

test("the project file is there wherever CI runs", () => {
  if (process.env.CI === "true") expect(present).toBe(true);
});

interface RecordedLine {
  readonly kind: string;
  readonly amount: number;
}
interface Recorded {
  readonly id: string;
  readonly sector: string;
  readonly confidence: string;
  readonly finance: readonly RecordedLine[];
  readonly relatedTo?: string;
  readonly multiProvince?: readonly string[];
  readonly regions: readonly string[];
  readonly regionsBasis: string;
  readonly dates: { readonly approval: string | null };
  readonly funder: { readonly code: string | null };
}

const isCommitted = ({ kind }: RecordedLine) => /^(loan|credit|grant)\b/.test(kind);
const isLoan = ({ kind }: RecordedLine) => /^(loan|credit)\b/.test(kind);
const total = (lines: readonly RecordedLine[]) =>
  String(lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n));

describe.skipIf(!present)("recomputed from the project file", () => {
  const records = present
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly projects: readonly Recorded[] })
        .projects
    : [];
  const committed = records.filter(
    (r) => r.confidence !== "unverified" && r.finance.some(isCommitted),
  );
  const counted = committed.filter((r) => r.relatedTo === undefined);
  const single = counted.filter((r) => r.multiProvince === undefined);
  const loans = single.filter((r) => r.finance.some(isLoan));
  const linesOf = (rows: readonly Recorded[]) => rows.flatMap((r) => r.finance).filter(isLoan);
  const dataset = present ? shippedDataset() : undefined;
  const query = <T>(ask: (known: NonNullable<typeof dataset>) => T): T => {
    if (dataset === undefined) throw new Error("no dataset");
    return ask(dataset);
  };

  it("finds the same headline", () => {
    const { projects, loanProjects, loanAmount, grants } = query(headlineTotals);
    expect([counted.length, loans.length, total(linesOf(loans))]).toEqual([23, 20, "2641496800"]);
    expect(projects.value).toBe(String(counted.length));
    expect(loanProjects.value).toBe(String(loans.length));
    expect(loanAmount.value).toBe(total(linesOf(loans)));
    const alone = single.filter((r) => !r.finance.some(isLoan));
    expect(grants.projects.value).toBe(String(alone.length));
    expect(grants.amount.value).toBe(total(alone.flatMap((r) => r.finance)));
    expect(grants.amount.value).toBe("2976000");
  });

  it("leaves the same projects out", () => {
    const { multiProvince, proposed, dropped, unverified } = query(headlineTotals);
    const multi = committed.filter((r) => r.multiProvince !== undefined);
    const finance = multi.flatMap((r) => r.finance);
    expect(multiProvince.projects.value).toBe("2");
    expect(multiProvince.loans.value).toBe(total(finance.filter(isLoan)));
    expect(multiProvince.grants.value).toBe(total(finance.filter((line) => !isLoan(line))));
    const stages = (word: string) =>
      records.filter((r) => r.finance.some(({ kind }) => kind.startsWith(word))).length;
    expect(proposed.projects.value).toBe(String(stages("proposed")));
    expect(dropped.projects.value).toBe(String(stages("dropped")));
    expect(unverified.value).toBe("1");
  });

  it("finds the same lenders and sectors", () => {
    const rows = query(loansByLender).lenders;
    const amount = (id: string) => rows.find((r) => r.organisation.id === id)?.amount.value;
    const ida = linesOf(loans).filter(({ kind }) => kind.startsWith("credit"));
    const adb = linesOf(loans.filter((r) => r.funder.code === "46004"));
    expect(amount("44002")).toBe(total(ida));
    expect(amount("46004")).toBe(total(adb));
    expect(amount("44000")).toBe(total(linesOf(loans.filter((r) => r.funder.code !== "46004"))));
    const first = (r: Recorded) => r.sector.split("/")[0];
    for (const { sector, projects, amount: sum } of query(projectsBySector)) {
      const here = (r: Recorded) => first(r) === sector?.nameZh;
      expect(projects.value).toBe(String(counted.filter(here).length));
      expect(sum.value).toBe(total(linesOf(loans.filter(here))));
    }
  });

  it("finds the same places and approval dates", () => {
    const places = query(projectsByPrefecture);
    const stated = counted.filter((r) => r.regions.length > 0 && !/reading/.test(r.regionsBasis));
    expect(places.placed.value).toBe(String(stated.length));
    const alone = stated.filter((r) => r.regions.length === 1);
    expect(places.exclusive.value).toBe(String(alone.length));
    expect(places.exclusiveAmount.value).toBe(total(linesOf(alone)));
    const codes = new Set(stated.flatMap((r) => r.regions));
    expect(places.distinctPrefectures.value).toBe(String(codes.size));
    const { dated, undated } = query(approvalsByYear);
    const withDate = counted.filter((r) => r.dates.approval !== null).length;
    expect([dated.value, undated.value]).toEqual([
      String(withDate),
      String(counted.length - withDate),
    ]);
  });
});
