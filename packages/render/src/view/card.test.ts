// The card's figures against totals of this file's own, and its templates where facts are missing.
import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, evaluateFormula, type Figure, knownAt, loadDataset } from "@brief/data";
import { describe, expect, it } from "vitest";
import type { BriefSpec, Language } from "../brief.ts";
import { parseMarkup } from "../document/parse.ts";
import { builtinTemplates } from "../templates/registry.ts";
import { renderMarkup } from "../templates/render-markup.ts";
import { cardView } from "./card.ts";
import { figuresOf } from "./name-figures.ts";

const folder = new URL("../../../data/dataset/", import.meta.url);
const all = load();
const dataset = knownAt(all, "2025-03-31");

function load(): Dataset {
  const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const files = new Map(
    tables.map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))]),
  );
  const loaded = loadDataset(files);
  if (loaded.dataset === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 2));
  return loaded.dataset;
}

function spec(language: Language): BriefSpec {
  return {
    id: "card",
    kind: "card",
    language,
    theme: "card",
    asOf: "2025-03-31",
    parameters: {},
    issuer: { unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" } },
    version: "0.1.0",
  };
}

const view = (language: Language, facts: Dataset = dataset) => cardView(facts, spec(language));

function render(language: Language, facts: Dataset = dataset) {
  const { markup, diagnostics } = renderMarkup({
    templates: builtinTemplates,
    kind: "card",
    language,
    view: view(language, facts),
  });
  if (markup === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const parsed = parseMarkup(markup, language);
  expect(parsed.diagnostics).toEqual([]);
  const words = markup.text.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  return { words, document: parsed.document };
}

/** Printed figure ids with their values, each once. */
const printed = (language: Language) => {
  const { markup } = renderMarkup({
    templates: builtinTemplates,
    kind: "card",
    language,
    view: view(language),
  });
  const found = (markup?.text ?? "").matchAll(/<data value="([^"]*)" data-figure="([^"]*)"/g);
  return [...new Set([...found].map((match) => `${match[2]}=${match[1]}`))].toSorted();
};

interface Loan {
  readonly project: Dataset["projects"][number];
  readonly lender: string;
  readonly amount: string;
}

/** Straight from the tables: loans and credits of stage approved or later, of verified projects in one province. */
function loans(): readonly Loan[] {
  return dataset.financeLines.flatMap((line) => {
    const project = dataset.projects.find(({ id }) => id === line.project);
    const isLoan = line.kind === "loan" || line.kind === "credit";
    const isOff = ["proposed", "dropped", "cancelled"].includes(line.stage);
    if (project === undefined || project.confidence === "unverified" || !isLoan || isOff) return [];
    if ((project.provinces ?? []).length > 1) return [];
    const amount = dataset.assertions.findLast(
      (row) => row.subject === line.id && row.field === "amount" && row.standing === "adopted",
    )?.value;
    return amount === undefined ? [] : [{ project, lender: line.lender, amount }];
  });
}

const sum = (of: readonly Loan[]): string =>
  of.reduce((total, { amount }) => total + BigInt(amount), 0n).toString();
const projectsOf = (of: readonly Loan[]): string =>
  String(new Set(of.map(({ project }) => project.id)).size);
const figureValue = (id: string) => figuresOf(view("en")).find((figure) => figure.id === id)?.value;

describe("the card view", () => {
  it("has the same figures with the same values in both languages, and prints the same", () => {
    const facts = (figures: readonly Figure[]) =>
      figures.map(({ id, value, unit, qualifier }) => ({ id, value, unit, qualifier }));
    expect(facts(figuresOf(view("en")))).toEqual(facts(figuresOf(view("zh-CN"))));
    expect(printed("en")).toEqual(printed("zh-CN"));
  });

  it("adds up what the tables hold", () => {
    expect(figureValue("card/headline/loanAmount")).toBe(sum(loans()));
    const groups = Object.entries({ "44000": ["44001", "44002"], "46004": ["46004"] });
    for (const [lender, agencies] of groups) {
      const own = loans().filter((loan) => agencies.includes(loan.lender));
      expect(own.length).toBeGreaterThan(5);
      expect(figureValue(`card/lenders/${lender}/amount`)).toBe(sum(own));
      expect(figureValue(`card/lenders/${lender}/projects`)).toBe(projectsOf(own));
    }
  });

  it("gives the sector with the most loans its share of them", () => {
    const bySector = new Map<string, Loan[]>();
    for (const loan of loans()) {
      const [first] = dataset.allocations
        .filter((row) => row.project === loan.project.id && row.dimension === "sector")
        .toSorted((a, b) => a.order - b.order);
      const key = first?.target ?? "";
      bySector.set(key, [...(bySector.get(key) ?? []), loan]);
    }
    const [[key, most] = ["", []]] = [...bySector].toSorted(([, a], [, b]) =>
      BigInt(sum(a)) < BigInt(sum(b)) ? 1 : -1,
    );
    const share = Number(sum(most)) / Number(sum(loans()));
    expect(Number(figureValue(`card/sectors/${key}/share`))).toBeCloseTo(share, 9);
    expect(view("en").sectors).toHaveLength(1);
  });

  it("stacks each plan period from its parts, and says the largest that has a date", () => {
    const { periods } = view("en").approvals;
    for (const { amount, parts } of periods) {
      const total = parts.reduce((all, part) => all + BigInt(part.amount.value ?? "0"), 0n);
      expect(amount.value).toBe(total.toString());
    }
    const all = periods.reduce((total, { amount }) => total + BigInt(amount.value ?? "0"), 0n);
    expect(all.toString()).toBe(sum(loans()));
    const dated = periods.filter(({ isDated }) => isDated);
    const most = dated.toSorted((a, b) => Number(b.amount.value) - Number(a.amount.value))[0];
    expect(periods.filter(({ isLargest }) => isLargest)).toEqual([most]);
  });

  it("names the published figures' source first and counts documents and organisations", () => {
    const { origins, ...facts } = view("en");
    const cited = new Set(figuresOf(facts).flatMap((f) => f.sources.map(({ id }) => id)));
    const sources = dataset.sources.filter(({ id }) => cited.has(id));
    expect(origins.documents.value).toBe(String(sources.length));
    const publishers = new Set(sources.map(({ publisher }) => publisher));
    expect(origins.organisations.value).toBe(String(publishers.size));
    const seed = sources.find(({ id }) => id === "src.seed");
    expect(origins.named[0]?.name).toBe(seed?.publisher);
    expect(new Set(origins.named.map(({ name }) => name)).size).toBe(3);
  });

  it("gives every known figure a source and a row, and every computed one the value of its formula", () => {
    for (const { id, value, sources, rows, formula } of figuresOf(view("zh-CN"))) {
      if (value === undefined) continue;
      expect([id, sources.length > 0, rows.length > 0]).toEqual([id, true, true]);
      if (formula !== undefined) expect([id, evaluateFormula(formula)]).toEqual([id, value]);
    }
  });

  it("keeps unverified, stray and hypothetical facts out", () => {
    const figures = figuresOf(view("zh-CN")).filter(({ value }) => value !== undefined);
    expect(figures.filter(({ unverified }) => unverified)).toEqual([]);
    const rows = figures.flatMap((figure) => figure.rows.map((row) => row.id));
    expect(rows.filter((id) => /metro|stray|^rec\./.test(id))).toEqual([]);
  });
});

const without = {
  "published facts": { ...dataset, aggregates: [] },
  "stated places": {
    ...dataset,
    allocations: dataset.allocations.filter((row) => row.dimension !== "region"),
  },
  "approval dates": {
    ...dataset,
    assertions: dataset.assertions.filter((row) => row.field !== "approval"),
  },
  sectors: {
    ...dataset,
    allocations: dataset.allocations.filter((row) => row.dimension !== "sector"),
  },
  "any finance": { ...dataset, financeLines: [] },
  "any fact but projects": { ...dataset, financeLines: [], allocations: [], aggregates: [] },
} satisfies Readonly<Record<string, Dataset>>;

describe.each(["zh-CN", "en"] as const)("the card in %s", (language) => {
  const figureCount = (facts: Dataset): number => {
    const { document } = render(language, facts);
    const row = document?.blocks.find((block) => block.type === "key-figures");
    return row?.type === "key-figures" ? row.items.length : 0;
  };

  it("has five figures, each with its basis", () => {
    const { document } = render(language);
    const row = document?.blocks.find((block) => block.type === "key-figures");
    const bases = row?.type === "key-figures" ? row.items.map(({ basis }) => basis) : [];
    expect(bases).toHaveLength(5);
    expect(bases).not.toContain(undefined);
  });

  it("has fewer figures where facts are missing, never padded ones", () => {
    expect(figureCount(without["published facts"])).toBe(3);
    expect(figureCount(without.sectors)).toBe(4);
  });

  it.each(Object.entries(without))("reads as sentences without %s", (_, facts) => {
    const { words } = render(language, facts);
    // A clause that fell out takes its mark with it.
    expect(words).not.toMatch(/[；，、][。；，、]|[(（][)）]|[;,:] ?[.;,:]|: ?\)|^ ?[。.]/);
  });

  it("says no figure of another article", () => {
    const { words } = render(language);
    for (const banned of ["5350.01", "5,350", "2163.2", "6.458", "1148.5"]) {
      expect(words).not.toContain(banned);
    }
  });
});
