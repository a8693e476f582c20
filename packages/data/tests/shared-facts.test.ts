// The dataset against the project file and the article's facts that it was transcribed from: nothing is lost.
// The files are not part of the repository; `BRIEF_SHARED` names the folder that holds them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addDecimals, currentValue, statementsOn } from "../src/index.ts";
import { shippedDataset } from "./shipped.ts";

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data",
);
const present = existsSync(join(folder, "xinjiang-projects.json"));
if (!present)
  console.warn(`skipped: no ${folder} (set BRIEF_SHARED to compare the dataset with it)`);
const isCi = process.env.CI === "true";

interface Money {
  readonly amount: number | null;
  readonly currency?: string;
  readonly source?: string;
}
interface RecordedProject {
  readonly id: string;
  readonly nameEn: string;
  readonly funderProjectId: string | null;
  readonly loanNumbers: readonly string[];
  readonly sector: string;
  readonly regions: readonly string[];
  readonly counties?: readonly string[];
  readonly seedFacts: readonly string[];
  readonly matchToSeed: string;
  readonly confidence: string;
  readonly finance: readonly {
    readonly kind: string;
    readonly amount: number;
    readonly currency: string;
    readonly sources: readonly string[];
  }[];
  readonly totalCost: (Money & { readonly sources: readonly string[] }) | null;
  readonly counterpart?: Money;
  readonly preparatoryTa?: { readonly amounts: readonly Money[] };
  readonly disbursements?: readonly {
    readonly disbursed: number;
    readonly undisbursed: number;
    readonly asOf: string;
  }[];
  readonly outputs?: readonly { readonly value: number; readonly unit: string }[];
  readonly beneficiaries: { readonly value: number } | null;
  readonly dates: Readonly<Record<string, string | null>>;
  readonly status: string | null;
  readonly sources: readonly string[];
  readonly conflicts: readonly { readonly field: string; readonly values: readonly unknown[] }[];
  readonly note: string | null;
  readonly multiProvince?: readonly string[];
  readonly relatedTo?: string;
}
interface Recorded {
  readonly sources: Readonly<
    Record<string, { readonly url: string; readonly asOf: string | null }>
  >;
  readonly projects: readonly RecordedProject[];
  readonly debtServiceFacts: readonly { readonly id: string; readonly value: number }[];
  readonly reconciliations: readonly { readonly id: string }[];
}
interface Seed {
  readonly facts: readonly {
    readonly id: string;
    readonly wordingZh: string;
    readonly value: unknown;
    readonly qualifier: string;
    readonly stray?: object;
  }[];
}

// Checked where the tests run: the file is there and has this shape.
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

test.runIf(isCi)("the files to compare with are there", () => {
  expect(present, folder).toBe(true);
});

describe.skipIf(!present)("the dataset keeps what was recorded", () => {
  const recorded: Recorded = present ? read("xinjiang-projects.json") : { projects: [] };
  const seed: Seed = present ? read("seed-facts.json") : { facts: [] };
  const dataset = shippedDataset();
  const byId = new Map(dataset.projects.map((project) => [project.id, project]));
  const subjectsOf = (id: string) => [
    id,
    ...dataset.financeLines.filter((line) => line.project === id).map((line) => line.id),
  ];
  const valuesOf = (id: string) => {
    const subjects = new Set(subjectsOf(id));
    return dataset.assertions.filter((a) => subjects.has(a.subject));
  };

  test("every source with its address and date", () => {
    for (const [id, { url, asOf }] of Object.entries(recorded.sources)) {
      const source = dataset.sources.find((row) => row.id === id);
      expect([id, source?.url, source?.published ?? null]).toEqual([id, url, asOf]);
      expect(source?.retrieved).toBeUndefined();
    }
  });

  test("every project in its order", () => {
    expect(dataset.projects.map((p) => p.id)).toEqual(recorded.projects.map((p) => p.id));
  });

  test.each(recorded.projects)("$id: identity, confidence, sources", (project) => {
    const row = byId.get(project.id);
    expect(row?.nameEn).toBe(project.nameEn);
    expect(row?.lenderProjectId ?? null).toBe(project.funderProjectId);
    expect(row?.confidence).toBe(project.confidence);
    expect(row?.sectorAsWritten).toBe(project.sector);
    expect(row?.relatedTo).toBe(project.relatedTo);
    expect(row?.provinces).toEqual(project.multiProvince);
    expect(row?.sources).toEqual(expect.arrayContaining([...project.sources]));
    if (project.note !== null) expect(row?.noteZh === undefined).toBe(false);
    const numbers = dataset.financeLines
      .filter((line) => line.project === project.id && line.instrumentNo !== undefined)
      .map((line) => line.instrumentNo);
    expect(numbers).toEqual(project.loanNumbers.map((number) => number.replace(" (grant)", "")));
  });

  test.each(recorded.projects)("$id: finance, cost and other money", (project) => {
    project.finance.forEach((finance, index) => {
      const line = dataset.financeLines.find((row) => row.id === `${project.id}.${index + 1}`);
      expect(line?.asWritten).toBe(finance.kind);
      const amounts = dataset.assertions.filter(
        (a) => a.subject === line?.id && a.field === "amount" && a.value === String(finance.amount),
      );
      expect(amounts.map((a) => a.source)).toEqual(finance.sources);
      expect(amounts.every((a) => a.unit === finance.currency)).toBe(true);
    });
    const money = valuesOf(project.id).map((a) => `${a.field} ${a.value} ${a.unit} ${a.source}`);
    for (const source of project.totalCost?.sources ?? []) {
      const { amount, currency } = project.totalCost ?? {};
      expect(money).toContain(`total-cost ${amount} ${currency} ${source}`);
    }
    if (project.counterpart !== undefined) {
      const { amount, currency, source } = project.counterpart;
      expect(money).toContain(`counterpart ${amount} ${currency} ${source}`);
    }
    const values = valuesOf(project.id).map((a) => `${a.field} ${a.value}`);
    for (const { amount } of project.preparatoryTa?.amounts ?? []) {
      expect(values).toContain(`preparatory-ta ${amount}`);
    }
    for (const { disbursed, undisbursed } of project.disbursements ?? []) {
      expect(values).toContain(`disbursed ${disbursed}`);
      expect(values).toContain(`undisbursed ${undisbursed}`);
    }
  });

  const dateFields: Readonly<Record<string, string>> = {
    boardVote: "board-vote",
    boardPaper: "board-paper",
    approvedBy: "approved-by",
    news: "press-report",
    plannedCompletion: "planned-completion",
  };

  test.each(recorded.projects)("$id: dates, status, places, results, matches", (project) => {
    const values = valuesOf(project.id);
    for (const [kind, text] of Object.entries(project.dates)) {
      if (kind === "note" || text === null) continue;
      const field = dateFields[kind] ?? kind;
      const day = text.split(" ")[0];
      expect(
        values.some((a) => a.field === field && a.value === day),
        `${field} ${day}`,
      ).toBe(true);
    }
    const words = values.filter((a) => a.field === "status").map((a) => a.asWritten?.toLowerCase());
    expect(words.length > 0).toBe(project.status !== null);
    if (project.status !== null) expect(words).toContain(project.status.toLowerCase());
    const places = dataset.allocations.filter(
      (row) => row.project === project.id && row.dimension === "region",
    );
    const counties = (project.counties ?? []).map((county) => county.split(" ")[1] ?? "");
    expect(places.map((row) => row.target)).toEqual(
      expect.arrayContaining([...project.regions, ...counties]),
    );
    const outputs = dataset.outputs.filter((row) => row.project === project.id);
    expect(outputs.map((row) => `${row.value} ${row.unit}`)).toEqual(
      (project.outputs ?? []).map(({ value, unit }) => `${value} ${unit}`),
    );
    const people = dataset.beneficiaries.filter((row) => row.project === project.id);
    if (project.beneficiaries !== null) {
      expect(people.map((row) => row.value)).toContain(String(project.beneficiaries.value));
    }
    const matches = dataset.matches.filter((row) => row.project === project.id);
    expect(matches.map((row) => row.aggregate)).toEqual(project.seedFacts);
    expect(matches.every((row) => row.asWritten === project.matchToSeed)).toBe(true);
  });

  const conflictFields: Readonly<Record<string, string>> = {
    totalCost: "total-cost",
    nameEn: "name",
    "approval year": "approval",
    "GEF grant": "amount",
    grant: "amount",
    finance: "amount",
    regions: "places",
  };

  test.each(recorded.projects)("$id: every conflict with every value", (project) => {
    for (const { field, values } of project.conflicts) {
      const name = conflictFields[field] ?? field;
      const conflict = dataset.conflicts.find((c) => c.project === project.id && c.field === name);
      expect(conflict, `${project.id} ${field}`).toBeDefined();
      if (conflict === undefined) continue;
      const rows = new Set(statementsOn(dataset, conflict).map((row) => row.id));
      const stated = [...dataset.assertions, ...dataset.beneficiaries].filter((a) =>
        rows.has(a.id),
      );
      const texts = stated.flatMap((a) => ["asWritten" in a ? a.asWritten : undefined, a.value]);
      for (const text of values.flatMap(plainValues)) {
        expect(
          texts.some((t) => t === text || t?.startsWith(text) || text.startsWith(`${t} (`)),
          `${project.id} ${field} ${text}`,
        ).toBe(true);
      }
      const empty = values.some((v) => JSON.stringify(v).includes("null"));
      if (empty) expect(stated.some((a) => a.value === undefined)).toBe(true);
    }
  });

  test("every fact of the article, the debt facts, the hypotheses", () => {
    const aggregates = new Map(dataset.aggregates.map((row) => [row.id, row]));
    for (const fact of seed.facts) {
      const row = aggregates.get(fact.id);
      expect(row?.wordingZh).toBe(fact.wordingZh);
      expect(row?.qualifier).toBe(fact.qualifier);
      expect(row?.standing).toBe(fact.stray === undefined ? "publishable" : "stray");
      const value = Array.isArray(fact.value) ? fact.value.join(";") : fact.value;
      const kept = Array.isArray(fact.value) ? row?.members : row?.value;
      expect(kept ?? null).toBe(value === null ? null : String(value));
    }
    for (const { id, value } of recorded.debtServiceFacts) {
      expect(aggregates.get(id)?.value).toBe(String(value));
    }
    const hypotheses = dataset.aggregates.filter((row) => row.standing === "hypothesis");
    expect(hypotheses.map((row) => row.id)).toEqual(recorded.reconciliations.map((r) => r.id));
    expect(aggregates.size).toBe(41);
  });
});

/** Amounts, dates and words of a recorded conflict value, without its source. */
function plainValues(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value)
    .filter(([key, v]) => !["source", "currency", "qualifier"].includes(key) && v !== null)
    .map(([, v]) => String(v));
}

describe("which projects count", () => {
  const dataset = shippedDataset();
  const unverified = new Set(
    dataset.projects.filter((p) => p.confidence === "unverified").map((p) => p.id),
  );
  const committed = dataset.financeLines.filter(
    ({ kind, stage, project }) =>
      ["loan", "credit", "grant"].includes(kind) &&
      !["proposed", "dropped"].includes(stage) &&
      !unverified.has(project),
  );
  const ids = new Set(committed.map((line) => line.project));
  const counted = dataset.projects.filter((p) => ids.has(p.id) && p.relatedTo === undefined);

  test("23 approved projects", () => {
    expect(counted).toHaveLength(23);
  });

  test("20 in Xinjiang alone with US$2,641,496,800 of loans and credits", () => {
    const loans = committed.filter((line) => line.kind !== "grant");
    const alone = counted.filter(
      (p) => p.provinces === undefined && loans.some((line) => line.project === p.id),
    );
    expect(alone).toHaveLength(20);
    const sum = (lenders: readonly string[]) =>
      addDecimals(
        loans
          .filter((line) => lenders.includes(line.lender))
          .filter((line) => alone.some((p) => p.id === line.project))
          .map((line) => currentValue(dataset, line.id, "amount").value ?? "0"),
      );
    expect(sum(["44001", "44002", "46004"])).toBe("2641496800");
    expect(sum(["44001", "44002"])).toBe("1636496800");
    expect(sum(["44002"])).toBe("255000000");
    expect(sum(["46004"])).toBe("1005000000");
  });

  test("three doubtful amounts, 16 approval dates", () => {
    expect(dataset.projects.filter((p) => p.doubtZh !== undefined).map((p) => p.key)).toEqual([
      "45508-002",
      "2008-municipal",
      "P120664",
    ]);
    const dated = counted.filter(
      (p) => currentValue(dataset, p.id, "approval").value !== undefined,
    );
    expect(dated).toHaveLength(16);
  });
});
