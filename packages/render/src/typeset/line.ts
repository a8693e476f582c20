// What the composer takes and gives: runs and a font measure in, lines of positioned glyph runs out.
import type { Diagnostic, Place } from "@brief/data";

/** One of the six faces of the pack, by its key in `fonts/pack.json`, or one that the user supplies. */
export type Face =
  | "serif-400"
  | "serif-700"
  | "sans-400"
  | "sans-500"
  | "sans-700"
  | "kai-500"
  | "fangsong-400"
  | "title-700"
  | "rare-400"
  | (string & {});

/** `title` is 小标宋 of official documents; it and `fangsong` are song where the user supplies no file. */
export type Slot = "song" | "hei" | "kai" | "fangsong" | "title" | "latin";

/** A slot and weight before code points choose the face. */
export interface Style {
  readonly slot: Slot;
  readonly weight: 400 | 500 | 700;
  readonly sizePt: number;
  readonly color: string;
  /** Raised (positive) or lowered baseline. */
  readonly risePt?: number;
  /** Extra advance after each glyph but the last, in em. */
  readonly trackingEm?: number;
}

/** A stretch of text in one style, with what hangs on it. */
export interface StyledRun {
  readonly text: string;
  readonly style: Style;
  readonly link?: string;
  /** Figure id; equal neighbours with the same `occurrence` are one printed figure. */
  readonly figure?: string;
  /** Counts the printed figures of a document, so that two prints of one figure stay apart. */
  readonly occurrence?: number;
  /** Anchor of a source mark. */
  readonly source?: string;
  /** Path of the note that the run marks. */
  readonly note?: string;
  /** Not broken inside. */
  readonly unbreakable?: boolean;
  /** A forced line end after this run. */
  readonly breakAfter?: boolean;
  /** An inline object: its one character is set in the middle of a box this wide, and breaks as a hanzi does. */
  readonly boxPt?: number;
  /** Emphasis dots (着重号) under its hanzi. */
  readonly dotted?: boolean;
}

export interface Glyph {
  /** Glyph id in its face. */
  readonly id: number;
  /** The characters it stands for. */
  readonly text: string;
  readonly advancePt: number;
  /** Shift of the drawn glyph from its place (trimmed openers), not of its followers. */
  readonly offsetPt?: number;
}

export interface LineRun {
  readonly text: string;
  readonly face: Face;
  readonly sizePt: number;
  readonly color: string;
  readonly risePt: number;
  /** Horizontal scale of its glyphs where it is not 1; advances and widths have it already. */
  readonly stretch?: number;
  readonly dotted?: boolean;
  readonly xPt: number;
  readonly widthPt: number;
  readonly glyphs: readonly Glyph[];
  readonly link?: string;
  readonly figure?: string;
  readonly occurrence?: number;
  readonly source?: string;
  readonly note?: string;
}

/** A line box is the pitch; `baselinePt` is measured from its top. */
export interface ComposedLine {
  readonly heightPt: number;
  readonly baselinePt: number;
  readonly widthPt: number;
  readonly runs: readonly LineRun[];
  /** Emphasis dots, from the line's left and top. */
  readonly dots?: readonly Dot[];
}

export interface Dot {
  readonly xPt: number;
  readonly yPt: number;
  readonly radiusPt: number;
  readonly color: string;
}

/** Fonts as the composer knows them. Advances are in em. */
export interface Measure {
  /** The face that sets a code point in this slot and weight, or undefined when none has it. */
  face(codePoint: number, style: Style): Face | undefined;
  /** Glyphs of a cluster (one hanzi, one mark) or word set in one face, with kerning inside. */
  shape(text: string, face: Face, features?: readonly string[]): readonly ShapedGlyph[];
  /** Height of the middle of a glyph's ink over the baseline. */
  middle(id: number, face: Face): number;
}
export interface ShapedGlyph {
  readonly id: number;
  readonly text: string;
  readonly advanceEm: number;
}

export interface ComposeOptions {
  readonly language: "zh-CN" | "en" | "ru";
  /** Line width. */
  readonly measurePt: number;
  readonly pitchPt: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly indentPt?: number;
  /** Indent of the lines after the first. */
  readonly hangPt?: number;
  /** What the first lines leave free at their ends, beside a picture: the measure changes from line to line. */
  readonly insetsPt?: readonly { readonly leftPt?: number; readonly rightPt?: number }[];
  readonly hanWesternGapEm?: number;
  /** The last line may hold a single hanzi. */
  readonly runts?: boolean;
  /** English and Russian words may be parted at a line end; the author's soft hyphens always open a place. */
  readonly hyphenate?: boolean;
  /** For diagnostics. */
  readonly place?: Place;
}

export interface Composed {
  readonly lines: readonly ComposedLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Least width without a forced overflow, and width on one line. */
export interface Extent {
  readonly minPt: number;
  readonly maxPt: number;
}

export interface Composer {
  compose(runs: readonly StyledRun[], options: ComposeOptions): Composed;
  extent(runs: readonly StyledRun[], options: Omit<ComposeOptions, "measurePt" | "align">): Extent;
}
