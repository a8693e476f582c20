import type { Quantity } from "@brief/data";
import { expect, test } from "vitest";
import { figuresOf, nameFigures } from "./name-figures.ts";

const amount: Quantity = {
  type: "money",
  unit: "USD",
  value: "1",
  qualifier: "exact",
  rows: [{ table: "assertions", id: "a" }],
  sources: [{ id: "wb25" }],
};

test("names a figure by its path and a row by its key", () => {
  const view = nameFigures("portfolio", {
    total: amount,
    lenders: [{ key: "44001", name: "IBRD", amount, parts: [{ key: "x", amount }] }],
    sources: [{ key: "wb25", text: "World Bank" }],
  });
  expect(figuresOf(view).map((figure) => figure.id)).toEqual([
    "portfolio/total",
    "portfolio/lenders/44001/amount",
    "portfolio/lenders/44001/parts/x/amount",
  ]);
  expect(view.sources).toEqual([{ key: "wb25", text: "World Bank" }]);
});

test("keeps the id of a row when rows change places", () => {
  const rows = [
    { key: "a", amount },
    { key: "b", amount },
  ];
  const ids = (list: typeof rows) => figuresOf(nameFigures("p", { list })).map((f) => f.id);
  expect(ids(rows).toSorted()).toEqual(ids(rows.toReversed()).toSorted());
});

test("refuses rows with figures that have no key or the same one", () => {
  expect(() => nameFigures("p", { rows: [{ amount }] })).toThrow('"p/rows" has no key');
  const twice = {
    rows: [
      { key: "a", amount },
      { key: "a", amount },
    ],
  };
  expect(() => nameFigures("p", twice)).toThrow('"a" twice or empty');
});
