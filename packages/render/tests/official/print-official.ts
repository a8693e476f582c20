// An official document from its elements, printed, and read back: lines of glyphs and rules, page by page.
import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { type BriefSpec, type Document, type Fonts, openFonts, printPdf } from "../../src/index.ts";
import { parseBody } from "../print-markup.ts";
import { type ReadGlyph, readGlyphs } from "../read-glyphs.ts";
import { type ReadPage, readRules } from "./read-rules.ts";

const packBytes = (face: string) =>
  new Uint8Array(readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url)));

/** A face of the pack whose PostScript name says that a user supplied it: the two names are equally long. */
function renamed(face: string, name: string): Uint8Array {
  const bytes = Buffer.from(packBytes(face));
  const utf16 = (text: string) => Buffer.from([...text].flatMap((one) => [0, one.charCodeAt(0)]));
  for (const [from, to] of [
    [utf16("NotoSerifSC"), utf16(name)],
    [Buffer.from("NotoSerifSC"), Buffer.from(name)],
  ] as const) {
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1))
      to.copy(bytes, at);
  }
  return bytes;
}

const packFaces = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];

/** The pack, and song under two other names for the 仿宋 and 小标宋 that a user would supply. */
function officialFonts(): Fonts {
  const pack = packFaces.map((face) => [face, packBytes(face)] as const);
  return openFonts(
    new Map([
      ...pack,
      ["fangsong-400", renamed("serif-400", "FangSongGB9")],
      ["title-700", renamed("serif-700", "XiaoBiaoGB9")],
    ]),
  );
}

const slots: readonly (readonly [string, string])[] = [
  ["FangSongGB9", "fangsong"],
  ["XiaoBiaoGB9", "xiaobiaosong"],
  ["NotoSansSC", "hei"],
  ["NotoSerifSC", "song"],
  ["LXGWWenKai", "kai"],
];

/** What an official document calls the face of a PostScript name. */
export function slotOf(face: string): string {
  return slots.find(([name]) => face.startsWith(name))?.[1] ?? face;
}

const outlines = new Map<string, ReturnType<typeof create>>();

/** Ink of a character over and under the baseline, in em; the stand-ins have song's. */
export function inkOf(
  face: string,
  character: string,
): { readonly top: number; readonly foot: number } {
  const file = /Bold|Medium/u.test(face) ? "700" : "400";
  const key =
    slotOf(face) === "hei" ? "sans-500" : slotOf(face) === "kai" ? "kai-500" : `serif-${file}`;
  const font = outlines.get(key) ?? create(Buffer.from(packBytes(key)));
  outlines.set(key, font);
  if (!("glyphForCodePoint" in font)) throw new Error(`${key} is a collection`);
  const { minY, maxY } = font.glyphForCodePoint(character.codePointAt(0) ?? 0).bbox;
  return { top: maxY / font.unitsPerEm, foot: minY / font.unitsPerEm };
}

/** What stands on one baseline. */
export interface ReadLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly glyphs: readonly ReadGlyph[];
  readonly sizePt: number;
  readonly x0Pt: number;
  readonly x1Pt: number;
  readonly baselinePt: number;
  readonly emTopPt: number;
  readonly emBottomPt: number;
}

export interface ReadOfficial {
  readonly pages: readonly ReadPage[];
  readonly lines: readonly ReadLine[];
}

function lineOf(glyphs: readonly ReadGlyph[], page: number): ReadLine {
  const sorted = glyphs.toSorted((a, b) => a.xPt - b.xPt);
  const last = sorted.at(-1);
  const sizePt = Math.max(...sorted.map((glyph) => glyph.sizePt));
  const baselinePt = Math.max(...sorted.map((glyph) => glyph.yPt));
  return {
    page,
    text: sorted
      .map((glyph) => glyph.text)
      .join("")
      .replace(/\s/gu, ""),
    glyphs: sorted,
    sizePt,
    x0Pt: sorted[0]?.xPt ?? 0,
    x1Pt: (last?.xPt ?? 0) + (last?.widthPt ?? 0),
    baselinePt,
    emTopPt: baselinePt - 0.88 * sizePt,
    emBottomPt: baselinePt + 0.12 * sizePt,
  };
}

function linesOf(glyphs: readonly ReadGlyph[], page: number): readonly ReadLine[] {
  const rows: ReadGlyph[][] = [];
  // A dash stands on the middle of the hanzi: its baseline is a little higher.
  for (const glyph of glyphs.toSorted((a, b) => a.yPt - b.yPt)) {
    const last = rows.at(-1)?.[0];
    if (last !== undefined && glyph.yPt - last.yPt < glyph.sizePt / 3) rows.at(-1)?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => lineOf(row, page));
}

export async function printOfficial(document: Document): Promise<ReadOfficial> {
  const spec: BriefSpec = {
    id: "official",
    kind: "portfolio",
    language: document.language,
    theme: "official",
    asOf: "2025-03-31",
    parameters: {},
    issuer: { unit: {} },
    version: "0",
  };
  const { bytes, diagnostics } = await printPdf(document, spec, officialFonts());
  if (bytes === undefined) throw new Error(JSON.stringify(diagnostics));
  const pages = await readGlyphs(bytes);
  return {
    pages: await readRules(bytes),
    lines: pages.flatMap((glyphs, index) => linesOf(glyphs, index + 1)),
  };
}

/** Words of the elements that a document is made of; each has some. */
export interface Elements {
  readonly copyNumber: string;
  readonly secrecy: string;
  readonly mark: string;
  readonly number: string;
  readonly signers: readonly string[];
  readonly title: string;
  readonly recipient: string;
  readonly annexes: string;
  readonly issuer: string;
  readonly date: string;
  readonly sealed: boolean;
  readonly copyTo: string;
}

export const plainElements: Elements = {
  copyNumber: "000001",
  secrecy: "机密★1年",
  mark: "某某自治区财政厅文件",
  number: "某财外〔2025〕12号",
  signers: [],
  title: "某某自治区财政厅关于报送国际金融组织贷款项目执行情况的报告",
  recipient: "财政部：",
  annexes: "附件：1. 资金分配表",
  issuer: "某某自治区财政厅",
  date: "2025年9月3日",
  sealed: false,
  copyTo:
    "自治区党委办公厅，自治区人大常委会办公厅，自治区人民政府办公厅，自治区政协办公厅，自治区审计厅。",
};

/** One hanzi over and over fills its lines without a mark or a gap. */
export const filled = (hanzi: string, count: number): string => hanzi.repeat(count);

export function officialDocument(own: Partial<Elements> = {}): Document {
  const of = { ...plainElements, ...own };
  const names = of.signers.map((name) => `<signer>${name}</signer>`).join("");
  const signers = names === "" ? "" : `<signers label="签发人：">${names}</signers>`;
  return parseBody(
    `<masthead name="${of.mark}" copy-number="${of.copyNumber}" secrecy="${of.secrecy}" urgency="特急"><number>${of.number}</number>${signers}</masthead>
<h1>${of.title}</h1><p class="recipient">${of.recipient}</p>
<p>${filled("国", 26 + 28 * 55 - 4)}</p>
<h2>甲项标题</h2><h3>甲项标题</h3><h4>甲项标题</h4><h5>甲项标题</h5><p>特此报告。</p>
<p class="annexes">${of.annexes}</p>
<signature sealed="${of.sealed ? "yes" : "no"}"><issuer>${of.issuer}</issuer><date>${of.date}</date></signature>
<p class="annotation">（此件公开发布）</p>
<page-break/><p class="annex">附件1</p><h1>分配表标题</h1><p>表从略。</p>
<imprint><line label="抄送：">${of.copyTo}</line><line>某某自治区财政厅办公室<right>2025年9月4日印发</right></line></imprint>`,
    { attributes: ' numbering="chinese" mark="示例"' },
  );
}
