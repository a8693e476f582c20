// Where a figure is printed, in words, by markup of each block that may hold one.
import { expect, test } from "vitest";
import { figurePlaces } from "./figure-places.ts";
import { parseMarkup } from "./parse.ts";

const figure = (id: string) => `<data value="1" data-figure="b/${id}">1</data>`;

function placesIn(body: string) {
  const { document, diagnostics } = parseMarkup(`<brief title="Title">${body}</brief>`, "en");
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error("no document");
  return [...figurePlaces(document)];
}

const table = (
  label: string,
  cell: string,
) => `<table columns="left right"><caption>Lenders</caption>
<thead><tr><th>Name</th><th>Projects</th></tr></thead>
<tbody><tr><td>${label}</td><td>${cell}</td></tr></tbody></table>`;

test("a cell is named by caption, row and column, without the mark of a note", () => {
  expect(placesIn(table("World Bank*", figure("a")))).toEqual([
    ["b/a", ["Lenders", "World Bank", "Projects"]],
  ]);
});

test("a figure in a sentence has a place, and no name", () => {
  expect(placesIn(`<h2>Overview</h2><p>There is ${figure("a")}.</p>`)).toEqual([["b/a", []]]);
});

test("the order is that of first print, the name that of the best print", () => {
  const text = `<p>${figure("b")} and ${figure("a")}.</p>`;
  expect(placesIn(text + table("ADB", figure("a")))).toEqual([
    ["b/b", []],
    ["b/a", ["Lenders", "ADB", "Projects"]],
  ]);
});
