// What a theme is: values only. Lengths are points; looks differ by language, page and colours do not.
import type { ChartTheme } from "../chart/chart-theme.ts";
import type { Style } from "../typeset/line.ts";

/** Five forms of a document. */
export const themeNames = ["bulletin", "official", "journal", "sheet", "card"] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Theme {
  readonly name: ThemeName;
  readonly page: { readonly widthPt: number; readonly heightPt: number };
  /** A document of more pages is refused. */
  readonly maxPages?: number;
  readonly chart: ChartTheme;
  readonly looks: Readonly<Record<"zh-CN" | "en" | "ru", Look>>;
}

/** How text of one kind is set. A line box is the pitch; the em box sits centred in it. */
export interface TextStyle extends Style {
  readonly pitchPt: number;
  readonly align: "left" | "center" | "right" | "justify";
  /** First line only. */
  readonly indentPt?: number;
  /** Both edges. */
  readonly insetPt?: number;
  /** The larger of two neighbouring spaces holds; dropped at a page top. */
  readonly beforePt: number;
  readonly afterPt: number;
  /** First line starts on this grid. */
  readonly snapPt?: number;
  /** First line starts this far under that grid, but at the top of a page or column. */
  readonly snapOffsetPt?: number;
  /** Where it differs from the look's. */
  readonly hanWesternGapEm?: number;
  /** A title of several lines, none wider than this: a trapezoid or a diamond, its words whole. */
  readonly shapedEm?: number;
  readonly strong?: Partial<Style>;
  readonly small?: Partial<Style>;
}

export interface Rule {
  readonly thicknessPt: number;
  readonly color: string;
}

/** A rule this far from what it belongs to: under a heading, from its em box. */
export interface UnderRule extends Rule {
  readonly gapPt: number;
}

/** Text in columns; head blocks and what is too wide for a column stand across the whole measure. */
export interface FlowLook {
  readonly columns: number;
  readonly gutterPt: number;
  /** Shared by the columns of a page. */
  readonly gridPt?: number;
  /** Least white between what stands across and the columns under it. */
  readonly apartPt: number;
  /** Columns no higher than this altogether, before what stands across, stand across as well. */
  readonly leastPt: number;
}

/** A tinted ground; padding from its edges to em boxes. */
export interface BoxLook {
  readonly fill: string;
  readonly padXPt: number;
  readonly padYPt: number;
}

/** A figure pulled out of an article, its words beside it, at the head of a column. */
export interface PullLook {
  readonly figure: TextStyle;
  readonly words: TextStyle;
  readonly top: Rule;
  readonly bottom: Rule;
  /** Above the upper rule: it stands level with the em boxes of the line beside it. */
  readonly leadPt: number;
  readonly padYPt: number;
  readonly gapPt: number;
  readonly beforePt: number;
  readonly afterPt: number;
}

/** Positions from the top of the page: a name on a tab, words at the right, a rule under both. */
export interface RunningHeadLook {
  readonly form: "running";
  readonly yPt: number;
  readonly heightPt: number;
  readonly fill: string;
  readonly padXPt: number;
  readonly name: TextStyle;
  readonly right: TextStyle;
  readonly rule: Rule;
  /** Where the em box of the title starts. */
  readonly endYPt: number;
  /** Storage note and mark, above it. */
  readonly markYPt: number;
  readonly mark: TextStyle;
}

/** A square after the last words of an article; distances from its line's end and baseline. */
export interface EndMarkLook {
  readonly sizePt: number;
  readonly color: string;
  readonly gapPt: number;
}

export interface ListLook {
  readonly text: TextStyle;
  /** Left edge of the marker, and of the text after it. */
  readonly markerPt: number;
  readonly hangPt: number;
  /** Where its other lines start, if not under the first. */
  readonly turnOverPt?: number;
  /** How far a list in an item stands in; without it, as far as the item's words. */
  readonly stepPt?: number;
}

export interface TableLook {
  readonly cell: TextStyle;
  readonly head: TextStyle;
  readonly total: TextStyle;
  readonly top: Rule;
  readonly mid: Rule;
  readonly bottom: Rule;
  readonly headFill?: string;
  readonly totalRule: Rule;
  /** Between rows where a cell holds a second, smaller line. */
  readonly rowRule: Rule;
  /** Round every cell, in place of all these. */
  readonly grid?: Rule;
  /** From the outer edge of the rules to the text of the first column, and of the last. */
  readonly edgePt: number;
  readonly endEdgePt: number;
  /** Least white between two columns. */
  readonly gapPt: number;
  readonly indentPt: number;
  readonly rowAlign: "top" | "middle";
  /** The whole table stays on one page where it fits. */
  readonly unbreakable: boolean;
}

export interface CaptionLook {
  readonly text: TextStyle;
  readonly unit: TextStyle;
  /** To the top rule of the table below, or from the picture above. */
  readonly gapPt: number;
}

export interface KeyFigureLook {
  readonly figure: TextStyle;
  readonly label: TextStyle;
  readonly labelFirst: boolean;
  /** Between the em boxes of figure and label. */
  readonly labelGapPt: number;
  /** What a figure rests on, under its label; set as the label is where a theme says nothing else. */
  readonly basis?: TextStyle;
  /** Between the em boxes of label and basis; the label's gap without it. */
  readonly basisGapPt?: number;
  readonly padXPt: number;
  readonly padYPt: number;
  readonly gapPt: number;
  readonly maxColumns: number;
  readonly widths: "content" | "equal";
  /** Tried in this order before the row is divided. */
  readonly sizesPt: readonly number[];
  readonly rule?: Rule;
  /** Under the row alone. */
  readonly ruleBelow?: Rule;
  /** Between two figures, this far before the second. */
  readonly divider?: UnderRule;
  readonly fill?: string;
  readonly beforePt: number;
  readonly afterPt: number;
}

export interface DefinitionLook {
  readonly term: TextStyle;
  readonly value: TextStyle;
  readonly termPt: number;
}

export interface AsideLook {
  readonly text: TextStyle;
  readonly rule?: Rule & { readonly gapPt: number };
}

export type MastheadLook = BulletinHeadLook | OfficialHeadLook | RunningHeadLook;

export interface NameLook {
  readonly name: TextStyle;
  /** Widths of the name tried in turn, each wider than `nameShare` of the measure giving way. */
  readonly nameFits: readonly {
    readonly sizePt: number;
    readonly trackingEm: number;
  }[];
  readonly nameShare: number;
  /** Pitch of a name that takes two lines, in sizes of it: its lines stand close without. */
  readonly namePitchEm?: number;
}

/** Positions are the tops of em boxes, from the top of the page. */
export interface BulletinHeadLook extends NameLook {
  readonly form: "bulletin";
  readonly noteYPt: number;
  readonly nameYPt: number;
  readonly issueYPt: number;
  /** 发文字号 and 签发人, left and right. */
  readonly numberYPt: number;
  readonly issuerYPt: number;
  readonly ruleYPt: number;
  /** Where the em box of the title starts. */
  readonly endYPt: number;
  readonly note: TextStyle;
  readonly mark: TextStyle;
  readonly issue: TextStyle;
  readonly issuer: TextStyle;
  readonly issuerInsetPt: number;
  readonly rule: Rule;
}

/** The head of an official document: its lines stand on the grid of the text (GB/T 9704-2012, 7.2). */
export interface OfficialHeadLook extends NameLook {
  readonly form: "official";
  /** From the top of the text area's first em box to the top of the name's ink. */
  readonly nameTopPt: number;
  /** From the top of the name's em box to the top of its ink, in em. */
  readonly nameInkEm: number;
  /** Empty lines between name and number, and between rule and title. */
  readonly gapLines: number;
  readonly plain: TextStyle;
  /** 密级 and 紧急程度. */
  readonly secrecy: TextStyle;
  readonly signer: TextStyle;
  /** Of a number that shares its line with signers, and of these. */
  readonly insetPt: number;
  /** 示例, outside the form: its em box from the top of the page. */
  readonly mark: TextStyle;
  readonly markYPt: number;
  readonly rule: Rule;
  /** Under the em box of the last line. */
  readonly ruleGapPt: number;
  readonly ruleWidthPt: number;
}

export interface SignatureLook {
  readonly text: TextStyle;
  /** stepped: the date starts `dateShiftPt` right of the issuer, both up to `insetPt` from the right; plain: flush left. */
  readonly form: "stepped" | "plain";
  readonly insetPt: number;
  readonly dateShiftPt: number;
  /** Under a seal the issuer stands centred over the date. */
  readonly sealed: {
    readonly insetPt: number;
    readonly beforePt: number;
    readonly afterPt: number;
  };
}

export interface ImprintLook {
  readonly text: TextStyle;
  readonly insetPt: number;
  readonly outer: Rule;
  /** Between rows. Without it the rule over the first row is the only one. */
  readonly inner?: Rule;
  /** Between the first rule and the words. */
  readonly padPt?: number;
  readonly beforePt: number;
  /** Width of its rules, where it is not the measure. */
  readonly ruleWidthPt?: number;
  /** From its last rule to the foot of the last line box. */
  readonly tailPt?: number;
}

export interface FurnitureLook {
  readonly folio: TextStyle;
  readonly folioYPt: number;
  /** From the outer edge of the text area. */
  readonly folioInsetPt: number;
  readonly folioSide: "outer" | "right";
  /** `{page}` and `{pages}` are filled in; no page number without it. */
  readonly folioText?: string;
  /** On a turned page: along its foot, or where it stands on the pages before and after, turned with them. */
  readonly folioOnLandscape?: "bottom" | "portrait-place";
  readonly foot: TextStyle;
  /** The foot stands beside the folio, on its baseline, this far from it; at the left edge without it. */
  readonly footGapPt?: number;
  readonly mark: TextStyle;
  readonly markYPt: number;
  readonly draft: TextStyle;
  readonly noteRule: Rule & { readonly share: number; readonly gapPt: number };
}

/** Notes at the foot of a page. */
export interface NoteLook {
  /** Counted anew on each page, or through the document. */
  readonly numbering: "page" | "document";
  readonly text: TextStyle;
  /** From the left edge of a mark to its words; a wider mark moves them. */
  readonly hangPt: number;
  /** White between the text and the first note of a page; the rule stands in it. */
  readonly leadPt: number;
}

/** Contents. */
export interface TocLook {
  readonly title: TextStyle;
  readonly levels: Readonly<Record<2 | 3, TextStyle>>;
  readonly indentPt: Readonly<Record<2 | 3, number>>;
  /** By which the lines of an entry after its first stand in. */
  readonly hangPt: number;
  /** A row of dots from an entry to its page. */
  readonly leader: Rule & {
    readonly stepPt: number;
    /** Of the dots' middle over the baseline. */
    readonly heightEm: number;
    readonly gapPt: number;
  };
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;
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

export interface Look {
  /** Text area of odd pages. */
  readonly area: {
    readonly xPt: number;
    readonly yPt: number;
    readonly widthPt: number;
    readonly heightPt: number;
  };
  /** How far that of even pages stands further right: their binding is at the other edge. */
  readonly evenShiftPt: number;
  /** Text area of page 1 where a masthead stands on it. */
  readonly firstArea?: Look["area"];
  readonly flow?: FlowLook;
  readonly hanWesternGapEm: number;
  readonly headings: Readonly<Record<HeadingLevel, TextStyle & { readonly under?: UnderRule }>>;
  /** Under the title, or under its subtitle where there is one. */
  readonly titleRule?: UnderRule;
  readonly paragraphs: Readonly<Record<ParagraphVariant, TextStyle>>;
  readonly kickerRight: TextStyle;
  /** From the author's name to the right edge. */
  readonly authorRule?: Rule & { readonly gapPt: number };
  readonly abstractBox?: BoxLook;
  readonly endMark?: EndMarkLook;
  readonly lists: Readonly<Record<"decimal" | "bullet" | "source", ListLook>>;
  readonly caption: CaptionLook;
  readonly chartCaption: CaptionLook;
  readonly tables: Readonly<Record<"plain" | "compact", TableLook>>;
  readonly tableBeforePt: number;
  readonly tableAfterPt: number;
  readonly chartBeforePt: number;
  readonly chartAfterPt: number;
  readonly keyFigures: KeyFigureLook;
  readonly pull?: PullLook;
  readonly definitions: DefinitionLook;
  readonly asides: Readonly<
    Record<"editor" | "conflict" | "question" | "none" | "change", AsideLook>
  >;
  /** Widths of two columns side by side; others share the measure evenly. */
  readonly columns: {
    readonly gutterPt: number;
    readonly shares: readonly number[];
    /** Between those two, where it is not the gutter of the others. */
    readonly sharesGutterPt?: number;
  };
  readonly columnsBeforePt: number;
  readonly notes: NoteLook;
  readonly toc: TocLook;
  readonly masthead: MastheadLook;
  readonly signature: SignatureLook;
  readonly imprint: ImprintLook;
  readonly furniture: FurnitureLook;
}

/** What a theme says of tables, captions and the space around figures. */
export type TablesLook = Pick<
  Look,
  | "caption"
  | "chartCaption"
  | "tables"
  | "tableBeforePt"
  | "tableAfterPt"
  | "chartBeforePt"
  | "chartAfterPt"
>;
