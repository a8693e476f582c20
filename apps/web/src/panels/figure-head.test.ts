// How often a figure is printed on which page.
import { expect, test } from "vitest";
import { zh } from "../ui-text/figure.ts";
import { pagesOf } from "./figure-head.ts";

const places = [
  { figure: "portfolio/total", page: 2 },
  { figure: "portfolio/total", page: 1 },
  { figure: "portfolio/other", page: 1 },
  { figure: "portfolio/total", page: 1 },
];

test("places are counted page by page, in order", () => {
  const pages = pagesOf("portfolio/total", places);
  expect(pages).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(zh.printedOn(pages)).toBe("印在第1页2处、第2页1处");
});
