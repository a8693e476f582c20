// The page of GB/T 9704-2012 on a finished file: each length measured in mm beside what is demanded, to half a millimetre.
import { beforeAll, describe, expect, test } from "vitest";
import { area, bodyLines, lineWith, mmOf } from "./measure.ts";
import {
  inkOf,
  officialDocument,
  printOfficial,
  type ReadLine,
  type ReadOfficial,
} from "./print-official.ts";

const charMm = mmOf(15.75);
const lineMm = (charMm * 15) / 8;
const bottomMm = area.topMm + area.heightMm;
const rightMm = area.leftMm + area.widthMm;
const evenRightMm = area.evenLeftMm + area.widthMm;
/** Top of the em box of a line of the grid, from 1. */
const gridMm = (line: number): number => area.topMm + (line - 1) * lineMm;
/** Larger type stands on the middle of its line. */
const middleMm = (line: number, sizePt: number): number =>
  gridMm(line) + (charMm - mmOf(sizePt)) / 2;

const top = (line: ReadLine): number => mmOf(line.emTopPt);
const left = (line: ReadLine): number => mmOf(line.x0Pt);
const right = (line: ReadLine): number => mmOf(line.x1Pt);

interface Length {
  readonly what: string;
  readonly demanded: number;
  readonly measured: (whole: ReadOfficial) => number;
}

const on = (text: string, page?: number) => (whole: ReadOfficial) => lineWith(whole, text, page);
const body = (page: number, at: number) => (whole: ReadOfficial) => {
  const line = bodyLines(whole, page).at(at);
  if (line === undefined) throw new Error(`no body on page ${page}`);
  return line;
};

const inkTop = (line: ReadLine): number =>
  mmOf(Math.min(...line.glyphs.map((one) => one.yPt - inkOf(one.face, one.text).top * one.sizePt)));

const dashTop = (line: ReadLine): number => {
  const dash = line.glyphs.find(({ text }) => text === "—");
  return dash === undefined ? Number.NaN : mmOf(dash.yPt - inkOf(dash.face, "—").top * dash.sizePt);
};

const levelRules = (whole: ReadOfficial, page: number) =>
  (whole.pages.at(page - 1)?.rules ?? [])
    .filter(({ y1Pt, y2Pt }) => y1Pt === y2Pt)
    .toSorted((a, b) => a.y1Pt - b.y1Pt);
const redRule = (whole: ReadOfficial) => levelRules(whole, 1)[0];
const lastRules = (whole: ReadOfficial) => levelRules(whole, whole.pages.length);

const of =
  (line: (whole: ReadOfficial) => ReadLine, measure: (line: ReadLine) => number) =>
  (whole: ReadOfficial) =>
    measure(line(whole));

const lengths: readonly Length[] = [
  { what: "page width", demanded: 210, measured: ({ pages }) => mmOf(pages[0]?.widthPt ?? 0) },
  { what: "page height", demanded: 297, measured: ({ pages }) => mmOf(pages[0]?.heightPt ?? 0) },
  { what: "text area, top: line 1", demanded: 37, measured: of(body(2, 0), top) },
  { what: "text area, left, odd page", demanded: 28, measured: of(body(3, 0), left) },
  { what: "text area, left, even page", demanded: 26, measured: of(body(2, 0), left) },
  { what: "text area, right, even page", demanded: evenRightMm, measured: of(body(2, 0), right) },
  { what: "line 22, top of its em box", demanded: gridMm(22), measured: of(body(2, -1), top) },
  {
    what: "line 22, foot of its em box (lower edge 262)",
    demanded: gridMm(22) + charMm,
    measured: of(body(2, -1), (line) => mmOf(line.emBottomPt)),
  },
  { what: "份号, line 1", demanded: gridMm(1), measured: of(on("000001"), top) },
  { what: "密级, line 2", demanded: gridMm(2), measured: of(on("机密★1年"), top) },
  { what: "紧急程度, line 3", demanded: gridMm(3), measured: of(on("特急"), top) },
  {
    what: "发文机关标志, ink, under the text area's top",
    demanded: 35,
    measured: (whole) => inkTop(lineWith(whole, "文件")) - area.topMm,
  },
  { what: "发文字号, line 8", demanded: gridMm(8), measured: of(on("〔2025〕"), top) },
  {
    what: "发文字号, its middle",
    demanded: area.leftMm + area.widthMm / 2,
    measured: of(on("〔2025〕"), (line) => (left(line) + right(line)) / 2),
  },
  {
    what: "red rule under the number",
    demanded: 4,
    measured: (whole) => {
      const rule = redRule(whole);
      const number = lineWith(whole, "〔2025〕");
      return rule === undefined
        ? Number.NaN
        : mmOf(rule.y1Pt - rule.thicknessPt / 2 - number.emBottomPt);
    },
  },
  { what: "red rule, left", demanded: 28, measured: (whole) => mmOf(redRule(whole)?.x1Pt ?? 0) },
  {
    what: "red rule, right",
    demanded: rightMm,
    measured: (whole) => mmOf(redRule(whole)?.x2Pt ?? 0),
  },
  {
    what: "title, line 11",
    demanded: middleMm(11, 22),
    measured: of(on("某某自治区财政厅关于"), top),
  },
  {
    what: "title, line 12",
    demanded: middleMm(12, 22),
    measured: of(on("执行情况的报告", 1), top),
  },
  { what: "主送机关, line 14", demanded: gridMm(14), measured: of(on("财政部：", 1), top) },
  { what: "主送机关, left", demanded: 28, measured: of(on("财政部：", 1), left) },
  { what: "text, line 15", demanded: gridMm(15), measured: of(body(1, 0), top) },
  { what: "text, 2 字 in", demanded: 28 + 2 * charMm, measured: of(body(1, 0), left) },
  {
    what: "issuer, 2 字 from the right",
    demanded: 2 * charMm,
    measured: (whole) => {
      const line = whole.lines[whole.lines.indexOf(lineWith(whole, "2025年9月3日")) - 1];
      const edge = (line?.page ?? 1) % 2 === 0 ? evenRightMm : rightMm;
      return edge - mmOf(line?.x1Pt ?? 0);
    },
  },
  {
    what: "date, right of the issuer's first 字",
    demanded: 2 * charMm,
    measured: (whole) => {
      const date = lineWith(whole, "2025年9月3日");
      const issuer = whole.lines[whole.lines.indexOf(date) - 1];
      return left(date) - mmOf(issuer?.x0Pt ?? 0);
    },
  },
  {
    what: "page number, its dash under the text area",
    demanded: 7,
    measured: (whole) => dashTop(lineWith(whole, "—1—", 1)) - bottomMm,
  },
  {
    what: "page number, odd, from the right",
    demanded: mmOf(14),
    measured: of(on("—1—", 1), (line) => rightMm - right(line)),
  },
  {
    what: "page number, even, from the left",
    demanded: mmOf(14),
    measured: of(on("—2—", 2), (line) => left(line) - area.evenLeftMm),
  },
  {
    what: "版记, edge of the last rule",
    demanded: bottomMm,
    measured: (whole) => {
      const rule = lastRules(whole).at(-1);
      return rule === undefined ? Number.NaN : mmOf(rule.y1Pt + rule.thicknessPt / 2);
    },
  },
  {
    what: "版记, width of its rules",
    demanded: 156,
    measured: (whole) => {
      const rule = lastRules(whole).at(-1);
      return rule === undefined ? Number.NaN : mmOf(rule.x2Pt - rule.x1Pt);
    },
  },
  {
    what: "抄送, 1 字 in",
    demanded: mmOf(14),
    measured: (whole) =>
      left(lineWith(whole, "抄送：")) -
      (whole.pages.length % 2 === 0 ? area.evenLeftMm : area.leftMm),
  },
];

const toleranceMm = 0.5;

describe("an official document in print", () => {
  let whole: ReadOfficial;
  beforeAll(async () => {
    whole = await printOfficial(officialDocument());
  });

  test("stands where the standard says, to half a millimetre", () => {
    const rows = lengths.map(({ what, demanded, measured }) => {
      const found = measured(whole);
      return { what, demanded, found, off: found - demanded };
    });
    const table = rows.map(
      ({ what, demanded, found, off }) =>
        `${demanded.toFixed(2).padStart(8)}${found.toFixed(2).padStart(8)}${off.toFixed(2).padStart(7)}  ${what}`,
    );
    console.warn(`demanded    found    off (mm)\n${table.join("\n")}`);
    expect(rows.filter(({ off }) => !(Math.abs(off) <= toleranceMm))).toEqual([]);
  });

  test("has the thicknesses of its rules", () => {
    const mm = lastRules(whole).map((rule) => Math.round(mmOf(rule.thicknessPt) * 100) / 100);
    expect(mm).toEqual([0.35, 0.25, 0.35]);
  });

  test("is red in its mark and rule, and black in all else", () => {
    const red = new Set(
      whole.lines.flatMap(({ glyphs }) =>
        glyphs.filter(({ color }) => color !== "#000000").map(({ text }) => text),
      ),
    );
    expect(red).toEqual(new Set("某某自治区财政厅文件"));
    const rules = whole.pages.flatMap((page) => page.rules);
    expect(rules.filter(({ color }) => color !== "#000000")).toHaveLength(1);
  });

  test("says what it is outside its text area, on every page", () => {
    const marks = whole.lines.filter(({ text }) => text === "示例");
    expect(marks.map(({ page }) => page)).toEqual(whole.pages.map((_, index) => index + 1));
    for (const mark of marks) expect(mmOf(mark.emBottomPt)).toBeLessThan(area.topMm - 5);
  });
});
