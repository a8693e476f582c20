// A read document → what is measured of each element of GB/T 9704-2012, under the names that cases use.
import { inkOf, type ReadLine, type ReadOfficial, slotOf } from "./print-official.ts";

export type Value = number | string | boolean | readonly (number | string)[];
export type Measured = Readonly<Record<string, Value>>;

export const mmOf = (pt: number): number => (pt * 25.4) / 72;
export const ptOfMm = (mm: number): number => (mm * 72) / 25.4;

/** The text area as the standard has it, in mm from the page's left and top; even pages are bound at the right. */
export const area = { leftMm: 28, evenLeftMm: 26, topMm: 37, widthMm: 156, heightMm: 225 };
const bottomMm = area.topMm + area.heightMm;
const charPt = 15.75;
const linePt = charPt * (15 / 8);

const toleranceMm = 0.5;

export const leftPt = (page: number): number =>
  ptOfMm(page % 2 === 0 ? area.evenLeftMm : area.leftMm);
const rightPt = (page: number): number => leftPt(page) + ptOfMm(area.widthMm);

const isNear = (aPt: number, bPt: number): boolean => Math.abs(mmOf(aPt - bPt)) <= toleranceMm;

export function lineWith({ lines }: ReadOfficial, text: string, page?: number): ReadLine {
  const bare = text.replace(/\s/gu, "");
  const found = lines.find(
    (line) => (page === undefined || line.page === page) && line.text.includes(bare),
  );
  if (found === undefined) throw new Error(`"${text}" stands on no line`);
  return found;
}

/** The line before and after on the page, folio and mark left out. */
function before({ lines }: ReadOfficial, line: ReadLine): ReadLine {
  const found = lines[lines.indexOf(line) - 1];
  if (found === undefined) throw new Error(`nothing stands over "${line.text}"`);
  return found;
}

/** The face of its hanzi; digits are borrowed from song. */
export function faceOf(line: ReadLine): string {
  const faces = line.glyphs
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map((one) => one.face);
  return [...new Set(faces.map(slotOf))].join("+");
}

function alignOf(line: ReadLine): string {
  if (isNear(line.x0Pt, leftPt(line.page))) return "left";
  const middle = (leftPt(line.page) + rightPt(line.page)) / 2;
  return isNear((line.x0Pt + line.x1Pt) / 2, middle) ? "centre" : "neither left nor centre";
}

/** Number of the grid's line that its em box stands on, from 1. */
function gridLine(line: ReadLine): number {
  const at = (line.emTopPt - ptOfMm(area.topMm)) / linePt + 1;
  return Math.abs(at - Math.round(at)) * linePt < ptOfMm(toleranceMm) ? Math.round(at) : at;
}

/** Between em boxes the white of no empty line is the leading, 7/8 of a character. */
export const blankLines = (gapPt: number): number => (gapPt - (linePt - charPt) / 2) / linePt;

const colorOf = (hex: string): string => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return red > 150 && green < 80 && blue < 80 ? "red" : hex;
};

function inkTopPt(line: ReadLine): number {
  const tops = line.glyphs.map((one) => one.yPt - inkOf(one.face, one.text).top * one.sizePt);
  return Math.min(...tops);
}

const levelRules = (whole: ReadOfficial, page: number) =>
  (whole.pages[page - 1]?.rules ?? []).filter(({ y1Pt, y2Pt }) => y1Pt === y2Pt);

function imprintRules(whole: ReadOfficial) {
  return levelRules(whole, whole.pages.length).toSorted((a, b) => a.y1Pt - b.y1Pt);
}

/** Body lines of a page that is full of them. */
export function bodyLines({ lines }: ReadOfficial, page: number): readonly ReadLine[] {
  return lines.filter((line) => line.page === page && /^国+$/u.test(line.text));
}

function titleLines({ lines }: ReadOfficial): readonly ReadLine[] {
  return lines.filter(({ page, glyphs }) => page === 1 && glyphs[0]?.sizePt === 22);
}

export function shapeOf(widths: readonly number[]): string {
  const steps = widths.slice(1).map((width, at) => width - (widths[at] ?? 0));
  const signs = steps.map((step) => (Math.abs(step) < charPt / 2 ? 0 : Math.sign(step)));
  if (signs.length === 0) return "line";
  if (signs.every((sign) => sign === 0)) return "rectangle";
  if (signs.includes(0)) return "uneven rectangle";
  const falls = signs.indexOf(-1);
  if (falls === -1 || signs.every((sign) => sign === -1)) return "trapezoid";
  return signs.slice(falls).includes(1) ? "hourglass" : "diamond";
}

const countOf = (line: ReadLine): number => [...line.text].length;

function sideOf(line: ReadLine): string {
  const left = (line.x0Pt - leftPt(line.page)) / line.sizePt;
  const right = (rightPt(line.page) - line.x1Pt) / line.sizePt;
  const isOne = (em: number) => Math.abs(em - 1) * mmOf(line.sizePt) <= toleranceMm;
  if (isOne(right)) return "right, 1 em in";
  return isOne(left)
    ? "left, 1 em in"
    : `${left.toFixed(2)} em from the left, ${right.toFixed(2)} from the right`;
}

const folio = (whole: ReadOfficial, page: number): ReadLine => lineWith(whole, `—${page}—`, page);

type Measure = (whole: ReadOfficial, sample: string) => Measured;

const page: Measure = (whole) => {
  const [first] = whole.pages;
  const [top] = bodyLines(whole, 3);
  const last = imprintRules(whole).at(-1);
  if (first === undefined || top === undefined || last === undefined) throw new Error("no pages");
  const footPt = last.y1Pt + last.thicknessPt / 2;
  return {
    pageMm: [mmOf(first.widthPt), mmOf(first.heightPt)],
    topMm: mmOf(top.emTopPt),
    leftMm: mmOf(top.x0Pt),
    textAreaMm: [mmOf(last.x2Pt - last.x1Pt), mmOf(footPt - top.emTopPt)],
  };
};

const bodyGrid: Measure = (whole) => {
  const lines = bodyLines(whole, 2);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new Error("no body");
  const right = mmOf(rightPt(2) - first.x1Pt);
  return {
    linesPerPage: lines.length,
    charsPerLine: countOf(first),
    fillTolMm: Math.max(Math.abs(right), Math.abs(bottomMm - mmOf(last.emBottomPt))),
  };
};

const bodyFont: Measure = (whole) => {
  const [line] = bodyLines(whole, 2);
  if (line === undefined) throw new Error("no body");
  return { face: faceOf(line), sizePt: line.sizePt };
};

const copyNumber: Measure = (whole, sample) => {
  const line = lineWith(whole, sample);
  return {
    sample: line.text,
    digits: line.text.replace(/\D/gu, "").length,
    align: alignOf(line),
    line: gridLine(line),
    sizePt: line.sizePt,
  };
};

const secrecy: Measure = (whole, sample) => {
  const line = lineWith(whole, sample);
  return { sample: line.text, face: faceOf(line), align: alignOf(line), line: gridLine(line) };
};

const issuerMark: Measure = (whole, sample) => {
  const line = lineWith(whole, sample);
  return {
    sample: line.text,
    topFromTextAreaMm: mmOf(inkTopPt(line)) - area.topMm,
    color: colorOf(line.glyphs[0]?.color ?? ""),
    align: alignOf(line),
    face: faceOf(line),
  };
};

const docNumber: Measure = (whole, sample) => {
  const line = lineWith(whole, sample);
  return {
    sample: line.text,
    blankLinesAbove: blankLines(line.emTopPt - before(whole, line).emBottomPt),
    align: alignOf(line),
    brackets: line.text.replace(/[^〔〕[\]()（）]/gu, ""),
    noLeadingZero: !/[〕第]0/u.test(line.text),
  };
};

function redRuleOf(whole: ReadOfficial) {
  const [rule] = levelRules(whole, 1);
  if (rule === undefined) throw new Error("no rule under the number");
  return rule;
}

const redRule: Measure = (whole) => {
  const rule = redRuleOf(whole);
  const topPt = rule.y1Pt - rule.thicknessPt / 2;
  const over = whole.lines.filter((one) => one.page === 1 && one.emBottomPt < topPt).at(-1);
  return {
    gapBelowDocNumberMm: mmOf(topPt - (over?.emBottomPt ?? 0)),
    widthMm: mmOf(rule.x2Pt - rule.x1Pt),
    color: colorOf(rule.color),
  };
};

const title: Measure = (whole) => {
  const [line] = titleLines(whole);
  if (line === undefined) throw new Error("no title");
  const rule = redRuleOf(whole);
  return {
    face: faceOf(line),
    sizePt: line.sizePt,
    align: titleLines(whole).every((one) => alignOf(one) === "centre") ? "centre" : alignOf(line),
    blankLinesAbove: blankLines(line.emTopPt - rule.y1Pt - rule.thicknessPt / 2),
  };
};

const addressee: Measure = (whole, sample) => {
  const line = lineWith(whole, sample, 1);
  return {
    sample: line.text,
    indentEm: (line.x0Pt - leftPt(1)) / line.sizePt,
    blankLinesAbove: blankLines(line.emTopPt - before(whole, line).emBottomPt),
    ends: line.text.slice(-1),
  };
};

const levels: Measure = (whole) => {
  const heads = whole.lines.filter(({ text }) => text.endsWith("甲项标题"));
  const [first, second, third, fourth] = heads.map(faceOf);
  const indents = heads.map((one) => (one.x0Pt - leftPt(one.page)) / one.sizePt);
  const most = indents.toSorted((a, b) => Math.abs(b - 2) - Math.abs(a - 2))[0];
  return {
    L1: first ?? "",
    L2: second ?? "",
    L3: third ?? "",
    L4: fourth ?? "",
    numbering: heads.map(({ text }) => text.replace("甲项标题", "")),
    indentEm: most ?? Number.NaN,
  };
};

const attachmentNote: Measure = (whole, sample) => {
  const line = lineWith(whole, sample);
  return {
    sample: line.text,
    blankLinesAbove: blankLines(line.emTopPt - before(whole, line).emBottomPt),
    indentEm: (line.x0Pt - leftPt(line.page)) / line.sizePt,
    noEndMark: !/[。．.；;，,]$/u.test(line.text),
  };
};

const pageNumber: Measure = (whole) => {
  const line = folio(whole, 1);
  const dash = line.glyphs.find(({ text }) => text === "—");
  if (dash === undefined) throw new Error("no dash beside the page number");
  const dashTopPt = dash.yPt - inkOf(dash.face, dash.text).top * dash.sizePt;
  return {
    sample: line.text,
    sizePt: line.sizePt,
    face: [...new Set(line.glyphs.map((one) => slotOf(one.face)))].join("+"),
    ruleTopBelowTextAreaMm: mmOf(dashTopPt) - bottomMm,
    odd: sideOf(line),
    even: sideOf(folio(whole, 2)),
  };
};

const imprint: Measure = (whole) => {
  const rules = imprintRules(whole);
  const first = rules[0];
  const last = rules.at(-1);
  const inner = rules.slice(1, -1);
  if (first === undefined || last === undefined) throw new Error("no imprint");
  const footMm = mmOf(last.y1Pt + last.thicknessPt / 2);
  const isAtFoot = Math.abs(footMm - bottomMm) <= toleranceMm;
  return {
    widthMm: mmOf(last.x2Pt - last.x1Pt),
    outerMm: mmOf(Math.max(first.thicknessPt, last.thicknessPt)),
    innerMm: mmOf(Math.max(...inner.map((one) => one.thicknessPt))),
    lastRuleAt: isAtFoot ? "text area bottom" : `${footMm.toFixed(2)} mm`,
  };
};

const titleShape: Measure = (whole) => {
  const lines = titleLines(whole);
  const texts = lines.map(({ text }) => text);
  return {
    sample: texts.join(""),
    lines: lines.length,
    shape: shapeOf(lines.map((one) => one.x1Pt - one.x0Pt)),
    noSplitWords: texts,
    mostCharacters: Math.max(...lines.map(countOf)),
  };
};

/** Issuer and date, without a seal or under one. */
const signature: Measure = (whole, sample) => {
  const [issuerText = "", dateText = ""] = sample.split("/");
  const date = lineWith(whole, dateText);
  const issuer = whole.lines[whole.lines.indexOf(date) - 1];
  if (issuer?.text !== issuerText) throw new Error("the issuer does not stand over the date");
  const em = (pt: number) => pt / charPt;
  return {
    sample: `${issuer.text}/${date.text}`,
    issuerRightEm: em(rightPt(issuer.page) - issuer.x1Pt),
    dateRightEm: em(rightPt(date.page) - date.x1Pt),
    dateShiftEm: em(date.x0Pt - issuer.x0Pt),
    isCentred: isNear((issuer.x0Pt + issuer.x1Pt) / 2, (date.x0Pt + date.x1Pt) / 2),
    blankLinesAbove: blankLines(issuer.emTopPt - before(whole, issuer).emBottomPt),
  };
};

/** 签发人, two a line; the number left on the line of the last. */
const signers: Measure = (whole, sample) => {
  const names = sample.split("/");
  const first = lineWith(whole, "签发人：");
  const last = lineWith(whole, names.at(-1) ?? "");
  const glyphs = (text: string, line: ReadLine) =>
    line.glyphs.filter((one) => text.includes(one.text));
  const startOf = (text: string, line: ReadLine) => glyphs(text.slice(0, 1), line)[0]?.xPt ?? 0;
  const label = glyphs("签发人", first);
  const [one = "", , third] = names;
  return {
    label: [...new Set(label.map((glyph) => slotOf(glyph.face)))].join("+"),
    names: [...new Set(glyphs(one, first).map((glyph) => slotOf(glyph.face)))].join("+"),
    rightEm: (rightPt(1) - first.x1Pt) / charPt,
    isNumberOnLast: last.text.includes("〔2025〕"),
    numberLeftEm: (last.x0Pt - leftPt(1)) / charPt,
    isHanging:
      third === undefined ||
      Math.abs(startOf(one, first) - startOf(third, last)) < ptOfMm(toleranceMm),
  };
};

/** 抄送: from the label to the last line of the bodies. */
const copyTo: Measure = (whole) => {
  const first = lineWith(whole, "抄送：");
  const from = whole.lines.indexOf(first);
  const until = whole.lines.findIndex(({ text }) => text.includes("印发"));
  const lines = whole.lines.slice(from, until);
  const after = first.glyphs[3]?.xPt ?? 0;
  return {
    sizePt: first.sizePt,
    face: faceOf(first),
    leftEm: (first.x0Pt - leftPt(first.page)) / first.sizePt,
    isHanging: lines.slice(1).every((line) => isNear(line.x0Pt, after)),
    lines: lines.length,
    ends: lines.at(-1)?.text.slice(-1) ?? "",
  };
};

const annex: Measure = (whole) => {
  const label = lineWith(whole, "附件1", whole.pages.length);
  const head = lineWith(whole, "分配表标题");
  return {
    isNewPage: label.page > lineWith(whole, "特此报告").page && label.page === head.page,
    face: faceOf(label),
    align: alignOf(label),
    line: gridLine(label),
    titleLine: (head.emTopPt + head.emBottomPt - charPt) / 2 > 0 ? titleLineOf(head) : 0,
    titleAlign: alignOf(head),
  };
};

/** Larger type stands on the middle of its line of the grid. */
function titleLineOf(head: ReadLine): number {
  const topPt = (head.emTopPt + head.emBottomPt - charPt) / 2;
  return Math.round(((topPt - ptOfMm(area.topMm)) / linePt + 1) * 100) / 100;
}

export const measures: Readonly<Record<string, Measure>> = {
  page,
  "body-grid": bodyGrid,
  "body-font": bodyFont,
  "copy-number": copyNumber,
  secrecy,
  "issuer-mark": issuerMark,
  "doc-number": docNumber,
  "red-rule": redRule,
  title,
  addressee,
  levels,
  "attachment-note": attachmentNote,
  "page-number": pageNumber,
  "imprint-rules": imprint,
  "title-shape": titleShape,
  signature,
  signers,
  "copy-to": copyTo,
  annex,
};
