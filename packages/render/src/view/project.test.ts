import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, loadDataset } from "@brief/data";
import { describe, expect, it } from "vitest";
import type { BriefSpec, Language } from "../brief.ts";
import { parseMarkup } from "../document/parse.ts";
import { builtinTemplates } from "../templates/registry.ts";
import { renderMarkup } from "../templates/render-markup.ts";
import { figuresOf } from "./name-figures.ts";
import { type ProjectView, projectView } from "./project.ts";

const folder = new URL("../../../data/dataset/", import.meta.url);
const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));
const dataset = load();

function load(): Dataset {
  const files = new Map(
    tables.map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))]),
  );
  const loaded = loadDataset(files);
  if (loaded.dataset === undefined) throw new Error(JSON.stringify(loaded.diagnostics, null, 2));
  return loaded.dataset;
}

function spec(key: string, language: Language): BriefSpec {
  return {
    id: `project-${key}`,
    kind: "project",
    language,
    theme: "sheet",
    asOf: "2025-09-30",
    parameters: { project: key },
    issuer: {
      unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" },
      mark: { "zh-CN": "示例", en: "Sample" },
    },
    version: "0.1.0",
  };
}
const view = (key: string, language: Language = "zh-CN"): ProjectView =>
  projectView(dataset, spec(key, language));

/** Paths of values that a template may not meet: undefined, null, empty or bare. */
function holes(value: unknown, path: string): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [path] : [];
  if (typeof value === "boolean") return [];
  if (typeof value !== "object" || value === null) return [path];
  if ("type" in value && "value" in value) {
    const known = value.value !== undefined || "reason" in value;
    return known && value.value !== "" ? [] : [path];
  }
  return Object.entries(value).flatMap(([name, inner]) => holes(inner, `${path}/${name}`));
}

const keys = dataset.projects.map((project) => project.key);

/** A sheet whose entry names no earlier day has no box of what changed since. */
const noBox = { changes: [] };

function markupOf(key: string, language: Language): string {
  const { markup, diagnostics } = renderMarkup({
    templates: builtinTemplates,
    kind: "project",
    language,
    view: { ...view(key, language), ...noBox },
  });
  expect(diagnostics).toEqual([]);
  return markup?.text ?? "";
}

describe.each(keys)("the sheet of %s", (key) => {
  it("has no hole in either language", () => {
    expect(holes(view(key, "zh-CN"), "")).toEqual([]);
    expect(holes(view(key, "en"), "")).toEqual([]);
  });
  it("has the same figures in both languages", () => {
    const figures = (language: Language) =>
      figuresOf(view(key, language)).map((f) => [f.id, f.value]);
    expect(figures("en")).toEqual(figures("zh-CN"));
    expect(new Set(figures("en").map(([id]) => id)).size).toBe(figures("en").length);
  });
  it("lists every source that it cites", () => {
    const { sources, ...rest } = view(key);
    const listed = new Set(sources.map((source) => source.key));
    const cited = figuresOf(rest).flatMap((figure) => figure.sources.map((source) => source.id));
    expect(cited.filter((id) => !listed.has(id))).toEqual([]);
  });
  it("prints in both languages, each figure with its id, none of a stray fact", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const markup = markupOf(key, language);
      expect(markup).toContain(`data-figure="project-${key}/asOf"`);
      expect(parseMarkup(markup, language).diagnostics).toEqual([]);
      expect(markup).not.toMatch(/undefined|\[object|5350|2163\.2|6\.458|41\.33/);
    }
  });
  it("prints the same figures in both languages", () => {
    const printed = (language: Language) =>
      [...markupOf(key, language).matchAll(/<data value="([^"]*)" data-figure="([^"]*)"/g)]
        .map(([, value, id]) => `${id} ${value}`)
        .toSorted();
    expect([...new Set(printed("en"))]).toEqual([...new Set(printed("zh-CN"))]);
  });
});

describe("what a sheet says", () => {
  it("computes the share drawn and the funds by difference, with their inputs", () => {
    const { disbursement, finance } = view("P148527");
    expect(disbursement.share).toMatchObject({
      value: "0.4628571429",
      formula: { operation: "ratio" },
    });
    expect(finance.rest).toMatchObject({
      value: "396800000",
      formula: { operation: "difference" },
    });
    expect(finance.roundedApart).toBe(false);
    expect(view("P077615").finance.roundedApart).toBe(true);
  });
  it("adds a loan and a credit of one project, never a grant or technical assistance", () => {
    expect(view("P046563").amount).toMatchObject({
      value: "150000000",
      formula: { operation: "sum" },
    });
    expect(view("40684-013").amount.value).toBe("100000000");
    const { finance, amount } = view("49029-002");
    expect(finance.preparatory.map((row) => row.amount.value)).toEqual(["650000", "130000"]);
    expect(amount.value).toBe("150000000");
  });
  it("gives no share where the sources differ on the cost or it is in another currency", () => {
    for (const key of ["P003643", "46063-002", "39655-013"]) {
      const { finance } = view(key);
      expect(finance.fullShare.value).toBeUndefined();
      expect(finance.rows.map((row) => row.share.value)).toEqual([undefined]);
      expect(finance.hasRest).toBe(false);
    }
  });
  it("names a board vote, paper, agreement or report as what it is, not as an approval", () => {
    const named = (key: string) => view(key).dates.substitutes.map((event) => event.field);
    expect(named("46049-002")).toEqual(["board-vote"]);
    expect(named("39655-013")).toEqual(["board-paper"]);
    expect(named("40643-013")).toEqual(["agreement"]);
    expect(named("49029-002")).toEqual(["approved-by"]);
    expect(named("2008-municipal")).toEqual(["press-report"]);
    expect(view("40684-013").dates.approvalNewsOnly).toBe(true);
  });
  it("marks stated places only", () => {
    const touched = (key: string) =>
      view(key)
        .places.tiles.filter((tile) => tile.series === "touched")
        .map((tile) => tile.key);
    expect(touched("49029-002")).toEqual(["652300"]);
    expect(touched("P003612")).toEqual([]);
    expect(view("P003612").places.estimated.map((place) => place.key)).toEqual([
      "650400",
      "650100",
      "652300",
    ]);
    expect(view("P148527").places.tiles).toHaveLength(14);
  });
  it("shows both closing dates, the later one as a change", () => {
    const events = view("P147367").dates.events.filter((event) => event.key.startsWith("closing"));
    expect(events.map((event) => [event.date.value, event.series])).toEqual([
      ["2020-04-30", "actual"],
      ["2020-12-31", "change"],
    ]);
  });
  it("says that nothing differs where nothing does, and that one source cannot differ", () => {
    expect(markupOf("P148527", "zh-CN")).toContain("所查来源之间未见差异");
    expect(markupOf("49307-002", "en")).toContain("Only one source was consulted");
  });
  it("marks each printed value of an unverified record", () => {
    const markup = markupOf("urumqi-metro-1", "zh-CN");
    expect(view("urumqi-metro-1").standing).toBe("none");
    expect(markup.match(/179亿元<\/data>（未经核实）/g)).not.toBeNull();
    expect(markup).toContain("总投资（不一致、未核实）");
  });
  it("asks which project a published name means", () => {
    const others = view("P045915").differences.questions.flatMap((q) => q.others.map((o) => o.key));
    expect(others).toEqual(["xj.wb.P148527"]);
  });
  it("refuses a project that is not in the dataset", () => {
    expect(() => view("P000000")).toThrow('no project "P000000"');
  });
  it("prints a sheet of a record of which nothing is known yet", () => {
    const early = { ...dataset, assertions: [], sources: [], outputs: [], beneficiaries: [] };
    for (const { key } of dataset.projects) {
      for (const language of ["zh-CN", "en"] as const) {
        const empty = projectView(early, spec(key, language));
        const { diagnostics } = renderMarkup({
          templates: builtinTemplates,
          kind: "project",
          language,
          view: { ...empty, ...noBox },
        });
        expect([key, ...holes(empty, ""), ...diagnostics]).toEqual([key]);
      }
    }
  });
});
