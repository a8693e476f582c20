// A composer of fixed widths for tests: 1 em a hanzi, half an em any other character. It breaks greedily.
import type {
  ComposedLine,
  ComposeOptions,
  Composer,
  LineRun,
  StyledRun,
} from "../typeset/line.ts";

interface Atom {
  readonly run: StyledRun;
  readonly text: string;
  readonly widthPt: number;
  readonly ends: boolean;
}

function widthOf(text: string, run: StyledRun): number {
  const em = [...text].reduce((sum, char) => sum + (char > "\u2e80" ? 1 : 0.5), 0);
  return em * run.style.sizePt;
}

function atomsOf(runs: readonly StyledRun[]): readonly Atom[] {
  return runs.flatMap((run) => {
    const pieces = run.unbreakable ? [run.text] : (run.text.match(/[!-~]{1,8} ?|[^!-~]/gu) ?? [""]);
    return pieces.map((text, index) => ({
      run,
      text,
      widthPt: widthOf(text, run),
      ends: run.breakAfter === true && index === pieces.length - 1,
    }));
  });
}

function breakLines(atoms: readonly Atom[], options: ComposeOptions): readonly (readonly Atom[])[] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let width = options.indentPt ?? 0;
  const close = () => {
    lines.push(line);
    line = [];
    width = options.hangPt ?? 0;
  };
  for (const atom of atoms) {
    if (width + atom.widthPt > options.measurePt + 1e-6 && line.length > 0) close();
    line.push(atom);
    width += atom.widthPt;
    if (atom.ends) close();
  }
  if (line.length > 0) close();
  return lines;
}

function setLine(atoms: readonly Atom[], first: boolean, options: ComposeOptions): ComposedLine {
  const startPt = (first ? options.indentPt : options.hangPt) ?? 0;
  const naturalPt = atoms.reduce((sum, atom) => sum + atom.widthPt, 0);
  const sparePt = Math.max(0, options.measurePt - startPt - naturalPt);
  const share = options.align === "right" ? 1 : options.align === "center" ? 0.5 : 0;
  const runs: LineRun[] = [];
  let x = startPt + sparePt * share;
  for (const { run, text, widthPt } of atoms) {
    const { style, link, figure, occurrence, source, note } = run;
    runs.push({
      text,
      face: `${style.slot}-${style.weight}`,
      sizePt: style.sizePt,
      color: style.color,
      risePt: style.risePt ?? 0,
      xPt: x,
      widthPt,
      glyphs: [],
      ...(link === undefined ? {} : { link }),
      ...(figure === undefined ? {} : { figure }),
      ...(occurrence === undefined ? {} : { occurrence }),
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
    });
    x += widthPt;
  }
  const sizePt = Math.max(0, ...atoms.map((atom) => atom.run.style.sizePt));
  const baselinePt = (options.pitchPt - sizePt) / 2 + 0.88 * sizePt;
  return { heightPt: options.pitchPt, baselinePt, widthPt: x, runs };
}

export const fixedComposer: Composer = {
  compose(runs, options) {
    const lines = breakLines(atomsOf(runs), options);
    return {
      lines: lines.map((atoms, index) => setLine(atoms, index === 0, options)),
      diagnostics: [],
    };
  },
  extent(runs) {
    const atoms = atomsOf(runs);
    const parts: number[] = [0];
    for (const atom of atoms) {
      parts[parts.length - 1] = (parts.at(-1) ?? 0) + atom.widthPt;
      if (atom.ends) parts.push(0);
    }
    return {
      minPt: Math.max(0, ...atoms.map((atom) => atom.widthPt)),
      maxPt: Math.max(...parts),
    };
  },
};
