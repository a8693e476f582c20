// Strips and pages: types only. A strip is a full-measure slice that is never cut.
import type { NodePath } from "../document/model.ts";
import type { ComposedLine } from "../typeset/line.ts";

export type NoteId = string;

export interface Strip {
  readonly heightPt: number;
  /** Dropped at the top of a page or column. */
  readonly spaceBeforePt: number;
  /** Starts on a multiple of it, counted from the top of the text area. */
  readonly snapPt?: number;
  /** Starts this far under that grid, but at the top of a page or column. */
  readonly snapOffsetPt?: number;
  /** May the page end after this strip? avoid: only when no free place is left. */
  readonly keep: "free" | "avoid" | "never";
  readonly notes: readonly NoteId[];
  readonly boxes: readonly Box[];
  /** Set before it when it starts a page or column: 续表 and the table head. */
  readonly repeat?: Strip;
  /** Goes to the foot of the last page. */
  readonly sinks?: true;
  /** Within a column group: held back to the head of the next column, where one follows. */
  readonly heads?: true;
  /**
   * Within a column group: where the rest of a column has no room for it, text goes on under what stands before, and
   * the strips of this one name stand at the head of the next column.
   */
  readonly floats?: NodePath;
  readonly source: NodePath;
}

interface At {
  /** From the strip's (or page's) left and top. */
  readonly xPt: number;
  readonly yPt: number;
  readonly source: NodePath;
}

/** What of its node a line is, where that has parts for a reader: a list item's marker, a caption. */
export type Part = "label" | "caption";

export type Box = At &
  (
    | {
        readonly type: "line";
        readonly line: ComposedLine;
        readonly part?: Part;
        /** Set as on the upright sheet: it runs down the turned page. */
        readonly turned?: true;
        /** Address that the whole line leads to, white and all: an entry of contents. */
        readonly link?: string;
      }
    | {
        readonly type: "rule";
        readonly x2Pt: number;
        readonly y2Pt: number;
        readonly thicknessPt: number;
        readonly color: string;
        readonly dash?: readonly [number, number];
        /** Dashes of no length are dots. */
        readonly cap?: "round";
      }
    | {
        readonly type: "fill";
        readonly widthPt: number;
        readonly heightPt: number;
        readonly color?: string;
        readonly stroke?: {
          readonly color: string;
          readonly thicknessPt: number;
        };
        /** 45 degree lines for unknown values. */
        readonly hatch?: { readonly color: string; readonly stepPt: number };
        /** A part of a chart that stands for a figure without printing it. */
        readonly figure?: { readonly id: string; readonly text: string };
      }
    | {
        readonly type: "disc";
        readonly radiusPt: number;
        readonly color: string;
        readonly stroke?: {
          readonly color: string;
          readonly thicknessPt: number;
        };
      }
  );

/** Strips of one column's measure, set in columns beside one another. */
export interface ColumnGroup {
  readonly columns: number;
  /** From the left edge of a column to that of the next. */
  readonly stepPt: number;
  /** All its columns start on this grid. */
  readonly gridPt?: number;
  readonly strips: readonly Strip[];
}

export interface Rect {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface PageMaster {
  readonly widthPt: number;
  readonly heightPt: number;
  /** The sheet lies on its side: its left edge is on top. */
  readonly isTurned?: true;
  /** Text area of a page, numbered from 1. */
  readonly area: (page: number) => Rect;
}

export interface PageSection {
  readonly master: PageMaster;
  readonly flow: readonly (Strip | ColumnGroup)[];
}

export interface Placed {
  readonly strip: Strip;
  readonly xPt: number;
  readonly yPt: number;
  /** Printed again at a page top: an artifact for those who listen. */
  readonly repeated?: true;
}

export interface Page {
  readonly number: number;
  readonly master: PageMaster;
  readonly placed: readonly Placed[];
  readonly notes: readonly Placed[];
  /** Running heads, page numbers, marks: made by the theme after filling. */
  readonly furniture: readonly Box[];
}
