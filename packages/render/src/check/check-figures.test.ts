import { describe, expect, it } from "vitest";
import type { Document } from "../document/model.ts";
import type { Box, Page } from "../pages/strip.ts";
import { checkFigures } from "./check-figures.ts";

const document: Document = {
  language: "zh-CN",
  title: "简报",
  blocks: [
    {
      type: "paragraph",
      variant: "body",
      path: "0",
      place: { file: "zh-CN.hbs", line: 7 },
      content: [
        { type: "text", text: "承诺额" },
        {
          type: "figure",
          figure: "portfolio/amount",
          value: "2641496800",
          content: [{ type: "text", text: "26.41亿美元" }],
        },
        { type: "text", text: "，已批准。" },
      ],
    },
  ],
};

function line(text: string, figure?: string): Box {
  const run = { text, face: "serif-400", sizePt: 12, color: "#000", risePt: 0, xPt: 0, widthPt: 9 };
  const runs = [{ ...run, glyphs: [], ...(figure === undefined ? {} : { figure }) }];
  const composed = { heightPt: 21, baselinePt: 15, widthPt: 9, runs };
  return { type: "line", xPt: 0, yPt: 0, source: "0", line: composed };
}

function page(...boxes: Box[]): Page {
  const strip = { heightPt: 21, spaceBeforePt: 0, keep: "free", notes: [], source: "0" } as const;
  const master = {
    widthPt: 595,
    heightPt: 842,
    area: () => ({ xPt: 0, yPt: 0, widthPt: 595, heightPt: 842 }),
  };
  const placed = [{ strip: { ...strip, boxes }, xPt: 0, yPt: 0 }];
  return { number: 1, master, placed, notes: [], furniture: [] };
}

describe("checkFigures", () => {
  it("is content when every figure stands on a page", () => {
    const pages = [
      page(line("承诺"), line("额"), line("26.41亿美元", "portfolio/amount")),
      page(line("，已批准。")),
    ];
    expect(checkFigures(document, pages)).toEqual([]);
  });

  it("names a lost figure", () => {
    const found = checkFigures(document, [page(line("承诺额26.41亿美元，已批准。"))]);
    expect(found).toMatchObject([
      { rule: "figure-lost", severity: "error", place: { path: "0", line: 7 } },
    ]);
  });
});
