import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "@brief/data";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../data/src/import/build-dataset.ts";
import type { BriefSpec, Language } from "../brief.ts";
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

function markupOf(key: string, language: Language): string {
  const { markup, diagnostics } = renderMarkup({
    templates: builtinTemplates,
    kind: "project",
    language,
    view: view(key, language),
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
