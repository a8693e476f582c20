import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, evaluateFormula, type Figure, knownAt, loadDataset } from "@brief/data";
import { describe, expect, it } from "vitest";
import type { BriefSpec, Language } from "../brief.ts";
import { parseMarkup } from "../document/parse.ts";
import { builtinTemplates } from "../templates/registry.ts";
import { renderMarkup } from "../templates/render-markup.ts";
import { figuresOf } from "./name-figures.ts";
import { type PortfolioView, portfolioView } from "./portfolio.ts";

const folder = new URL("../../../data/dataset/", import.meta.url);
const dataset = load();

function load(): Dataset {
  const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const files = new Map(
    tables.map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))]),
  );
  const loaded = loadDataset(files);
  if (loaded.dataset === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 2));
  return loaded.dataset;
}

function spec(language: Language, asOf = "2025-03-31"): BriefSpec {
  return {
    id: "portfolio",
    kind: "portfolio",
    language,
    theme: "bulletin",
    asOf,
    number: 1,
    totalNumber: 1,
    parameters: {},
    issuer: {
      unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" },
      mark: { "zh-CN": "示例", en: "Sample" },
    },
    version: "0.1.0",
  };
}

function view(language: Language, asOf?: string): PortfolioView {
  const chosen = spec(language, asOf);
  return portfolioView(knownAt(dataset, chosen.asOf), chosen);
}

/** A brief whose entry names no earlier day has no box of what changed since. */
const noBox = { changes: [] };

function render(language: Language, shown: object = view(language)) {
  const { markup, diagnostics } = renderMarkup({
    templates: builtinTemplates,
    kind: "portfolio",
    language,
    view: { ...shown, ...noBox },
  });
  if (markup === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return { markup, parsed: parseMarkup(markup, language) };
}

const words = (text: string): string => text.replace(/<[^>]*>/g, "").replace(/\s/g, "");
const printed = (text: string) =>
  [...text.matchAll(/<data value="([^"]*)" data-figure="([^"]*)"/g)].map((m) => `${m[2]}=${m[1]}`);

describe("the portfolio view", () => {
  it("has the same figures with the same values in both languages", () => {
    const facts = (figures: readonly Figure[]) =>
      figures.map(({ id, value, unit, qualifier }) => ({ id, value, unit, qualifier }));
    expect(facts(figuresOf(view("en")))).toEqual(facts(figuresOf(view("zh-CN"))));
  });

  it("gives every known figure a source and a row, and every computed one the value of its formula", () => {
    for (const { id, value, sources, rows, formula } of figuresOf(view("zh-CN"))) {
      if (value === undefined) continue;
      expect([id, sources.length > 0, rows.length > 0]).toEqual([id, true, true]);
      if (formula !== undefined) expect([id, evaluateFormula(formula)]).toEqual([id, value]);
    }
  });

  it("names a lender's row by its code", () => {
    const ids = figuresOf(view("en")).map((figure) => figure.id);
    expect(ids).toContain("portfolio/lenders/44001/amount");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lists each source that a figure or row cites, and no other", () => {
    const { sources } = view("zh-CN");
    const { markup } = render("zh-CN");
    const cited = new Set([...markup.text.matchAll(/data-source="([^"]*)"/g)].map((m) => m[1]));
    expect(sources.map((source) => source.key).toSorted()).toEqual([...cited].toSorted());
  });

  it("keeps figures of unverified records out", () => {
    const figures = figuresOf(view("zh-CN")).filter((figure) => figure.value !== undefined);
    expect(figures.filter((figure) => figure.unverified)).toEqual([]);
    const rows = figures.flatMap((figure) => figure.rows.map((row) => row.id));
    expect(rows.filter((id) => /metro|stray|^rec\./.test(id))).toEqual([]);
  });
});

describe.each(["zh-CN", "en"] as const)("the portfolio in %s", (language) => {
  it("is a document without diagnostics", () => {
    const { parsed } = render(language);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.document?.blocks.length).toBeGreaterThan(40);
  });

  it("never prints another article's figures or a hypothesis", () => {
    const text = words(render(language).markup.text);
    for (const banned of ["5350.01", "5,350", "2163.2", "2,163", "6.458", "1148.5", "1,148.5"]) {
      expect(text).not.toContain(banned);
    }
  });

  it("closes its sections up where nothing was known yet", () => {
    const { parsed, markup } = render(language, view(language, "2014-12-31"));
    expect(parsed.diagnostics).toEqual([]);
    expect(markup.text).not.toContain("wbs19");
    expect(markup.text).not.toMatch(/<h2>(债务偿还|Debt service)/);
  });

  it("stands without an issuer, a number or a mark", () => {
    const { number, totalNumber, ...bare } = spec(language);
    const shown = portfolioView(dataset, { ...bare, issuer: { unit: {} } });
    expect(render(language, shown).parsed.diagnostics).toEqual([]);
  });
});

const editions = { "zh-CN": render("zh-CN").markup.text, en: render("en").markup.text };

it("prints the same figures with the same values in both editions", () => {
  const [zh, en] = [printed(editions["zh-CN"]), printed(editions.en)];
  expect(en.toSorted()).toEqual(zh.toSorted());
});

it.each([
  "项目累计151个",
  "59个县市区",
  "约41.33亿元",
  "全长1180公里",
  "约28.32万人",
  "项目20个",
  "26.41亿美元",
  "世行13个、16.36亿美元",
  "亚行7个、10.05亿美元",
  "1个、297.6万美元",
  "占承诺额的46.3%",
  "收回11,865万元",
  "7个地（州）、15个县（市）",
])("prints %s with its words", (text) => {
  expect(words(editions["zh-CN"])).toContain(text);
});

it.each([
  "financed151projects",
  "59counties",
  "aboutCNY4.133billion",
  "1,180km",
  "about283,200people",
  "commitmentsofUS$2.641billion",
  "CNY118.65millionwascollected",
])("prints %s in English", (text) => {
  expect(words(editions.en)).toContain(text);
});
