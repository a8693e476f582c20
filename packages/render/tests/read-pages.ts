// A finished PDF as lines of text: page, x, y (from the top), size, words; read by an independent reader.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Stretch {
  readonly xPt: number;
  readonly yPt: number;
  readonly sizePt: number;
  readonly text: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Text as drawn, operator by operator: `getTextContent` would put in spaces of its own. */
async function stretchesOf(page: import("pdfjs-dist").PDFPageProxy): Promise<readonly Stretch[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const heightPt = page.view[3] ?? 0;
  const stretches: Stretch[] = [];
  let at = { xPt: 0, yPt: 0 };
  let sizePt = 0;
  // A page of ours is turned over once, before all that is drawn.
  let [up, fromPt] = [1, 0];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.setFont) sizePt = args[1];
    if (operator === OPS.transform) [up, fromPt] = [args[3], args[5]];
    if (operator === OPS.setTextMatrix) {
      const [matrix] = args;
      at = { xPt: matrix[4], yPt: heightPt - (up * matrix[5] + fromPt) };
    }
    if (operator !== OPS.showText) return;
    const text = args[0]
      .map((glyph: { unicode?: string } | number) =>
        typeof glyph === "number" ? "" : (glyph.unicode ?? ""),
      )
      .join("");
    stretches.push({ ...at, sizePt, text });
  });
  return stretches;
}

/** Raised marks and lifted dashes stand in their line. */
function follows(last: Stretch, next: Stretch): boolean {
  const sizePt = Math.max(last.sizePt, next.sizePt);
  return next.xPt > last.xPt && Math.abs(last.yPt - next.yPt) < sizePt / 2;
}

/** One line a line of print: neighbours on one baseline stand together, parted by ¦. */
export async function readPages(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), disableFontFace: true, verbosity: 0 })
    .promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    lines.push(`— page ${number} of ${pdf.numPages} —`);
    let last: Stretch | undefined;
    for (const stretch of await stretchesOf(await pdf.getPage(number))) {
      const { xPt, yPt, sizePt, text } = stretch;
      const isSameLine = last !== undefined && follows(last, stretch);
      if (isSameLine) lines.push(`${lines.pop()}¦${text}`);
      else lines.push(`${round(xPt)} ${round(yPt)} ${round(sizePt)}pt ${text}`);
      last = stretch;
    }
  }
  return `${lines.join("\n")}\n`;
}
