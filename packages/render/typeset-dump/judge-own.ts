// Layouts of the package's own cases against what the cases expect: one function a kind, a list of faults each.
import { isKinsokuEnd, isKinsokuStart } from "../src/typeset/ban-line-edges.ts";
import { kindOf } from "../src/typeset/classes.ts";
import type { DumpLine } from "./boxes.ts";

export interface Expected {
  readonly noBreakAt?: readonly number[];
  readonly canBreakAt?: readonly number[];
  readonly firstLine?: string;
  readonly sumEm?: readonly [number, number];
  readonly gapEm?: readonly [number, number];
  readonly gapAt?: readonly number[];
  readonly noGapAt?: readonly number[];
  readonly flushEm?: number;
  readonly equalGaps?: boolean;
}

export interface JudgedCase {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly range?: readonly [number, number];
  readonly expect: Expected;
}

export interface JudgedLayout {
  readonly widthEm: number;
  readonly probe?: number;
  readonly lines: readonly DumpLine[];
}

type Judge = (asked: JudgedCase, layout: JudgedLayout) => readonly string[];

const tolerance = 0.03;
const visible = (text: string): string => text.replace(/\s/gu, "");
const kind = (character: string) => kindOf(character.codePointAt(0) ?? 0, "zh-CN");

/** Offsets in code points at which lines start; the texts hold no spaces where they break. */
function breaksOf(text: string, lines: readonly DumpLine[]): readonly number[] {
  const characters = [...text];
  let at = 0;
  return lines.slice(0, -1).map((line) => {
    for (const character of visible(line.text)) {
      while (characters[at] !== character && at < characters.length) at += 1;
      at += 1;
    }
    while (characters[at] === " ") at += 1;
    return at;
  });
}

const judgeBreaks: Judge = ({ text, expect }, { lines, probe }) => {
  const breaks = breaksOf(text, lines);
  const broken = (expect.noBreakAt ?? []).filter((at) => breaks.includes(at));
  const faults = broken.map((at) => `broken at ${at}`);
  if (probe !== undefined && (breaks[0] ?? text.length) < probe) {
    faults.push(`the break at ${probe} was not taken, but ${breaks[0]}`);
  }
  return faults;
};

const judgeFirstLine: Judge = ({ expect }, { lines }) =>
  lines[0]?.text === expect.firstLine ? [] : [`first line ${lines[0]?.text}`];

/** From the first character of the range to the one after it. */
const judgeAdvance: Judge = ({ range = [0, 0], expect }, { lines }) => {
  const glyphs = lines.flatMap((line) => line.glyphs);
  const start = glyphs[range[0]]?.[1] ?? Number.NaN;
  const [, x = Number.NaN, width = 0] = glyphs[range[1]] ?? glyphs[range[1] - 1] ?? [];
  const sum = (glyphs[range[1]] === undefined ? x + width : x) - start;
  const [least = 0, most = 0] = expect.sumEm ?? [];
  return sum >= least - tolerance && sum <= most + tolerance ? [] : [`${sum.toFixed(3)} em wide`];
};

const gapBefore = (line: DumpLine, at: number): number => {
  const [before, here] = [line.glyphs[at - 1], line.glyphs[at]];
  return before && here ? here[1] - before[1] - before[2] : Number.NaN;
};

const judgeGaps: Judge = ({ expect }, { lines: [line] }) => {
  if (line === undefined) return ["no line"];
  const [least = 0, most = 0] = expect.gapEm ?? [];
  const isGap = (at: number) =>
    gapBefore(line, at) >= least - tolerance && gapBefore(line, at) <= most + tolerance;
  return [
    ...(expect.gapAt ?? []).filter((at) => !isGap(at)).map((at) => `no gap at ${at}`),
    ...(expect.noGapAt ?? [])
      .filter((at) => !(Math.abs(gapBefore(line, at)) < tolerance))
      .map((at) => `a gap at ${at}`),
  ];
};

function gapsOfHanzi(line: DumpLine): readonly number[] {
  return line.glyphs.flatMap(([character], at) => {
    const before = line.glyphs[at - 1]?.[0];
    const isPair = before !== undefined && kind(before) === "han" && kind(character) === "han";
    return isPair ? [gapBefore(line, at)] : [];
  });
}

function judgeLine(line: DumpLine, isFirst: boolean): readonly string[] {
  const characters = [...line.text];
  const first = characters[0] ?? "";
  const last = characters.at(-1) ?? "";
  const faults: string[] = [];
  if (!isFirst && isKinsokuStart(kind(first))) faults.push(`starts with ${first}`);
  if (isKinsokuEnd(kind(last))) faults.push(`ends with ${last}`);
  return faults;
}

const judgeSweep: Judge = ({ text, expect }, { lines, widthEm }) => {
  const faults = lines.flatMap((line, index) => judgeLine(line, index === 0));
  const characters = [...text];
  for (const at of breaksOf(text, lines)) {
    const [before = "", after = ""] = [characters[at - 1], characters[at]];
    if (/^[A-Za-z0-9]{2}$|^[0-9][.,%]$|^[.,][0-9]$/u.test(before + after)) {
      faults.push(`parts ${before}${after}`);
    }
    if (before === after && "—…".includes(before)) faults.push(`parts ${before}${after}`);
  }
  for (const [index, line] of lines.entries()) {
    if (line.x1 > widthEm + tolerance) faults.push(`line ${index} ends at ${line.x1}`);
    const isLast = index === lines.length - 1;
    const { flushEm } = expect;
    if (flushEm !== undefined && !isLast && !line.singleCluster && widthEm - line.x1 > flushEm) {
      faults.push(`line ${index} is not flush: ${line.x1}`);
    }
    const gaps = gapsOfHanzi(line);
    if (expect.equalGaps && Math.max(...gaps) - Math.min(...gaps) > tolerance) {
      faults.push(`line ${index} has uneven gaps`);
    }
  }
  return faults;
};

const judges: Readonly<Record<string, Judge>> = {
  break: judgeBreaks,
  lines: judgeFirstLine,
  advance: judgeAdvance,
  autospace: judgeGaps,
  sweep: judgeSweep,
};

/** Faults of one layout; nothing may be lost in any. */
export function judgeLayout(asked: JudgedCase, layout: JudgedLayout): readonly string[] {
  const set = layout.lines.map((line) => visible(line.text)).join("");
  if (set !== visible(asked.text)) return [`text is ${set}`];
  const judge = judges[asked.kind];
  return judge === undefined ? [`no judge of kind ${asked.kind}`] : judge(asked, layout);
}
