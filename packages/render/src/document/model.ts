// The Document: what a brief says, before any page or screen. Blocks hold inlines; figures keep their id.
import type { Place } from "@brief/data";

/** Path of a node: `3`, `3.row.2.cell.1`; the root is "". Diagnostics and structure elements use it. */
export type NodePath = string;

export type Inline =
  | { readonly type: "text"; readonly text: string }
  /** A printed figure: `<data value data-figure>`. Never broken over lines. */
  | {
      readonly type: "figure";
      readonly figure: string;
      readonly value: string;
      readonly content: readonly Inline[];
    }
  | {
      readonly type: "strong" | "em" | "small" | "sup" | "sub";
      readonly content: readonly Inline[];
    }
  /** A source mark `[3]`: `<cite data-source="wb25">`. */
  | { readonly type: "cite"; readonly source: string; readonly content: readonly Inline[] }
  /** href: an https address or `#anchor`. */
  | { readonly type: "link"; readonly href: string; readonly content: readonly Inline[] }
  /** Words that stay on one line (a number and its noun): `<span class="nobr">`. */
  | { readonly type: "nobreak"; readonly content: readonly Inline[] }
  /** Hanzi with emphasis dots (着重号): `<span class="dots">`. */
  | { readonly type: "dotted"; readonly content: readonly Inline[] }
  /** Words at the foot of the page that bears the mark: `<note>words</note>`. Here stands the mark alone. */
  | Note
  /** The page of a node, in brackets after its name; only paper has one: `<ref to page="yes">`. */
  | { readonly type: "page"; readonly target: NodePath }
  | { readonly type: "break" };

interface Node {
  readonly path: NodePath;
  /** Where it stands in its template. */
  readonly place?: Place;
}

export interface Note extends Node {
  readonly type: "note";
  /** In reading order through the document, from 1: what a theme prints that does not count by pages. */
  readonly number?: number;
  readonly content: readonly Inline[];
}

export type Align = "left" | "center" | "right";

export interface Heading extends Node {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly id?: string;
  readonly content: readonly Inline[];
}

export type ParagraphVariant =
  | "body"
  | "note"
  | "source"
  | "subtitle"
  | "kicker"
  | "scope"
  | "author"
  | "abstract"
  | "affiliation"
  | "recipient"
  | "annexes"
  | "annex"
  | "annotation";

export interface Paragraph extends Node {
  readonly type: "paragraph";
  /**
   * note and source stand small under a table or chart; subtitle, kicker, author and abstract belong to the title;
   * scope closes a sheet, affiliation an article.
   * Of a letter: recipient 主送机关 before its text, annexes 附件说明 after it, a line each; annotation 附注 after the
   * date; annex 附件 with its number, over the title of an annex.
   */
  readonly variant: ParagraphVariant;
  readonly content: readonly Inline[];
  /** Flush right on the same line (kicker). */
  readonly right?: readonly Inline[];
}

export interface List extends Node {
  readonly type: "list";
  /** decimal 1. 2.; bullet; source [1] [2] (numbers given, gaps allowed). */
  readonly variant: "decimal" | "bullet" | "source";
  readonly items: readonly ListItem[];
}
export interface ListItem extends Node {
  readonly type: "item";
  /** The printed number of a source. */
  readonly number?: number;
  /** Anchor id: the source's id. */
  readonly anchor?: string;
  readonly content: readonly Inline[];
  /** Under the item's words. */
  readonly list?: List;
}

export interface Table extends Node {
  readonly type: "table";
  /** compact: smaller cells and tighter rows, for wide tables and the basis table of a sheet. */
  readonly variant: "plain" | "compact";
  readonly id?: string;
  readonly caption?: readonly Inline[];
  /** `单位：亿美元`, at the upper right. */
  readonly unit?: string;
  /** Across all columns of a page that has several. */
  readonly across?: true;
  /** Words before the head when the table runs on: 续表. */
  readonly continued: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly foot: readonly Row[];
}
export interface TableColumn {
  readonly align: Align;
  /** Share of the free width; a column without one takes its natural width. */
  readonly weight?: number;
}
export interface Row extends Node {
  readonly type: "row";
  readonly cells: readonly Cell[];
  /** `of which` rows stand in by this many levels. */
  readonly indent: number;
}
export interface Cell extends Node {
  readonly type: "cell";
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: readonly Inline[];
}

export type ChartType =
  | "columns"
  | "bars"
  | "line"
  | "dot"
  | "share"
  | "tiles"
  | "progress"
  | "timeline";

export interface Datum {
  /** Year, GB/T 2260 code, lender id. */
  readonly key: string;
  readonly label: string;
  /** Second line of the label, or the date of a timeline event. */
  readonly detail?: string;
  /** Colour group of a stacked or marked chart: `planned`, `actual`, `change`, a series id. */
  readonly series?: string;
  /** The bar spoken of: full colour, the others stand back. */
  readonly accent?: true;
  /** The figure shown; absent for a tile without value. */
  readonly figure?: Extract<Inline, { type: "figure" }>;
}

/** A chart drawn from figures, with its caption below. */
export interface Chart extends Node {
  readonly type: "chart";
  readonly chart: ChartType;
  readonly id?: string;
  readonly caption?: readonly Inline[];
  readonly unit?: string;
  /** Cumulative sums: a line keeps its height from one point to the next. */
  readonly steps?: true;
  /** Across all columns of a page that has several. */
  readonly across?: true;
  /** Everything a reader of the picture learns, in words: title, unit, each value. */
  readonly alt: string;
  readonly series: readonly { readonly id: string; readonly label: string }[];
  readonly data: readonly Datum[];
}

/** Large figures in a row; those of an article are pulled out of its text, each with its words beside it. */
export interface KeyFigures extends Node {
  readonly type: "key-figures";
  readonly variant?: "pull";
  readonly items: readonly KeyFigure[];
}
export interface KeyFigure extends Node {
  readonly type: "key-figure";
  readonly label: readonly Inline[];
  readonly content: readonly Inline[];
  /** What the figure rests on, under its label: 公布数. */
  readonly basis?: readonly Inline[];
}

/** Label and value pairs: the identity list of a sheet. */
export interface Definitions extends Node {
  readonly type: "definitions";
  readonly items: readonly Definition[];
}

export interface Definition extends Node {
  readonly term: readonly Inline[];
  readonly value: readonly Inline[];
}

/** A block set apart: the editor's note; a conflict, an open question, nothing found (sheet); what changed. */
export interface Aside extends Node {
  readonly type: "aside";
  readonly variant: "editor" | "conflict" | "question" | "none" | "change";
  readonly content: readonly Inline[];
}

/** Blocks side by side, kept on one page where they fit. */
export interface Columns extends Node {
  readonly type: "columns";
  readonly columns: readonly (readonly Block[])[];
}

/** Blocks on pages of their own, turned: for tables wider than the page. At the top level only. */
export interface Landscape extends Node {
  readonly type: "landscape";
  readonly blocks: readonly Block[];
}

/** Blocks that stay on one page where it can hold them. */
export interface Together extends Node {
  readonly type: "together";
  readonly blocks: readonly Block[];
}

/** The head of page 1: of a bulletin, or of an official document (版头). */
export interface Masthead extends Node {
  readonly type: "masthead";
  readonly name: string;
  /** 份号, 密级★保密期限, 紧急程度. */
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  /** 发文字号. */
  readonly number?: readonly Inline[];
  /** 签发人, with the words before the names. */
  readonly signers?: {
    readonly label: string;
    readonly names: readonly (readonly Inline[])[];
  };
  readonly issue?: readonly Inline[];
  readonly issuer?: string;
  readonly date?: readonly Inline[];
  readonly storageNote?: string;
  readonly mark?: string;
}

/** Rows at the foot of the last page. `right` stands flush right on the same row. */
export interface Imprint extends Node {
  readonly type: "imprint";
  readonly rows: readonly ImprintRow[];
}
export interface ImprintRow extends Node {
  /** Text before which lines turn over: 报：. */
  readonly label?: string;
  readonly content: readonly Inline[];
  readonly right?: readonly Inline[];
}

/** Who signs and when, after the text. */
export interface Signature extends Node {
  readonly type: "signature";
  readonly issuer: readonly Inline[];
  readonly date: readonly Inline[];
  /** A seal goes over it: room is left for one. */
  readonly sealed: boolean;
}

/** Contents: the headings of the document with their pages. */
export interface Toc extends Node {
  readonly type: "toc";
  /** The lowest level of headings that it lists. */
  readonly depth: 2 | 3;
  readonly title?: string;
  /** Filled in when headings are numbered (number.ts). */
  readonly entries: readonly TocEntry[];
}
export interface TocEntry {
  readonly path: NodePath;
  /** Its heading. */
  readonly target: NodePath;
  readonly level: 2 | 3;
  readonly content: readonly Inline[];
}

export interface PageBreak extends Node {
  readonly type: "page-break";
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Chart
  | KeyFigures
  | Definitions
  | Aside
  | Columns
  | Landscape
  | Together
  | Masthead
  | Imprint
  | Signature
  | Toc
  | PageBreak;

export interface Document {
  readonly language: "zh-CN" | "en" | "ru";
  readonly title: string;
  /** Words of the running foot of a sheet: 项目概况表　P148527. */
  readonly foot?: readonly Inline[];
  /** 示例 / Sample, on every page. */
  readonly mark?: string;
  readonly draft?: string;
  /** How headings are to be numbered; gone once they are (number.ts). */
  readonly numbering?: "chinese" | "decimal" | "none";
  readonly blocks: readonly Block[];
}
