// A typesetting case as its file writes it, and the paragraph that it asks for.
import type { ComposeOptions, Style, StyledRun } from "../src/typeset/index.ts";

interface CaseRun {
  readonly t: string;
  readonly b?: boolean;
  readonly inlineObject?: boolean;
}

/** The fields of a case that say what to lay out; what it expects is its judge's affair. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly runs?: readonly CaseRun[];
  readonly context?: string;
  readonly language?: ComposeOptions["language"];
  readonly widthEm?: number;
  /** First and last whole width to sweep over. */
  readonly widthsEm?: readonly [number, number];
  readonly indentEm?: number;
  /** Set flush on both sides; a case of breaks alone is set ragged. */
  readonly justify?: boolean;
  readonly expect: { readonly canBreakAt?: readonly number[] };
}

export const bodyPt = 12;

const body: Style = { slot: "song", weight: 400, sizePt: bodyPt, color: "#000000" };

export function runsOf({ text, runs }: Case): readonly StyledRun[] {
  if (runs === undefined) return [{ text, style: body }];
  return runs.map(({ t, b, inlineObject }) => ({
    text: t,
    style: b ? { ...body, weight: 700 } : body,
    ...(inlineObject ? { boxPt: bodyPt } : {}),
  }));
}

/** Container → how documents set it. */
const aligns: Readonly<Record<string, ComposeOptions["align"]>> = {
  "table-cell": "left",
  caption: "center",
  "heading-centred": "center",
};

export function optionsOf(
  { kind, context = "", language = "zh-CN", indentEm = 0, justify }: Case,
  widthEm: number,
): ComposeOptions {
  return {
    language,
    measurePt: widthEm * bodyPt,
    pitchPt: bodyPt * 1.75,
    align: aligns[context] ?? (justify || kind !== "break" ? "justify" : "left"),
    indentPt: indentEm * bodyPt,
    ...(context === "code" ? { hanWesternGapEm: 0 } : {}),
  };
}
