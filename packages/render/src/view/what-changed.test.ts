// The box "what changed" on figures of a test's own: what is told, in which order, and what is counted only.
import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, type Figure, knownAt, loadDataset, type RowRef } from "@brief/data";
import { describe, expect, it } from "vitest";
import type { BriefSpec } from "../brief.ts";
import type { MovedFigure } from "./touched.ts";
import { type Compared, changesBox } from "./what-changed.ts";

const since = "2024-08-29";
const known = load();
const spec: BriefSpec = {
  id: "portfolio",
  kind: "portfolio",
  language: "zh-CN",
  theme: "bulletin",
  asOf: "2025-03-31",
  parameters: { since },
  issuer: { unit: { "zh-CN": "示例编印单位" } },
  version: "0.1.0",
};

function load(): Dataset {
  const folder = new URL("../../../data/dataset/", import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => [file, readFileSync(new URL(file, folder))] as const);
  const { dataset } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error("no dataset");
  return dataset;
}

const row = (id: string, table: RowRef["table"] = "aggregates"): RowRef => ({ table, id });

function count(name: string, value: string | undefined, rows = [row(name)]): Figure {
  const base = { id: `portfolio/${name}`, type: "count", unit: "project", rows } as const;
  const rest = { qualifier: "exact", sources: [] } as const;
  return value === undefined
    ? { ...base, ...rest, value: undefined, reason: "not-in-sources" }
    : { ...base, ...rest, value };
}

const moved = (name: string, old: string | undefined, now: string | undefined): MovedFigure => ({
  id: `portfolio/${name}`,
  old: count(name, old),
  new: count(name, now),
});

const places = (...names: readonly string[]) =>
  new Map(names.map((name) => [`portfolio/${name}`, ["表", name]]));

function box(compared: Partial<Compared>, older: Dataset = known) {
  return changesBox({ older, known, since }, spec, {
    isFirst: false,
    figures: [],
    places: new Map(),
    projects: new Set(),
    hasNotice: false,
    ...compared,
  });
}

const told = (compared: Partial<Compared>) =>
  box(compared).figures.map(({ key, hasOld, hasNew, old, new: now }) => [
    key,
    hasOld ? old.value : "-",
    hasNew ? now.value : "-",
  ]);
const counts = (rows: readonly { readonly figures: { readonly value?: string | undefined } }[]) =>
  rows.map(({ figures }) => figures.value);

describe("figures of a box", () => {
  it("says so where nothing moved", () => {
    expect(box({})).toMatchObject({ isSame: true, isFirst: false, counts: [], rest: [] });
  });

  it("tells the one that moved, with nothing left to count", () => {
    const one = { figures: [moved("a", "1", "2")], places: places("a") };
    expect(told(one)).toEqual([["a", "1", "2"]]);
    expect(box(one)).toMatchObject({ isSame: false, rest: [] });
    expect(counts(box(one).counts)).toEqual(["1"]);
  });

  it("tells the first eight in the order of the brief, and counts the rest", () => {
    const names = ["k", "j", "i", "h", "g", "f", "e", "d", "c", "b", "a"];
    const figures = names.toSorted().map((name) => moved(name, "1", "2"));
    const many = box({ figures, places: places(...names) });
    expect(many.figures.map(({ key }) => key)).toEqual(names.slice(0, 8));
    expect(counts(many.counts)).toEqual(["11"]);
    expect(counts(many.rest)).toEqual(["3"]);
  });

  it("counts what running text alone prints: it has no name to tell it by", () => {
    const figures = [moved("text", "1", "2"), moved("table", "3", "4")];
    const unnamed = new Map([["portfolio/text", []], ...places("table")]);
    expect(told({ figures, places: unnamed })).toEqual([["table", "3", "4"]]);
    expect(counts(box({ figures, places: unnamed }).rest)).toEqual(["1"]);
    // Alone, its number stands in the first sentence.
    expect(box({ figures: figures.slice(0, 1), places: unnamed })).toMatchObject({
      figures: [],
      rest: [],
    });
  });

  it("takes a value that is not stated for none", () => {
    const figures = [moved("a", undefined, "2"), moved("b", "1", undefined)];
    const unstated = moved("c", undefined, undefined);
    const { new: appeared } = unstated;
    if (appeared === undefined) throw new Error("no figure");
    const bare = { id: "portfolio/d", new: { ...appeared, id: "portfolio/d" } };
    const all = { figures: [...figures, unstated, bare], places: places("a", "b", "c", "d") };
    expect(told(all)).toEqual([
      ["a", "-", "2"],
      ["b", "1", "-"],
    ]);
    expect(counts(box(all).counts)).toEqual(["2"]);
  });

  it("tells a value that two places print once, by the place that names it best", () => {
    const twice = [moved("head", "1", "2"), moved("cell", "1", "2")].map((figure) => ({
      ...figure,
      old: count("x", "1"),
      new: count("x", "2"),
    }));
    const both = new Map([
      ["portfolio/head", ["甲"]],
      ["portfolio/cell", ["表", "乙", "丙"]],
    ]);
    expect(told({ figures: twice, places: both })).toEqual([["cell", "1", "2"]]);
  });

  it("compares a first edition with nothing", () => {
    const first = box({ isFirst: true, figures: [], places: places("a") });
    expect(first).toMatchObject({ isFirst: true, isSame: false, figures: [], projects: [] });
  });
});

describe("projects of a box", () => {
  const older = knownAt(known, since);
  const came = known.projects.find(({ id }) => !older.projects.some((one) => one.id === id));
  if (came === undefined) throw new Error("no project came after the earlier day");
  const projects = new Set([came.id]);

  it("names one that came, and tells none of its own figures", () => {
    const ofIts = { id: "portfolio/a", new: count("a", "1", [row(came.id, "projects")]) };
    const named = box({ figures: [ofIts], places: places("a"), projects }, older);
    expect(named.projects.flatMap((group) => group.projects.map(({ key }) => key))).toEqual([
      came.id,
    ]);
    expect(named).toMatchObject({ isPart: true, isSame: false, figures: [], counts: [] });
  });

  it("tells what it adds to a total", () => {
    const total = { id: "portfolio/a", old: count("a", "1"), new: count("a", "2") };
    const added = box({ figures: [total], places: places("a"), projects }, older);
    expect(added).toMatchObject({ isPart: false });
    expect(added.figures.map(({ key }) => key)).toEqual(["a"]);
  });

  it("does not name one that the brief does not speak of", () => {
    expect(box({ projects: new Set() }, older).projects).toEqual([]);
  });
});
