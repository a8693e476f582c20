// The numbers of looks.md §8, measured on what is drawn.
import { expect, test } from "vitest";
import type { Box } from "../pages/strip.ts";
import { approximateComposer } from "./approximate-composer.ts";
import { journalCharts, officialCharts, sheetCharts } from "./chart-theme.ts";
import { drawChart } from "./draw-chart.ts";
import { chart, describeBoxes, type Sample } from "./sample-chart.ts";

type Of<T extends Box["type"]> = Extract<Box, { type: T }>;
const fills = (boxes: readonly Box[]): readonly Of<"fill">[] =>
  boxes.flatMap((box) => (box.type === "fill" ? [box] : []));
const rules = (boxes: readonly Box[]): readonly Of<"rule">[] =>
  boxes.flatMap((box) => (box.type === "rule" ? [box] : []));
const discs = (boxes: readonly Box[]): readonly Of<"disc">[] =>
  boxes.flatMap((box) => (box.type === "disc" ? [box] : []));
const textOf = (boxes: readonly Box[], text: string): Of<"line"> | undefined =>
  boxes.flatMap((box) =>
    box.type === "line" && box.line.runs.some((run) => run.text.includes(text)) ? [box] : [],
  )[0];
const middleOf = (box: Of<"line"> | undefined): number =>
  (box?.yPt ?? Number.NaN) + (box?.line.heightPt ?? Number.NaN) / 2;

const sums: readonly Sample[] = [
  { key: "1983", label: "1983", series: "all", value: "0", shown: "0" },
  { key: "1983", label: "1983", series: "wb", value: "0", shown: "0" },
  { key: "1996", label: "1996", series: "all", value: "750000000", shown: "7.50" },
  { key: "1996", label: "1996", series: "wb", value: "", shown: "—" },
  { key: "2020", label: "2020", series: "all", value: "2626000000", shown: "26.26" },
  { key: "2020", label: "2020", series: "wb", value: "2600000000", shown: "26.00" },
];
const lenders = [
  { id: "all", label: "合计" },
  { id: "wb", label: "世界银行" },
];

test("draws cumulative sums as steps: level, then upright, 1.5 pt the first and 1.25 pt the others", () => {
  const steps = chart("line", sums, { unit: "单位：亿美元", series: lenders, steps: true });
  const { boxes } = drawChart(steps, sheetCharts, 240, approximateComposer);
  const [main, other] = ["#14243A", "#AB2F25"].map((color) =>
    rules(boxes).filter((rule) => rule.color === color),
  );
  expect(main?.map((rule) => rule.thicknessPt)).toEqual([1.5, 1.5, 1.5, 1.5]);
  // What is not known: the line keeps its height up to it, and begins anew after it.
  expect(other?.map((rule) => rule.thicknessPt)).toEqual([1.25]);
  for (const rule of main ?? []) {
    expect(rule.xPt === rule.x2Pt || rule.yPt === rule.y2Pt).toBe(true);
  }
  const slanting = chart("line", sums, { unit: "单位：亿美元", series: lenders });
  const lines = drawChart(slanting, sheetCharts, 240, approximateComposer).boxes;
  expect(rules(lines).filter(({ color }) => color === "#14243A")).toHaveLength(2);
});

test("ends a line in a disc of 2 pt with its name and last value beside it, and marks what is not known", () => {
  const line = chart("line", sums, { unit: "单位：亿美元", series: lenders });
  const { boxes } = drawChart(line, sheetCharts, 240, approximateComposer);
  const ends = discs(boxes).filter(({ radiusPt }) => radiusPt === 2);
  expect(ends.map(({ color }) => color)).toEqual(["#14243A", "#AB2F25"]);
  const names = [textOf(boxes, "合计"), textOf(boxes, "世界银行")];
  expect(names.map((box) => box?.line.runs[0]?.color)).toEqual(["#14243A", "#AB2F25"]);
  // The two ends are a hair apart: the upper name stays, the lower one gives way.
  expect(middleOf(names[1]) - middleOf(names[0])).toBeGreaterThanOrEqual(18);
  expect(describeBoxes(boxes).filter((box) => box.includes("hatched"))).toHaveLength(2);
  expect(textOf(boxes, "不详")).toBeDefined();
});

test("names lines that are too pale for text in black, and dashes where a palette has run out", () => {
  const five = ["甲", "乙", "丙", "丁", "戊"].map((label, index) => ({ id: `s${index}`, label }));
  const data = five.flatMap(({ id }, index): Sample[] => [
    { key: "2001", label: "2001", series: id, value: String(index + 1) },
    { key: "2002", label: "2002", series: id, value: String(10 * (index + 1)) },
  ]);
  const { boxes } = drawChart(
    chart("line", data, { series: five }),
    officialCharts,
    240,
    approximateComposer,
  );
  const inks = ["甲", "乙", "丙"].map((name) => textOf(boxes, name)?.line.runs[0]?.color);
  expect(inks).toEqual(["#000000", "#6B6F74", "#000000"]);
  const dashed = rules(boxes).filter(({ dash }) => dash !== undefined);
  expect(dashed.map(({ color }) => color)).toEqual(["#000000", "#6B6F74"]);
});

test("names round years under a line, and the first and last", () => {
  const line = chart("line", sums, { series: lenders });
  const { boxes } = drawChart(line, sheetCharts, 240, approximateComposer);
  const named = ["1983", "1990", "2000", "2010", "2020"].map((year) => textOf(boxes, year)?.yPt);
  expect(new Set(named).size).toBe(1);
  expect(textOf(boxes, "1995")).toBeUndefined();
  const ticks = rules(boxes).filter(
    (rule) => rule.xPt === rule.x2Pt && rule.y2Pt - rule.yPt === 5 && rule.thicknessPt === 0.5,
  );
  expect(ticks).toHaveLength(5);
});

const pair = [
  { id: "loan", label: "贷款" },
  { id: "cost", label: "总投资" },
];
const projects: readonly Sample[] = [
  { key: "p1", label: "乌鲁木齐交通二期", series: "loan", value: "140000000", shown: "1.40" },
  { key: "p1", label: "乌鲁木齐交通二期", series: "cost", value: "537000000", shown: "5.37" },
  { key: "p1", label: "乌鲁木齐交通二期", value: "0.26", shown: "26%" },
  { key: "p2", label: "伊宁城市交通", series: "loan", value: "100000000", shown: "1.00" },
  { key: "p2", label: "伊宁城市交通", series: "cost", value: "100000000", shown: "1.00" },
  { key: "p2", label: "伊宁城市交通", value: "1", shown: "100%" },
];

test("sets plan and result as dots of 2.6 pt on rows of 18 pt, linked by 1.6 pt, the share behind", () => {
  const dots = chart("dot", projects, { unit: "单位：亿美元", series: pair });
  const { boxes, heightPt } = drawChart(dots, sheetCharts, 240, approximateComposer);
  const [, , plan, result, closePlan, closeResult] = discs(boxes);
  expect(plan).toMatchObject({ radiusPt: 2.6, color: "#FFFFFF", stroke: { thicknessPt: 1 } });
  expect(plan).toMatchObject({ stroke: { color: "#14243A" } });
  expect(result).toMatchObject({ radiusPt: 2.6, color: "#AB2F25" });
  const links = rules(boxes).filter(({ thicknessPt }) => thicknessPt === 1.6);
  expect(links).toMatchObject([{ color: "#92B6D2", xPt: plan?.xPt, x2Pt: result?.xPt }]);
  const share = textOf(boxes, "26%");
  expect((share?.xPt ?? 0) - (result?.xPt ?? 0) - 2.6).toBeCloseTo(4, 1);
  // Equal values stand one above the other about the middle of their row, 18 pt on.
  const middle = ((closePlan?.yPt ?? 0) + (closeResult?.yPt ?? 0)) / 2;
  expect(middle - (plan?.yPt ?? 0)).toBeCloseTo(18, 1);
  expect((closeResult?.yPt ?? 0) - (closePlan?.yPt ?? 0)).toBeGreaterThan(5.2);
  expect(heightPt).toBe(12 + 2 + 4 + 2 * 18 + 3 + 9);
});

test("keeps the place of every value of a dot chart, also of one that is not known", () => {
  const [first, , ...rest] = projects;
  const unknown: Sample = { ...projects[1], key: "p1", label: "甲", value: "", shown: "—" };
  const dots = chart("dot", first === undefined ? [] : [first, unknown, ...rest], {
    series: pair,
  });
  const { boxes } = drawChart(dots, journalCharts, 240, approximateComposer);
  const places = fills(boxes).flatMap(({ figure }) => figure?.id ?? []);
  expect(new Set(places)).toEqual(
    new Set(["sample/p1/loan", "sample/p1/cost", "sample/p2/loan", "sample/p2/cost"]),
  );
  expect(fills(boxes).filter(({ figure, hatch }) => figure && hatch)).toHaveLength(1);
});

const sectors: readonly Sample[] = [
  { key: "urban", label: "城建", value: "0.459", shown: "45.9%" },
  { key: "urban", label: "城建", series: "count", value: "10", shown: "10个项目" },
  { key: "roads", label: "交通", value: "0.265", shown: "26.5%" },
  { key: "water", label: "农业水利", value: "0.223", shown: "22.3%" },
  { key: "energy", label: "能源", value: "0.035", shown: "3.5%" },
  { key: "other", label: "其他", value: "0.018", shown: "1.8%" },
];

test("shows a whole as a strip of 16 pt, 0.8 pt white between its parts, small ones on stepped leaders", () => {
  const share = chart("share", sectors);
  const { boxes } = drawChart(share, sheetCharts, 480, approximateComposer);
  const parts = fills(boxes).filter(({ color }) => color !== undefined);
  expect(parts.map(({ heightPt }) => heightPt)).toEqual([16, 16, 16, 16, 16]);
  expect(parts.map(({ color }) => color)).toEqual([
    ...["#14243A", "#AB2F25", "#92B6D2", "#BD8F35"],
    "#E6EAED",
  ]);
  for (const [index, part] of parts.slice(1).entries()) {
    const before = parts[index];
    const end = (before?.xPt ?? 0) + (before?.widthPt ?? 0);
    expect(part.xPt - end).toBeCloseTo(0.8, 1);
  }
  const inside = textOf(boxes, "45.9%")?.line.runs[0];
  expect(inside).toMatchObject({ sizePt: 8, face: "sans-500", color: "#FFFFFF" });
  expect(textOf(boxes, "22.3%")?.line.runs[0]?.color).toBe("#1A1A1A");
  const [energy, other] = [textOf(boxes, "能源"), textOf(boxes, "其他")];
  expect((other?.yPt ?? 0) - (energy?.yPt ?? 0)).toBeCloseTo(9.5, 1);
  expect(rules(boxes).map(({ thicknessPt }) => thicknessPt)).toEqual([0.4, 0.4, 0.4, 0.4]);
  expect((textOf(boxes, "10个项目")?.yPt ?? 0) > (textOf(boxes, "城建")?.yPt ?? 0)).toBe(true);
});

test("hatches what of a whole is not known", () => {
  const known = sectors.slice(0, 3);
  const unknown: Sample = { key: "rest", label: "其余", value: "", shown: "—" };
  const share = chart("share", [...known, unknown]);
  const { boxes } = drawChart(share, sheetCharts, 400, approximateComposer);
  const hatch = fills(boxes).filter((box) => box.hatch !== undefined);
  expect(hatch).toMatchObject([{ xPt: 289.6, widthPt: 110.4, heightPt: 16 }]);
  expect(hatch[0]).toMatchObject({ hatch: { color: "#D9DCE0", stepPt: 3 } });
});

test("lists the small parts in a key where leaders find no room", () => {
  const reversed = sectors.filter(({ series }) => series === undefined).toReversed();
  const { boxes } = drawChart(chart("share", reversed), sheetCharts, 220, approximateComposer);
  expect(rules(boxes)).toEqual([]);
  const squares = fills(boxes).filter(({ widthPt }) => widthPt === 7.5);
  expect(squares.map(({ color }) => color)).toEqual(["#E6EAED", "#AB2F25"]);
});

const stacked: readonly Sample[] = [
  { key: "a", label: "十二五", series: "all", value: "400", shown: "4.00" },
  { key: "a", label: "十二五", series: "wb", value: "300", shown: "3.00" },
  { key: "a", label: "十二五", value: "700", shown: "7.00" },
  { key: "b", label: "十三五", series: "all", value: "", shown: "—" },
  { key: "b", label: "十三五", series: "wb", value: "350", shown: "3.50" },
  { key: "b", label: "十三五", value: "350", shown: "3.50" },
];

test("stacks bars with 0.6 pt white between parts, the total behind, what is not known hatched at the end", () => {
  const bars = chart("bars", stacked, { unit: "亿美元", series: lenders });
  const { boxes } = drawChart(bars, sheetCharts, 240, approximateComposer);
  const parts = fills(boxes).filter(({ heightPt, widthPt }) => heightPt === 8.5 && widthPt > 1);
  const [first, second, third, unknown] = parts;
  expect(parts.map((box) => box.figure?.id)).toEqual([
    ...["sample/a/all", "sample/a/wb", "sample/b/wb"],
    "sample/b/all",
  ]);
  expect((first?.widthPt ?? 0) / (second?.widthPt ?? 1)).toBeCloseTo(4 / 3, 2);
  expect((second?.yPt ?? 0) + 15.5).toBeCloseTo(third?.yPt ?? 0, 2);
  expect(unknown).toMatchObject({ hatch: { color: "#D9DCE0" }, widthPt: 8 });
  expect(fills(boxes).filter(({ widthPt }) => widthPt === 0.6)).toHaveLength(2);
  const end = (second?.xPt ?? 0) + (second?.widthPt ?? 0);
  expect((textOf(boxes, "7.00")?.xPt ?? 0) - end).toBeCloseTo(4, 1);
});

test("keeps the bar spoken of in full colour and sets the others back", () => {
  const bars: readonly Sample[] = [
    { key: "a", label: "城建", value: "3" },
    { key: "b", label: "交通", value: "2", accent: true },
  ];
  const paintsOf = (data: readonly Sample[]) =>
    fills(drawChart(chart("bars", data), journalCharts, 231, approximateComposer).boxes).map(
      ({ color }) => color,
    );
  expect(paintsOf(bars)).toEqual(["#A9B7C9", "#1F3B63"]);
  expect(paintsOf(bars.map(({ accent: _, ...datum }) => datum))).toEqual(["#1F3B63", "#1F3B63"]);
});

test("lays columns on their side where their names find no room", () => {
  const long = ["农村公路和乡镇道路改造", "城市污水处理", "职业教育", "节水灌溉"];
  const data = long.map((label, index): Sample => ({ key: `k${index}`, label, value: "5" }));
  const wide = drawChart(chart("columns", data), sheetCharts, 480, approximateComposer);
  const narrow = drawChart(chart("columns", data), sheetCharts, 120, approximateComposer);
  const heights = (boxes: readonly Box[]) => new Set(fills(boxes).map(({ heightPt }) => heightPt));
  expect(heights(wide.boxes).has(8.5)).toBe(false);
  expect(heights(narrow.boxes)).toEqual(new Set([8.5]));
});

test("writes axis figures as the language does", () => {
  const data: readonly Sample[] = [
    { key: "2001", label: "2001", value: "0.3" },
    { key: "2002", label: "2002", value: "0.25" },
  ];
  const figures = (language: "en" | "ru") =>
    describeBoxes(
      drawChart(chart("columns", data), sheetCharts, 240, approximateComposer, language).boxes,
    );
  expect(figures("ru").some((box) => box.includes('"0,06"'))).toBe(true);
  expect(figures("en").some((box) => box.includes('"0.06"'))).toBe(true);
});
