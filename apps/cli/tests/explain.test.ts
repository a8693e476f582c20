// Each computed figure of the portfolio, put through its printed formula by arithmetic of this file's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { brief, example, temporaryFolder } from "./brief.ts";

interface Input {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly row: string;
}
interface Told {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly display: Readonly<Record<string, string>>;
  readonly formula?: { readonly operation: string; readonly inputs: readonly Input[] };
  readonly rows: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title?: string }[];
}
interface Written {
  readonly id: string;
  readonly value: string | null;
  readonly display: string;
  readonly formula?: object;
  readonly places: readonly { readonly page: number; readonly text: string }[];
}

const out = temporaryFolder();
let written: readonly Written[] = [];

beforeAll(() => {
  const args = ["build", example, "--only", "portfolio", "-f", "json", "-o", out, "-q"];
  const { code, stderr } = brief(args);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  written = JSON.parse(readFileSync(join(out, "zh-CN/portfolio.figures.json"), "utf8")).figures;
});

function explainAll(ids: readonly string[]): readonly Told[] {
  const { stdout, stderr, code } = brief(["explain", ...ids, "--json", "--cwd", example]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Told);
}

/** Decimal strings as integers of the twelfth place. */
const places = 12;
function scaled(text: string): bigint {
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + part.padEnd(places, "0").slice(0, places));
  return text.startsWith("-") ? -value : value;
}
const one = 10n ** BigInt(places);

function recompute({ operation, inputs }: NonNullable<Told["formula"]>): bigint {
  const values = inputs.map((input) => scaled(input.value));
  const [first = 0n, ...rest] = values;
  const sum = (list: readonly bigint[]) => list.reduce((total, value) => total + value, 0n);
  if (operation === "sum") return sum(values);
  if (operation === "count") return BigInt(inputs.length) * one;
  if (operation === "count-distinct") {
    return BigInt(new Set(inputs.map((input) => input.value)).size) * one;
  }
  if (operation === "difference") return first - sum(rest);
  if (operation === "ratio") return (first * one) / (rest[0] ?? 0n);
  if (operation === "product") return rest.reduce((all, value) => (all * value) / one, first);
  throw new Error(`unknown operation "${operation}"`);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** What a printed number counts: 亿, 万, %, and 亿 for the bare money of a table. */
function unitOf(display: string, unit: string): bigint {
  if (display.includes("%")) return one / 100n;
  if (display.includes("亿")) return one * 100_000_000n;
  if (display.includes("万")) return one * 10_000n;
  return /^[A-Z]{3}$/.test(unit) ? one * 100_000_000n : one;
}

/** The words hold the value, rounded in their last digit. */
function shows(display: string, { value, unit }: Told): boolean {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(display)?.[0]?.replaceAll(",", "");
  if (digits === undefined) return display === "—" || display.startsWith("不");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const step = unitOf(display, unit) / 10n ** BigInt(decimals);
  const printed = (scaled(digits) * unitOf(display, unit)) / one;
  return magnitude(printed - scaled(value)) * 2n <= step;
}

test("every computed figure of the portfolio follows from its printed inputs", () => {
  const computed = written.filter((figure) => figure.formula !== undefined);
  expect(computed.length).toBeGreaterThan(20);
  for (const told of explainAll(computed.map((figure) => figure.id))) {
    if (told.formula === undefined) throw new Error(`${told.id} lost its formula`);
    // A ratio is kept to ten places; all else is exact.
    const slack = told.formula.operation === "ratio" ? 50n : 0n;
    const apart = magnitude(recompute(told.formula) - scaled(told.value));
    expect([told.id, apart <= slack]).toEqual([told.id, true]);
    expect([told.id, shows(told.display["zh-CN"] ?? "", told)]).toEqual([told.id, true]);
    for (const input of told.formula.inputs) expect(input.row).toMatch(/\.csv:\d+$/);
    expect(told.display["zh-CN"]).toBe(written.find(({ id }) => id === told.id)?.display);
  }
});

test("a figure that is taken from a table has its row and its source with a title", () => {
  const taken = written.filter((figure) => figure.formula === undefined && figure.value !== null);
  const wanted = taken.slice(0, 40).map((figure) => figure.id);
  const sourced = explainAll(wanted).filter((told) => told.sources.length > 0);
  expect(sourced.length).toBeGreaterThan(5);
  for (const told of sourced) {
    expect([told.id, told.rows.length > 0]).toEqual([told.id, true]);
    for (const source of told.sources) expect(source.title).toBeTruthy();
    for (const row of told.rows) expect(row).toMatch(/\.csv:\d+$/);
  }
});

test("a figure is found by its page and its words", () => {
  const figure = written.find(
    ({ places: found, id }) => id !== "portfolio/asOf" && found.length > 0,
  );
  const place = figure?.places[0];
  if (figure === undefined || place === undefined) throw new Error("no figure is printed");
  const where = ["--only", "portfolio", "-l", "zh-CN", "--page", String(place.page)];
  const found = brief(["explain", ...where, "--text", place.text, "--json", "--cwd", example]);
  const ids = found.stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as Told).id);
  expect(ids).toContain(figure.id);
  const nowhere = brief(["explain", ...where, "--text", "一二三四五", "--cwd", example]);
  expect(nowhere.stderr).toContain("no figure is printed as");
  expect(nowhere.code).toBe(1);
});

test("an unknown figure is refused with the nearest one", () => {
  const id = written[0]?.id ?? "";
  const { code, stderr } = brief(["explain", `${id}x`, "--cwd", example]);
  expect(stderr).toContain(`did you mean "${id}"?`);
  expect(code).toBe(1);
});

test("the terminal form shows value, formula, rows and sources", () => {
  const id = written.find((figure) => figure.formula !== undefined)?.id ?? "";
  const { stdout } = brief(["explain", id, "--cwd", example]);
  expect(stdout).toMatch(new RegExp(`^${id}\nvalue +\\S`));
  expect(stdout).toMatch(/^formula .* = (sum|count|difference|ratio|product)/m);
});

test("every figure of the view that is printed has a place on a page", () => {
  const lost = written.filter((figure) => figure.places.length === 0).map((figure) => figure.id);
  expect(lost).toEqual([]);
});
