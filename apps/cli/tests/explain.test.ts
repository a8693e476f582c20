// Each computed figure of the portfolio, put through its printed formula by arithmetic of this file's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ExplanationRecord } from "../src/commands/explanation-schema.ts";
import { brief, example, temporaryFolder } from "./brief.ts";

interface Input {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly row: string;
  readonly formula?: { readonly operation: string; readonly inputs: readonly Input[] };
}
interface Edition {
  readonly day: string;
  readonly value: string;
  readonly changed: boolean;
  readonly added: readonly Input[];
  readonly removed: readonly Input[];
  readonly revised: readonly { readonly input: Input; readonly from: string }[];
}
interface Told {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly display: Readonly<Record<string, string>>;
  readonly formula?: { readonly operation: string; readonly inputs: readonly Input[] };
  readonly rows: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title?: string }[];
  readonly history: readonly { readonly row: string; readonly held?: true }[];
  readonly editions: readonly Edition[];
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

function explainText(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr, code } = brief(["explain", ...args, "--cwd", example], { env });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout;
}
// A card is composed in a third of the time of a portfolio, for the same sum.
const total = "card/headline/loanAmount";

test("the terminal form shows value, formula, what was left out, sources and editions", () => {
  const text = explainText([total]);
  expect(text).toMatch(new RegExp(`^${total}\nname +\\S.*\nvalue +[\\d,]+ USD`));
  expect(text).toMatch(/^formula +sum of \d+ inputs = [\d,]+ USD$/m);
  expect(text).toMatch(/^ +├ \S.* {2}[\d,]+ USD {2}\S+assertions\.csv:\d+ {2}\[\S+/m);
  expect(text).toMatch(/^left out +\D+: \d+ rows?$/m);
  expect(text).toMatch(/^sources +\[\w+\] {2}\S/m);
  expect(text).toMatch(/^editions +\d{4}-\d\d-\d\d {2}[\d,]+ USD {2}\S/m);
  expect(text).toMatch(/^ +[├└] now in: .*:\d+$/m);
});

test("a long sum is folded to its largest inputs; --all shows every one", () => {
  const rows = (text: string) => text.split("\n").filter((line) => /assertions\.csv/.test(line));
  const [folded, whole] = [explainText([total]), explainText([total, "--all"])];
  const inputs = Number(/sum of (\d+) inputs/.exec(folded)?.[1]);
  expect(folded).toContain(`${inputs - 8} more, together`);
  expect(whole).not.toContain(" more");
  expect(rows(whole).length).toBeGreaterThan(rows(folded).length);
});

test("its own words are Chinese by --ui-lang or the locale; ids and JSON keys never are", () => {
  const zh = explainText([total, "--ui-lang", "zh"]);
  expect(zh).toMatch(/^数值 +[\d,]+ USD/m);
  expect(zh).toMatch(/^计算 +\d+项之和 = /m);
  expect(zh).toMatch(/^历次 /m);
  expect(explainText([total], { LANG: "zh_CN.UTF-8" })).toBe(zh);
  expect(explainText([total, "--ui-lang", "en"], { LANG: "zh_CN.UTF-8" })).toBe(
    explainText([total]),
  );
  const json = explainText([total, "--json"], { LANG: "zh_CN.UTF-8" });
  expect(json).toBe(explainText([total, "--json"]));
});

test("a share is told down to the rows of both of its sides", () => {
  const [told] = explainAll(["portfolio/lenders/44001/share"]);
  const inputs = told?.formula?.inputs ?? [];
  expect(inputs.map((input) => input.formula?.operation)).toEqual(["sum", "sum"]);
  for (const input of inputs) {
    const inner = input.formula ?? { operation: "", inputs: [] };
    expect(recompute(inner)).toBe(scaled(input.value));
  }
});

test("an edition tells what came in; the last one is today's", () => {
  const [told] = explainAll([total]);
  const editions = told?.editions ?? [];
  expect(editions.at(-1)?.value).toBe(told?.value);
  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1];
    if (before === undefined) continue;
    const sum = (list: readonly Input[]) =>
      list.reduce((all, { value }) => all + scaled(value), 0n);
    const revised = edition.revised.reduce(
      (all, { input, from }) => all + scaled(input.value) - scaled(from),
      0n,
    );
    const moved = sum(edition.added) - sum(edition.removed) + revised;
    expect([edition.day, scaled(edition.value) - scaled(before.value)]).toEqual([
      edition.day,
      moved,
    ]);
  }
  expect(editions.filter(({ changed }) => changed).length).toBeGreaterThan(3);
});

test("a stated value tells every source's word, and which row replaced which", () => {
  const told = explainAll(["portfolio/disbursements/xj.wb.P147367.1/disbursed"])[0];
  const history = told?.history ?? [];
  expect(history.filter(({ held }) => held).length).toBe(told?.rows.length);
  expect(history.map(({ row }) => row)).toEqual(expect.arrayContaining([...(told?.rows ?? [])]));
});

test("what --json prints has the form that is documented", () => {
  const ids = [total, "portfolio/lenders/44001/share", "portfolio/places/distinctPrefectures"];
  const stated = ["portfolio/plan/loans", "portfolio/disbursements/xj.wb.P147367.1/disbursed"];
  for (const told of explainAll([...ids, ...stated])) {
    expect(ExplanationRecord.safeParse(told).error).toBeUndefined();
  }
});

test("a figure of any brief is told without --only, and a slip in the brief's name is put right", () => {
  const text = explainText(["project-P147367/asOf"]);
  expect(text).toMatch(/^project-P147367\/asOf\nname +As-of day\nvalue /);
  const { code, stderr } = brief(["explain", "portfolo/headline/loanAmount", "--cwd", example]);
  expect(stderr).toContain('did you mean "portfolio/headline/loanAmount"?');
  expect(code).toBe(1);
});

test("every figure of the view that is printed has a place on a page", () => {
  const lost = written.filter((figure) => figure.places.length === 0).map((figure) => figure.id);
  expect(lost).toEqual([]);
});
