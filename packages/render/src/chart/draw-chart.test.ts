import { expect, test } from "vitest";
import { approximateComposer } from "./approximate-composer.ts";
import { axisTicks } from "./axis.ts";
import { bulletinCharts, sheetCharts } from "./chart-theme.ts";
import { drawChart } from "./draw-chart.ts";
import { chart, describeBoxes, type Sample } from "./sample-chart.ts";
import { timeOf } from "./time-scale.ts";
import { Exact } from "./values.ts";

const lenders = [
  { id: "44001", label: "国际复兴开发银行" },
  { id: "46004", label: "亚洲开发银行" },
];

const approvals: readonly Sample[] = [
  { key: "undated", label: "日期不详", series: "46004", value: "200000000", shown: "2.00" },
  {
    key: "2011",
    label: "十二五",
    detail: "2011—2015",
    series: "46004",
    value: "400000000",
    shown: "4.00",
  },
  { key: "2011", label: "十二五", series: "44001", value: "399000000", shown: "3.99" },
  { key: "2011", label: "十二五", series: "total", value: "799000000", shown: "7.99" },
];

test("stacks columns by series with the total's figure above and the undated column last", () => {
  const stacked = chart("columns", approvals, { unit: "单位：亿美元", series: lenders });
  const { boxes, heightPt } = drawChart(stacked, bulletinCharts, 240, approximateComposer);
  expect(heightPt).toBe(171);
  expect(describeBoxes(boxes)).toMatchSnapshot();
});

test("prints a part's own figure where a column has but one part", () => {
  const stacked = chart("columns", approvals, { unit: "单位：亿美元", series: lenders });
  const { boxes } = drawChart(stacked, bulletinCharts, 240, approximateComposer);
  const figures = boxes.flatMap((box) =>
    box.type === "line" ? box.line.runs.flatMap((run) => run.figure ?? []) : [],
  );
  expect(figures).toEqual(["sample/2011/total", "sample/undated/46004"]);
});

const sectors: readonly Sample[] = [
  { key: "urban", label: "城建", value: "1296000000", shown: "12.96" },
  { key: "roads", label: "交通", value: "750000000", shown: "7.50" },
  { key: "other", label: "未分类", value: "", shown: "—" },
];

test("draws bars to the longest value and a dash for an unknown one", () => {
  const bars = chart("bars", sectors, { unit: "亿美元" });
  const { boxes } = drawChart(bars, sheetCharts, 229, approximateComposer);
  expect(describeBoxes(boxes)).toEqual([
    'text 208,1.5 7 "亿美元"',
    "fill 28.5,16.5 177.98x8.5 #14243A",
    'text 7.5,16 7.5 "城建"',
    'text 210.48,16 7.5 "12.96" = sample/urban/value',
    "fill 28.5,32 102.99x8.5 #14243A",
    'text 7.5,31.5 7.5 "交通"',
    'text 135.49,31.5 7.5 "7.50" = sample/roads/value',
    'text 0,47 7.5 "未分类"',
    'text 32.5,47 7.5 "—" = sample/other/value',
    "rule 28.5,13 to 28.5,59.5 0.6 #4A4F55",
  ]);
});

const places: readonly Sample[] = [
  { key: "650100", label: "乌鲁木齐", series: "touched" },
  { key: "650400", label: "吐鲁番" },
  { key: "653200", label: "和田" },
];

test("marks the touched prefectures of a sheet on their tiles", () => {
  const tiles = chart("tiles", places);
  const { boxes, heightPt } = drawChart(tiles, sheetCharts, 229, approximateComposer);
  expect(heightPt).toBe(173);
  expect(describeBoxes(boxes)).toMatchSnapshot();
});

test("hatches a prefecture without a value, leaves a known zero white", () => {
  const counts: readonly Sample[] = [
    { key: "650100", label: "乌鲁木齐", value: "5" },
    { key: "650500", label: "哈密", value: "0" },
    { key: "653200", label: "和田" },
  ];
  const series = [{ id: "none", label: "未见记录" }];
  const tiles = chart("tiles", counts, { unit: "项目数（个）", series });
  const { boxes } = drawChart(tiles, sheetCharts, 229, approximateComposer);
  expect(describeBoxes(boxes)).toMatchSnapshot();
});

test("names the region that has no tile", () => {
  const tiles = chart("tiles", [{ key: "110000", label: "北京" }]);
  expect(() => drawChart(tiles, sheetCharts, 229, approximateComposer)).toThrow(
    'no tile for the region "110000"',
  );
});

const disbursement: readonly Sample[] = [
  { key: "disbursed", label: "已提款", value: "64800000", shown: "0.65亿美元" },
  { key: "undisbursed", label: "未提款", value: "75200000", shown: "0.75亿美元" },
  { key: "share", label: "提款率", value: "0.462857142857", shown: "46.3%" },
];

test("fills the disbursed share of the bar", () => {
  const bar = chart("progress", disbursement);
  const { boxes } = drawChart(bar, sheetCharts, 236, approximateComposer);
  expect(describeBoxes(boxes)).toMatchSnapshot();
});

test("hatches the whole bar where the disbursed part is unknown", () => {
  const bar = chart("progress", [{ key: "disbursed", label: "已提款", value: "", shown: "不详" }]);
  const lines = describeBoxes(drawChart(bar, sheetCharts, 236, approximateComposer).boxes);
  expect(lines.filter((line) => line.startsWith("fill"))).toEqual(["fill 0,13 236x10 hatched"]);
  expect(lines[0]).toContain('"已提款|不详" = sample/disbursed/value');
});

const dates: readonly Sample[] = [
  { key: "approval", label: "批准", value: "2015-12-21", series: "actual" },
  { key: "signing", label: "签约", value: "2016-02-26", series: "actual" },
  { key: "effectiveness", label: "生效", value: "2016-05-26", series: "actual" },
  { key: "restructuring", label: "重组文件", value: "2021-03", series: "change" },
  { key: "closing", label: "关账", value: "2021-12-31", series: "actual" },
];

test("puts a project's dates on a line of years without touching flags", () => {
  const line = chart("timeline", dates);
  const { boxes, heightPt } = drawChart(line, sheetCharts, 487.5, approximateComposer);
  expect(heightPt).toBe(74);
  expect(describeBoxes(boxes)).toMatchSnapshot();
});

test.each([
  ["7.99", false, ["0", "2", "4", "6", "8"]],
  ["5.5", false, ["0", "1.5", "3.0", "4.5", "6.0"]],
  ["3", true, ["0", "1", "2", "3"]],
  ["5", true, ["0", "1", "2", "3", "4", "5"]],
  ["0.3", false, ["0", "0.06", "0.12", "0.18", "0.24", "0.30"]],
  ["1284", true, ["0", "400", "800", "1200", "1600"]],
  ["0", true, ["0", "1"]],
])("steps the axis up to %s in round decimals", (most, whole, digits) => {
  expect(axisTicks(new Exact(most), whole).map((tick) => tick.digits)).toEqual(digits);
});

test.each([
  ["2015-01-01", 2015],
  ["2016-07-01", 2016 + 182 / 366],
  ["2021-H1", 2021.25],
  ["2023-Q1", 2023.125],
  ["2015", 2015.5],
  ["不详", undefined],
])("places %s on the time line", (date, time) => {
  expect(timeOf(date)).toBe(time);
});
