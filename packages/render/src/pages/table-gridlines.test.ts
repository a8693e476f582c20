import { expect, test } from "vitest";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { cell, row, table } from "./sample-blocks.ts";
import { settingOf } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";
import { tableStrips } from "./table-strips.ts";

const document = { language: "zh-CN", title: "题", blocks: [] } as const;

function stripsOf(theme: "official" | "bulletin") {
  const setting = settingOf(document, themes[theme], fixedComposer, () => {});
  const block = table(
    [
      row([cell("甲", { rowspan: 2 }), "一", "二"]),
      row(["三", "四"]),
      row([cell("乙", { colspan: 2 }), "五"]),
    ],
    { aligns: ["left", "left", "left"], head: [row(["头", "头二", "头三"])] },
  );
  return tableStrips(block, setting).strips;
}

const rules = (strip: Strip | undefined, wanted: (box: Box & { type: "rule" }) => boolean) =>
  (strip?.boxes ?? []).flatMap((box) => (box.type === "rule" && wanted(box) ? [box] : []));
const upright = (strip: Strip | undefined) => rules(strip, (box) => box.xPt === box.x2Pt);
const level = (strip: Strip | undefined, yPt: number) =>
  rules(strip, (box) => box.yPt === box.y2Pt && Math.abs(box.yPt - yPt) < 0.01);

test("every cell of a full grid has its rules; a cell over several stays open", () => {
  const [, first, second, third] = stripsOf("official");
  expect([first, second, third].map((strip) => upright(strip).length)).toEqual([4, 4, 3]);
  const [left] = level(second, 0);
  // Under the first row the spanning cell goes on.
  expect(level(second, 0)).toHaveLength(1);
  expect(left?.xPt).toBeGreaterThan(0);
  expect(level(third, 0)[0]?.xPt).toBe(0);
  expect(level(third, third?.heightPt ?? 0)[0]?.x2Pt).toBeCloseTo(441);
});

test("each row has a rule under it, for it may be the last of its page", () => {
  for (const strip of stripsOf("official")) {
    expect(level(strip, strip.heightPt).length).toBeGreaterThan(0);
  }
});

test("a look without a grid draws none", () => {
  expect(stripsOf("bulletin").flatMap(upright)).toEqual([]);
});
