// Every figure of every brief of the sample workspace can be asked where it comes from: composed, not printed.
import { readFileSync } from "node:fs";
import { evaluateFormula, type Figure, type Formula, type RowRef, rowKey } from "@brief/data";
import {
  figureTeller,
  type Origin,
  originOf,
  outlineOf,
  placeName,
  type Step,
  type Told,
} from "@brief/render";
import { beforeAll, expect, test } from "vitest";
import { planJobs } from "../src/press/plan.ts";
import { composeJob } from "../src/press/run-job.ts";
import { openWorkspace, type Workspace } from "../src/workspace/open-workspace.ts";
import { openWorld } from "../src/world.ts";
import { example } from "./brief.ts";

interface Brief {
  readonly id: string;
  readonly kind: string;
  readonly figures: readonly Figure[];
}

let workspace: Workspace;
const briefs: Brief[] = [];

beforeAll(async () => {
  const opened = openWorkspace(openWorld(), { folder: example });
  if (opened.workspace === undefined) throw new Error(JSON.stringify(opened.findings));
  workspace = opened.workspace;
  const seen = new Set<string>();
  for (const job of planJobs(workspace).jobs) {
    if (seen.has(job.spec.id)) continue;
    seen.add(job.spec.id);
    const { figures } = await composeJob(workspace, job);
    briefs.push({ id: job.spec.id, kind: job.spec.kind, figures });
  }
}, 120_000);

const figures = (): readonly Figure[] => briefs.flatMap((brief) => brief.figures);

function formulasOf(formula: Formula): readonly Formula[] {
  const inner = formula.inputs.flatMap((input) =>
    input.formula === undefined ? [] : formulasOf(input.formula),
  );
  return [formula, ...inner];
}

function rowsOf({ rows, formula }: Figure): readonly RowRef[] {
  if (formula === undefined) return rows;
  const inner = formulasOf(formula).flatMap(({ inputs, excluded }) => [
    ...inputs.map((input) => input.row),
    ...excluded.flatMap((exclusion) => exclusion.rows),
  ]);
  return [...rows, ...inner];
}

test("the sample workspace has briefs of every kind that ships, with figures", () => {
  expect(new Set(briefs.map(({ kind }) => kind))).toEqual(new Set(Object.keys(workspace.kinds)));
  expect(briefs.filter((brief) => brief.figures.length === 0)).toEqual([]);
  expect(figures().length).toBeGreaterThan(1000);
});

test("every formula comes to its figure's value, and every nested one to its input's", () => {
  const wrong = figures().flatMap(({ id, value, formula }) => {
    if (formula === undefined) return [];
    const inner = formulasOf(formula).flatMap(({ inputs }) => inputs);
    const nested = inner.filter(
      (input) => input.formula !== undefined && evaluateFormula(input.formula) !== input.value,
    );
    const own = evaluateFormula(formula) === value ? [] : [`${id}: ${value}`];
    return [...own, ...nested.map((input) => `${id}: ${input.label}`)];
  });
  expect(wrong).toEqual([]);
});

test("every row of every figure stands in a file, at a line that holds its id", () => {
  const lines = new Map<string, readonly string[]>();
  const lineAt = (file: string, line: number): string => {
    const read = lines.get(file) ?? readFileSync(file, "utf8").split("\n");
    lines.set(file, read);
    return read[line - 1] ?? "";
  };
  const rows = new Map(
    figures()
      .flatMap(rowsOf)
      .map((row) => [rowKey(row), row]),
  );
  expect(rows.size).toBeGreaterThan(300);
  const lost = [...rows.values()].filter((row) => {
    const { file, line } = workspace.dataset.places.get(rowKey(row)) ?? {};
    return file === undefined || line === undefined || !lineAt(file, line).includes(row.id);
  });
  expect(lost).toEqual([]);
});

test("every source of every figure is a source of the dataset", () => {
  const known = new Set(workspace.dataset.sources.map(({ id }) => id));
  const cited = new Set(figures().flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  expect(cited.size).toBeGreaterThan(20);
});

test("every known figure rests on rows, but for a count of none and the workspace's own day", () => {
  const bare = figures().filter(({ id, value, rows, formula }) => {
    if (value === undefined || rows.length > 0 || id.endsWith("/asOf")) return false;
    return formula === undefined || value !== "0";
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

function leavesOf({ row, children }: Step): readonly string[] {
  return [...(row === undefined ? [] : [row]), ...children.flatMap(leavesOf)];
}

/** What the panel of the preview must not show, or miss. */
function faultsOf(origin: Origin, { rows, formula }: Figure): readonly string[] {
  const { name, value, calculation, rows: told, history, sources } = origin;
  const ids = told.map(({ id }) => id);
  const leaves = calculation === undefined ? [] : leavesOf(calculation);
  const faults = {
    "undefined or NaN": /undefined|NaN/.test(JSON.stringify(origin)),
    "no name of its own": name === "" || /^[a-z][a-zA-Z]*$/.test(name),
    "no value": value.number === "",
    "no calculation": (calculation === undefined) !== (formula === undefined),
    "other rows": ids.toSorted().join() !== rows.map(rowKey).toSorted().join(),
    "a leaf that is no row": leaves.some((leaf) => !ids.includes(leaf)),
    "no history": history.length === 0,
    "a source without a title": sources.some(({ title }) => title === ""),
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

test("one figure of each formula and of each table is told in both languages, folded and whole", async () => {
  const samples = new Map<string, Figure>();
  for (const figure of figures()) {
    const { formula, rows } = figure;
    const kind = formula?.operation ?? rows.map(({ table }) => table).join(" ");
    const key = `${figure.id.split(/[-/]/)[0]} ${kind.split(" ")[0]}`;
    if (!samples.has(key)) samples.set(key, figure);
  }
  const jobs = planJobs(workspace).jobs;
  const { dataset, templates, kinds } = workspace;
  for (const figure of samples.values()) {
    const specs = jobs.map(({ spec }) => spec).filter(({ id }) => id === figure.id.split("/")[0]);
    const asked = { dataset, templates, kinds, specs, nameRow: placeName(dataset) };
    const told: Told = figureTeller(asked)(figure);
    expect([figure.id, told.editions.at(-1)?.value]).toEqual([figure.id, figure.value ?? null]);
    for (const language of ["zh", "en"] as const) {
      for (const all of [false, true]) {
        const text = JSON.stringify(outlineOf(told, { language, all }));
        expect([figure.id, text.includes("undefined")]).toEqual([figure.id, false]);
      }
      const origin = originOf(told, { language, edition: "zh-CN" });
      expect([figure.id, faultsOf(origin, figure)]).toEqual([figure.id, []]);
    }
  }
}, 300_000);
