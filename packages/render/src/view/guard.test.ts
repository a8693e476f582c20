import { expect, test } from "vitest";
import { GuardError, guardedPath, guardedRows, guardView, unguard } from "./guard.ts";

const money = { type: "money", unit: "USD", value: "1", id: "portfolio/total" };
const view = {
  title: "新疆外贷项目",
  isDraft: false,
  total: money,
  lenders: [
    { key: "44001", name: "世行", amount: money },
    { key: "46004", name: "亚行", amount: money },
  ],
  words: ["水", "林"],
  issuer: Object.freeze({ hasMark: true, names: Object.freeze(["甲"]) }),
};

type Loose = Readonly<Record<string, unknown>>;
const read = (path: string, from: object = view): unknown =>
  path.split(".").reduce<unknown>((value, name) => (value as Loose)[name], guardView(from));

function refusal(ask: () => unknown): GuardError {
  try {
    ask();
  } catch (cause) {
    if (cause instanceof GuardError) return cause;
    throw cause;
  }
  throw new Error("not refused");
}

test.each([
  ["title", "新疆外贷项目"],
  ["isDraft", false],
  ["lenders.1.name", "亚行"],
  ["words.0", "水"],
  ["issuer.names.0", "甲"],
])("hands out %s", (path, value) => {
  expect(read(path)).toBe(value);
});

test.each([
  ["titel", "titel", 'did you mean "title"'],
  ["lenders.0.nmae", "lenders/44001/nmae", 'in "lenders/44001": did you mean "name"?'],
  ["lenders.0.amount.value", "lenders/44001/amount/value", "{{figure amount}}"],
  ["lenders.length", "lenders/length", "{{#each}}"],
  ["lenders.44001", "lenders/44001", "{{#each}}"],
  ["lenders.7", "lenders/7", "{{#each}}"],
  ["issuer.__proto__", "issuer/__proto__", "take it out"],
  ["constructor", "constructor", "take it out"],
  ["issuer.hasOwnProperty", "issuer/hasOwnProperty", "use one of hasMark, names"],
])("refuses %s, naming the path by keys", (path, named, remedy) => {
  const { path: found, remedy: said } = refusal(() => read(path));
  expect(found).toBe(named);
  expect(said).toContain(remedy);
});

test.each([
  ["null", null, "view-empty-value"],
  ["undefined", undefined, "view-empty-value"],
  ["an empty string", "", "view-empty-value"],
  ["blanks", " 　\n", "view-empty-value"],
  ["a number", 3, "view-bare-value"],
  ["a function", () => 3, "view-bare-value"],
  ["an empty Text", { type: "text", value: "" }, "view-empty-value"],
  ["a control character", "甲\u0007", "view-unprintable-character"],
  ["half a character", "甲\uD800", "view-unprintable-character"],
  ["a position mark", "甲\u{F0001}", "view-unprintable-character"],
])("refuses %s", (_, value, rule) => {
  expect(refusal(() => read("group.value", { group: { value } })).rule).toBe(rule);
});

test("answers Handlebars' own questions as a plain object would", () => {
  const guarded = guardView(view);
  expect(Object.hasOwn(guarded, "title")).toBe(true);
  expect(Object.hasOwn(guarded, "titel")).toBe(false);
  expect("title" in guarded).toBe(true);
  expect(refusal(() => "titel" in guarded).rule).toBe("view-unknown-path");
  expect(Array.isArray(read("lenders"))).toBe(true);
  expect(Object.keys(guarded)).toEqual(Object.keys(view));
  expect(refusal(() => `${guarded}`).rule).toBe("view-object-printed");
});

test("gives helpers the plain value behind a guard", () => {
  expect(unguard(read("total"))).toBe(money);
  expect(guardedPath(read("lenders.1.amount"))).toBe("lenders/46004/amount");
  expect(guardedRows(read("lenders"))?.map(guardedPath)).toEqual([
    "lenders/44001",
    "lenders/46004",
  ]);
  expect(guardedRows("水")).toBeUndefined();
  expect(unguard("水")).toBe("水");
});

test("is one guard for one value: blocks see the same context again", () => {
  const guarded = guardView(view);
  expect(guardView(guarded)).toBe(guarded);
  expect((guarded as Loose)["issuer"]).toBe((guarded as Loose)["issuer"]);
});

test("lets nothing be written", () => {
  const guarded = guardView(view);
  expect(Reflect.set(guarded, "title", "乙")).toBe(false);
  expect(Reflect.defineProperty(guarded, "x", { value: 1 })).toBe(false);
  expect(Reflect.deleteProperty(guarded, "title")).toBe(false);
  expect(view.title).toBe("新疆外贷项目");
});
