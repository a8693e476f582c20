// Pages as lines of text for tests: page, x and y of the baseline, size, words; rules and fills by their ends.
import type { Box, Page } from "./strip.ts";

const round = (value: number): string => `${Math.round(value * 10) / 10}`;

function printBox(box: Box, xPt: number, yPt: number): readonly string[] {
  const x = xPt + box.xPt;
  const y = yPt + box.yPt;
  switch (box.type) {
    case "line": {
      const first = box.line.runs[0];
      const text = box.line.runs.map((run) => run.text).join("");
      const at = `${round(x + (first?.xPt ?? 0))},${round(y + box.line.baselinePt)}`;
      return [`${at} ${first?.face ?? ""} ${round(first?.sizePt ?? 0)} ${text}`];
    }
    case "rule":
      return [
        `${round(x)},${round(y)} rule to ${round(xPt + box.x2Pt)},${round(yPt + box.y2Pt)} ${box.thicknessPt}`,
      ];
    case "fill":
      return [`${round(x)},${round(y)} fill ${round(box.widthPt)} × ${round(box.heightPt)}`];
    case "disc":
      return [`${round(x)},${round(y)} disc ${box.radiusPt}`];
    default:
      return box satisfies never;
  }
}

export function printPages(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page) => {
    const placed = [...page.placed, ...page.notes].flatMap((one) =>
      one.strip.boxes.flatMap((box) => printBox(box, one.xPt, one.yPt)),
    );
    const furniture = page.furniture.flatMap((box) => printBox(box, 0, 0));
    return [...placed, ...furniture].map((line) => `${page.number}: ${line}`);
  });
}
