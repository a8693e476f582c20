// What a theme is: values only. Lengths are points; looks differ by language, page and colours do not.
import type { ChartTheme } from "../chart/chart-theme.ts";
import type { Style } from "../typeset/line.ts";

/** Five forms of a document. */
export const themeNames = ["bulletin", "official", "journal", "sheet", "card"] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Theme {
  readonly name: ThemeName;
  readonly page: { readonly widthPt: number; readonly heightPt: number };
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
  /** Where it differs from the look's. */
  readonly hanWesternGapEm?: number;
  readonly strong?: Partial<Style>;
  readonly small?: Partial<Style>;
}

export interface Rule {
  readonly thicknessPt: number;
  readonly color: string;
}

/** A rule under a heading, this far from its em box. */
export interface UnderRule extends Rule {
  readonly gapPt: number;
}

export interface ListLook {
  readonly text: TextStyle;
  /** Left edge of the marker, and of the text after it. */
  readonly markerPt: number;
  readonly hangPt: number;
  /** Where its other lines start, if not under the first. */
  readonly turnOverPt?: number;
}

export interface TableLook {
  readonly cell: TextStyle;
  readonly head: TextStyle;
  readonly total: TextStyle;
  readonly top: Rule;
  readonly mid: Rule;
  readonly bottom: Rule;
  readonly totalRule: Rule;
  /** Between rows where a cell holds a second, smaller line. */
  readonly rowRule: Rule;
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
  readonly padXPt: number;
  readonly padYPt: number;
  readonly gapPt: number;
  readonly maxColumns: number;
  readonly widths: "content" | "equal";
  /** Tried in this order before the row is divided. */
  readonly sizesPt: readonly number[];
  readonly rule?: Rule;
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

/** Positions are the tops of em boxes, from the top of the page. */
export interface MastheadLook {
  readonly noteYPt: number;
  readonly nameYPt: number;
  readonly issueYPt: number;
  readonly issuerYPt: number;
  readonly ruleYPt: number;
  /** Where the em box of the title starts. */
  readonly endYPt: number;
  readonly note: TextStyle;
  readonly mark: TextStyle;
  readonly name: TextStyle;
  /** Widths of the name tried in turn, each wider than `nameShare` of the measure giving way. */
  readonly nameFits: readonly {
    readonly sizePt: number;
    readonly trackingEm: number;
  }[];
  readonly nameShare: number;
  readonly issue: TextStyle;
  readonly issuer: TextStyle;
  readonly issuerInsetPt: number;
  readonly rule: Rule;
}

export interface ImprintLook {
  readonly text: TextStyle;
  readonly insetPt: number;
  readonly outer: Rule;
  readonly inner: Rule;
  readonly beforePt: number;
}

export interface FurnitureLook {
  readonly folio: TextStyle;
  readonly folioYPt: number;
  /** From the outer edge of the text area. */
  readonly folioInsetPt: number;
  readonly folioSide: "outer" | "right";
  /** `{page}` and `{pages}` are filled in. */
  readonly folioText: string;
  readonly foot: TextStyle;
  readonly mark: TextStyle;
  readonly markYPt: number;
  readonly draft: TextStyle;
  readonly noteRule: Rule & { readonly share: number; readonly gapPt: number };
}

export type HeadingLevel = 1 | 2 | 3 | 4;
export type ParagraphVariant = "body" | "note" | "source" | "subtitle" | "kicker" | "scope";

export interface Look {
  /** Text area, the same on every page. */
  readonly area: {
    readonly xPt: number;
    readonly yPt: number;
    readonly widthPt: number;
    readonly heightPt: number;
  };
  readonly hanWesternGapEm: number;
  readonly headings: Readonly<Record<HeadingLevel, TextStyle & { readonly under?: UnderRule }>>;
  /** Under the title, or under its subtitle where there is one. */
  readonly titleRule?: UnderRule;
  readonly paragraphs: Readonly<Record<ParagraphVariant, TextStyle>>;
  readonly kickerRight: TextStyle;
  readonly lists: Readonly<Record<"decimal" | "bullet" | "source", ListLook>>;
  readonly caption: CaptionLook;
  readonly chartCaption: CaptionLook;
  readonly tables: Readonly<Record<"plain" | "compact", TableLook>>;
  readonly tableBeforePt: number;
  readonly tableAfterPt: number;
  readonly chartBeforePt: number;
  readonly chartAfterPt: number;
  readonly keyFigures: KeyFigureLook;
  readonly definitions: DefinitionLook;
  readonly asides: Readonly<Record<"editor" | "conflict" | "question" | "none", AsideLook>>;
  /** Widths of two columns side by side; others share the measure evenly. */
  readonly columns: {
    readonly gutterPt: number;
    readonly shares: readonly number[];
  };
  readonly columnsBeforePt: number;
  readonly masthead: MastheadLook;
  readonly imprint: ImprintLook;
  readonly furniture: FurnitureLook;
}
