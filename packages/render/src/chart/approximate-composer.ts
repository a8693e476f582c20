// A composer that knows no font: 1 em for East Asian characters, about half an em for others by their breadth. It
// serves where a browser sets the text itself and only the places of labels are wanted, and tests.
import type {
  ComposedLine,
  ComposeOptions,
  Composer,
  LineRun,
  Style,
  StyledRun,
} from "../typeset/line.ts";

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Breadths that any sans face comes near to; all else is 0.55 em. */
const breadths: readonly (readonly [RegExp, number])[] = [
  [wide, 1],
  [/[—…]/u, 1],
  [/[%mMW]/u, 0.88],
  [/[A-Zwшщмжю\u0410-\u042f]/u, 0.66],
  [/[ijl.,:;'|\u00a0 ]/u, 0.27],
  [/[frt()[\]-]/u, 0.36],
];

export function approximateWidth(text: string, sizePt: number): number {
  return [...text].reduce((sum, char) => sum + breadthEm(char), 0) * sizePt;
}

function breadthEm(char: string): number {
  return breadths.find(([kind]) => kind.test(char))?.[1] ?? 0.55;
}

export const approximateComposer: Composer = {
  compose(runs, options) {
    const lines = breakRuns(runs, options.measurePt).map((line) => composeLine(line, options));
    return { lines, diagnostics: [] };
  },
  extent(runs) {
    const maxPt = runs.reduce((sum, run) => sum + runWidth(run), 0);
    return { minPt: maxPt, maxPt };
  },
};

function runWidth(run: StyledRun): number {
  return approximateWidth(run.text, run.style.sizePt);
}

/** Breaks between characters or words when a line is full; a label seldom is. */
function breakRuns(
  runs: readonly StyledRun[],
  measurePt: number,
): readonly (readonly StyledRun[])[] {
  const lines: StyledRun[][] = [];
  let line: StyledRun[] = [];
  let widthPt = 0;
  for (const run of runs) {
    const pieces = run.unbreakable ? [run.text] : (run.text.match(/[\w.,%()-]+ ?|./gu) ?? []);
    for (const text of pieces) {
      const piece = { ...run, text };
      if (widthPt + runWidth(piece) > measurePt && line.length > 0) {
        lines.push(line);
        line = [];
        widthPt = 0;
      }
      line.push(piece);
      widthPt += runWidth(piece);
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function composeLine(pieces: readonly StyledRun[], options: ComposeOptions): ComposedLine {
  let xPt = 0;
  const runs = joinPieces(pieces).map((run) => {
    const widthPt = runWidth(run);
    const placed = toLineRun(run, xPt, widthPt);
    xPt += widthPt;
    return placed;
  });
  const sizePt = Math.max(...pieces.map((piece) => piece.style.sizePt));
  // The em box sits centred in the pitch, with the house's ascent of 0.88 em.
  const baselinePt = (options.pitchPt - sizePt) / 2 + 0.88 * sizePt;
  return { heightPt: options.pitchPt, baselinePt, widthPt: xPt, runs };
}

function joinPieces(pieces: readonly StyledRun[]): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === piece.style && last.figure === piece.figure) {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    } else runs.push(piece);
  }
  return runs;
}

function toLineRun(run: StyledRun, xPt: number, widthPt: number): LineRun {
  return {
    text: run.text,
    face: faceOf(run.style),
    sizePt: run.style.sizePt,
    color: run.style.color,
    risePt: run.style.risePt ?? 0,
    xPt,
    widthPt,
    glyphs: [],
    ...(run.figure === undefined ? {} : { figure: run.figure }),
  };
}

function faceOf(style: Style): string {
  const family = style.slot === "hei" ? "sans" : style.slot === "kai" ? "kai" : "serif";
  return `${family}-${style.weight}`;
}
