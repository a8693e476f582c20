import { describe, expect, it } from "vitest";
import { chart } from "../chart/sample-chart.ts";
import type { Chart } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { documentOf, words } from "./sample-blocks.ts";

const bars = (rest: Partial<Pick<Chart, "caption" | "unit">>): Chart =>
  chart("bars", [{ key: "a", label: "甲", value: "3" }], rest);

/** Words of the page from the top, and from the left where they share a line. */
function lay(block: Chart, theme: keyof typeof themes): readonly string[] {
  const { pages, diagnostics } = layout(documentOf([block]), themes[theme], fixedComposer);
  expect(diagnostics).toEqual([]);
  return pages
    .flatMap(({ placed }) => placed)
    .flatMap(({ strip, yPt }) =>
      strip.boxes.flatMap((box) =>
        box.type === "line"
          ? [{ text: box.line.runs.map((run) => run.text).join(""), yPt: yPt + box.yPt, box }]
          : [],
      ),
    )
    .toSorted((a, b) => a.yPt - b.yPt || a.box.xPt - b.box.xPt)
    .map(({ text }) => text);
}

describe("chartStrips", () => {
  it("sets the caption under the picture, which names the unit", () => {
    const shown = lay(bars({ caption: words("承诺额"), unit: "单位：亿美元" }), "sheet");
    expect(shown.slice(0, 4)).toEqual(["单位：亿美元", "甲", "3", "承诺额"]);
  });

  it("sets the title above the picture with the unit behind it, which the picture then lacks", () => {
    const shown = lay(bars({ caption: words("承诺额"), unit: "亿美元" }), "card");
    expect(shown.slice(0, 4)).toEqual(["承诺额", "（亿美元）", "甲", "3"]);
  });

  it("gives the unit a line of its own where the title leaves no room, or is none", () => {
    const title = "长".repeat(59);
    const under = lay(bars({ caption: words(title), unit: "亿美元" }), "card");
    expect(under.slice(0, 2)).toEqual([title, "（亿美元）"]);
    expect(lay(bars({ unit: "亿美元" }), "card")[0]).toBe("亿美元");
    expect(lay(bars({ caption: words("题") }), "card")[0]).toBe("题");
  });
});
