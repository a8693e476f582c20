import { describe, expect, test } from "vitest";
import { nextZoom, percentOf, readZoom, widthPxAt, writeZoom } from "./page-zoom.ts";

const a4 = { widthPt: 595.28, heightPt: 841.89 };

describe("the zoom of an address", () => {
  test.each([
    [undefined, "fit", undefined],
    ["page", "page", "page"],
    ["150", 150, "150"],
    ["90", 90, "90"],
    ["10", 75, "75"],
    ["9000", 200, "200"],
    ["wide", "fit", undefined],
    ["-5", "fit", undefined],
    ["", "fit", undefined],
    ["Infinity", "fit", undefined],
  ] as const)("%s is read as %s, and written as %s", (words, zoom, written) => {
    expect(readZoom(words)).toBe(zoom);
    expect(writeZoom(readZoom(words))).toBe(written);
  });
});

describe("the width of a page", () => {
  const room = { widthPx: 600, heightPx: 700 };

  test("is that of the pane, in a very wide one that of a large page", () => {
    expect(widthPxAt(percentOf("fit", a4, room), a4)).toBe(600);
    expect(percentOf("fit", a4, { ...room, widthPx: 2000 })).toBe(125);
  });

  test("lets the whole page be seen, whichever way it lies", () => {
    const tall = widthPxAt(percentOf("page", a4, room), a4);
    expect(tall).toBe(Math.floor((700 * a4.widthPt) / a4.heightPt));
    const lying = { widthPt: a4.heightPt, heightPt: a4.widthPt };
    expect(widthPxAt(percentOf("page", lying, room), lying)).toBe(600);
  });

  test("is that of paper at 100 percent", () => {
    expect(widthPxAt(percentOf(100, a4, room), a4)).toBe(793);
  });
});

describe("the next step", () => {
  test.each([
    [100, 1, 125],
    [100, -1, 75],
    [90, 1, 100],
    [90, -1, 75],
    [200, 1, 200],
    [75, -1, 75],
    [40, 1, 75],
    [40, -1, 75],
    [124.7, 1, 150],
  ] as const)("from %s by %s is %s", (percent, direction, zoom) => {
    expect(nextZoom(percent, direction)).toBe(zoom);
  });
});
