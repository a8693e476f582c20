import { expect, it } from "vitest";
import type { Box, Page } from "../pages/strip.ts";
import type { Face, LineRun } from "../typeset/line.ts";
import { glyphsByFace } from "./glyphs-by-face.ts";

function box(face: Face, ...glyphs: readonly (readonly [number, string])[]): Box {
  const run: LineRun = {
    text: glyphs.map(([, text]) => text).join(""),
    face,
    sizePt: 12,
    color: "#000000",
    risePt: 0,
    xPt: 0,
    widthPt: 0,
    glyphs: glyphs.map(([id, text]) => ({ id, text, advancePt: 0 })),
  };
  const line = { heightPt: 21, baselinePt: 15, widthPt: 400, runs: [run] };
  return { type: "line", xPt: 0, yPt: 0, source: "0", line };
}

function page(placed: Box, note: Box, furniture: Box): Page {
  const stripOf = (one: Box) =>
    ({
      heightPt: 21,
      spaceBeforePt: 0,
      keep: "free",
      notes: [],
      boxes: [one],
      source: "0",
    }) as const;
  const area = () => ({ xPt: 0, yPt: 0, widthPt: 400, heightPt: 600 });
  return {
    number: 1,
    master: { widthPt: 500, heightPt: 700, area },
    placed: [{ strip: stripOf(placed), xPt: 0, yPt: 0 }],
    notes: [{ strip: stripOf(note), xPt: 0, yPt: 0 }],
    furniture: [furniture],
  };
}

it("finds the glyphs of text, notes and furniture, sorted, and one of two texts twice", () => {
  const pages = [
    page(
      box("serif-400", [9, "行"], [7, "-"]),
      box("sans-400", [3, "1"]),
      box("serif-400", [8, "第"], [7, ""], [9, "行"]),
    ),
  ];
  const found = [...glyphsByFace(pages)].map(([face, glyphs]) => [
    face,
    glyphs.map(({ id, text }) => `${id} ${text}`),
  ]);
  expect(found).toEqual([
    ["serif-400", ["7 -", "7 ", "8 第", "9 行"]],
    ["sans-400", ["3 1"]],
  ]);
});
