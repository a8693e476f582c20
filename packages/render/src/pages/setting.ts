// What every maker of strips works from.
import type { Diagnostic, Place } from "@brief/data";
import type { ChartTheme } from "../chart/chart-theme.ts";
import type { Block, Document, Inline, NodePath } from "../document/model.ts";
import type { Look, TextStyle, Theme } from "../theme/theme.ts";
import type { ComposedLine, Composer, Extent } from "../typeset/line.ts";
import { countFigures, type Occurrences } from "./count-figures.ts";
import { toRuns } from "./inline-runs.ts";
import { type Known, nothingKnown } from "./known.ts";

export interface Setting {
  readonly look: Look;
  readonly chart: ChartTheme;
  readonly language: Document["language"];
  readonly composer: Composer;
  /** Measure of the column that the blocks stand in. */
  readonly widthPt: number;
  /** Height of the text area of a page. */
  readonly pagePt: number;
  /** The blocks stand on a page on its side: there is no wider one. */
  readonly isTurned?: true;
  /** The last paragraph of the text: an end mark stands after it. */
  readonly lastTextPath: NodePath | undefined;
  readonly occurrences: Occurrences;
  /** What an earlier filling of the pages has told. */
  readonly known: Known;
  readonly report: (diagnostic: Diagnostic) => void;
}

export function settingOf(
  document: Document,
  theme: Theme,
  composer: Composer,
  report: Setting["report"],
  known: Known = nothingKnown,
): Setting {
  const look = theme.looks[document.language];
  return {
    look,
    chart: theme.chart,
    language: document.language,
    composer,
    widthPt: look.area.widthPt,
    pagePt: look.area.heightPt,
    lastTextPath: document.blocks.findLast(isText)?.path,
    occurrences: countFigures(document),
    known,
    report,
  };
}

const isText = (block: Block): boolean => block.type === "paragraph" && block.variant === "body";

/** A piece of a block that is composed by itself. */
export interface Piece {
  readonly content: readonly Inline[];
  readonly style: TextStyle;
  readonly path: NodePath;
  readonly place?: Place | undefined;
  /** Source marks stand on the line: in notes, and where a cell holds nothing else. */
  readonly levelCites?: boolean;
  /** Indent of the lines after the first. */
  readonly hangPt?: number;
}

export function composePiece(
  piece: Piece,
  widthPt: number,
  setting: Setting,
): readonly ComposedLine[] {
  const { style } = piece;
  const composed = setting.composer.compose(runsOf(piece, setting), {
    language: setting.language,
    measurePt: widthPt,
    pitchPt: style.pitchPt,
    align: style.align,
    // Ragged text keeps its words whole, and so do headings.
    hyphenate: style.align === "justify",
    ...(style.indentPt === undefined ? {} : { indentPt: style.indentPt }),
    ...(piece.hangPt === undefined ? {} : { hangPt: piece.hangPt }),
    hanWesternGapEm: style.hanWesternGapEm ?? setting.look.hanWesternGapEm,
    place: { ...piece.place, path: piece.path },
  });
  composed.diagnostics.forEach(setting.report);
  if (composed.lines.some((line) => line.widthPt > widthPt + overhangPt)) {
    setting.report({
      rule: "line-too-wide",
      severity: "error",
      message: "words that must not be divided are wider than their line",
      place: { ...piece.place, path: piece.path },
      remedy: "shorten the words, or give them a wider column",
    });
  }
  return composed.lines;
}

/** Less than this beyond the measure nobody sees. */
const overhangPt = 0.5;

export function extentOf(piece: Piece, setting: Setting): Extent {
  return setting.composer.extent(runsOf(piece, setting), {
    language: setting.language,
    pitchPt: piece.style.pitchPt,
    hanWesternGapEm: piece.style.hanWesternGapEm ?? setting.look.hanWesternGapEm,
  });
}

function runsOf(piece: Piece, setting: Setting) {
  return toRuns(piece.content, piece.style, {
    language: setting.language,
    occurrences: setting.occurrences,
    known: setting.known,
    levelCites: piece.levelCites === true,
  });
}

export function textOf(text: string): readonly Inline[] {
  return [{ type: "text", text }];
}
