// Who signs and when → two lines that stay with the text before them; under a seal the issuer stands over the date.
import type { Signature } from "../document/model.ts";
import type { SignatureLook } from "../theme/theme.ts";
import type { ComposedLine } from "../typeset/line.ts";
import type { BlockStrips } from "./join-blocks.ts";
import { lineStrips } from "./line-strips.ts";
import { composePiece, type Piece, type Setting } from "./setting.ts";

export function signatureStrips(signature: Signature, setting: Setting): BlockStrips {
  const look = setting.look.signature;
  const { path, place, sealed } = signature;
  const piece = (content: Piece["content"]) => ({ content, style: look.text, path, place });
  // Narrow enough for the date to stand in further than the issuer.
  const roomPt = setting.widthPt - look.insetPt - look.dateShiftPt;
  const issuer = composePiece(piece(signature.issuer), roomPt, setting);
  const date = composePiece(piece(signature.date), roomPt, setting);
  const left = leftEdges(issuer, date, sealed ? sealedEdges : edges[look.form], look, setting);
  const at = (xPt: number) => ({ xPt, source: path, snapPt: look.text.snapPt });
  const strips = [...lineStrips(issuer, at(left.issuerPt)), ...lineStrips(date, at(left.datePt))];
  return {
    strips: strips.map((strip, index) => ({
      ...strip,
      keep: index === strips.length - 1 ? ("free" as const) : ("never" as const),
    })),
    beforePt: sealed ? look.sealed.beforePt : look.text.beforePt,
    afterPt: sealed ? look.sealed.afterPt : look.text.afterPt,
    stays: "never",
  };
}

interface Edges {
  readonly issuerPt: number;
  readonly datePt: number;
}
/** Left edges of both, by their widths and that of the measure. */
type Place = (issuerPt: number, datePt: number, widthPt: number, look: SignatureLook) => Edges;

function leftEdges(
  issuer: readonly ComposedLine[],
  date: readonly ComposedLine[],
  place: Place,
  look: SignatureLook,
  { widthPt }: Setting,
): Edges {
  const widest = (lines: readonly ComposedLine[]) =>
    Math.max(0, ...lines.map((one) => one.widthPt));
  return place(widest(issuer), widest(date), widthPt, look);
}

/** The longer of the two ends `insetPt` from the right; the date starts `dateShiftPt` further right. */
const stepped: Place = (issuerPt, datePt, widthPt, { insetPt, dateShiftPt }) => {
  const left = widthPt - insetPt - issuerPt;
  if (datePt <= issuerPt) return { issuerPt: left, datePt: left + dateShiftPt };
  const dateLeft = widthPt - insetPt - datePt;
  return { issuerPt: Math.max(0, dateLeft - dateShiftPt), datePt: dateLeft };
};

const plain: Place = () => ({ issuerPt: 0, datePt: 0 });

const edges: Readonly<Record<SignatureLook["form"], Place>> = { stepped, plain };

/** The date ends so far from the right that a long issuer over its middle stays inside the measure. */
const sealedEdges: Place = (issuerPt, datePt, widthPt, { sealed }) => {
  const insetPt = Math.max(sealed.insetPt, (issuerPt - datePt) / 2);
  const dateLeft = widthPt - insetPt - datePt;
  return { issuerPt: Math.max(0, dateLeft + (datePt - issuerPt) / 2), datePt: dateLeft };
};
