// Cases of kind gongwen and page against finished files: a list of faults each. Every key that a case expects is judged;
// one that no judge knows is a fault.
import type { Document } from "../../src/index.ts";
import { parseBody } from "../print-markup.ts";
import { type Measured, measures, type Value } from "./measure.ts";
import {
  type Elements,
  filled,
  officialDocument,
  printOfficial,
  type ReadOfficial,
} from "./print-official.ts";

export interface GongwenCase {
  readonly id: string;
  readonly kind: "gongwen";
  readonly element: string;
  readonly level: string;
  readonly expect: Readonly<Record<string, Value>>;
}

type Block = Readonly<Record<string, number>>;

export interface PageCase {
  readonly id: string;
  readonly kind: "page";
  readonly level: string;
  readonly pageLines: number;
  readonly blocks: readonly Block[];
  readonly expect: Readonly<Record<string, unknown>>;
}

export interface Verdict {
  readonly id: string;
  readonly faults: readonly string[];
  readonly measured: Measured;
}

type Compare = (measured: Value, expected: Value) => boolean;

const numbers = (value: Value): readonly number[] =>
  (Array.isArray(value) ? value : [value]).map(Number);
const bare = (value: Value): string => String(value).replace(/\s/gu, "");

const same: Compare = (measured, expected) => JSON.stringify(measured) === JSON.stringify(expected);
const sameText: Compare = (measured, expected) => bare(measured) === bare(expected);
const inRange: Compare = (measured, expected) => {
  const [least = Number.NaN, most = Number.NaN] = numbers(expected);
  return Number(measured) >= least - 1e-6 && Number(measured) <= most + 1e-6;
};
const near =
  (tolerance: number): Compare =>
  (measured, expected) => {
    const wanted = numbers(expected);
    const found = numbers(measured);
    return (
      found.length === wanted.length &&
      found.every((one, at) => Math.abs(one - (wanted[at] ?? Number.NaN)) <= tolerance)
    );
  };
const atMost: Compare = (measured, expected) => Number(measured) <= Number(expected) + 1e-6;
const oneOf: Compare = (measured, expected) =>
  Array.isArray(expected) && expected.includes(String(measured));
/** `measured` holds the lines. */
const unsplit: Compare = (measured, expected) =>
  Array.isArray(measured) &&
  Array.isArray(expected) &&
  expected.every((word) => measured.some((line) => String(line).includes(String(word))));

const compares: Readonly<Record<string, Compare>> = {
  pageMm: near(0.5),
  textAreaMm: near(0.5),
  topMm: inRange,
  leftMm: inRange,
  sizePt: inRange,
  topFromTextAreaMm: inRange,
  gapBelowDocNumberMm: inRange,
  widthMm: inRange,
  ruleTopBelowTextAreaMm: inRange,
  fillTolMm: atMost,
  mostCharacters: atMost,
  blankLinesAbove: near(0.35),
  indentEm: near(0.05),
  outerMm: near(0.02),
  innerMm: near(0.02),
  issuerRightEm: near(0.1),
  dateRightEm: near(0.1),
  dateShiftEm: near(0.1),
  rightEm: near(0.1),
  leftEm: near(0.1),
  numberLeftEm: near(0.1),
  titleLine: near(0.05),
  sample: sameText,
  shape: oneOf,
  noSplitWords: unsplit,
  lines: inRange,
  linesPerPage: same,
  charsPerLine: same,
  face: same,
  digits: same,
  align: same,
  titleAlign: same,
  line: same,
  color: same,
  brackets: same,
  noLeadingZero: same,
  noEndMark: same,
  ends: same,
  numbering: same,
  L1: same,
  L2: same,
  L3: same,
  L4: same,
  odd: same,
  even: same,
  lastRuleAt: same,
  isCentred: same,
  isHanging: same,
  isNumberOnLast: same,
  isNewPage: same,
  label: same,
  names: same,
};

/** The words that a case gives its element. */
function elementsOf({ element, expect }: GongwenCase): Partial<Elements> {
  const { sample } = expect;
  if (typeof sample !== "string") return {};
  const [issuer = "", date = ""] = sample.split("/");
  const of: Readonly<Record<string, Partial<Elements>>> = {
    "copy-number": { copyNumber: sample },
    secrecy: { secrecy: sample },
    "issuer-mark": { mark: sample },
    "doc-number": { number: sample },
    addressee: { recipient: sample },
    "attachment-note": { annexes: sample },
    title: { title: sample },
    "title-shape": { title: sample },
    signature: { issuer, date, sealed: expect["isCentred"] === true },
    signers: { signers: sample.split("/") },
  };
  return of[element] ?? {};
}

export async function judgeGongwen(asked: GongwenCase): Promise<Verdict> {
  const { id, element, expect } = asked;
  const measure = measures[element];
  if (measure === undefined) return { id, measured: {}, faults: [`no element "${element}"`] };
  const whole = await printOfficial(officialDocument(elementsOf(asked)));
  const measured = measure(whole, String(expect["sample"] ?? ""));
  const faults = Object.entries(expect).flatMap(([key, wanted]) => {
    const compare = compares[key];
    const found = key === "sample" && measured[key] === undefined ? wanted : measured[key];
    if (compare === undefined) return [`no judge of "${key}"`];
    if (found === undefined) return [`"${key}" is not measured of "${element}"`];
    if (compare(found, wanted)) return [];
    return [`${key}: ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`];
  });
  return { id, faults, measured };
}

/** A hanzi that stands in one block alone. */
const signs = "甲乙丙丁戊己庚辛壬癸";

function markupOf(block: Block, sign: string, following: Block | undefined, next: string): string {
  const [[name, count] = ["", 0]] = Object.entries(block);
  if (name === "p") return `<p>${filled(sign, 26 + 28 * (count - 1) - 3)}</p>`;
  if (/^h[1-5]$/u.test(name)) return `<${name}>${sign}题</${name}>`;
  if (name === "signature") {
    return `<signature><issuer>${sign}厅</issuer><date>${sign}日</date></signature>`;
  }
  if (name === "table") return tableMarkup("", sign, count);
  if (name === "caption" && following?.["table"] !== undefined) {
    return tableMarkup(`<caption>${sign}表</caption>`, next, following["table"]);
  }
  throw new Error(`no block "${name}"`);
}

const tableMarkup = (caption: string, sign: string, rows: number): string =>
  `<table columns="left right" continued="续表">${caption}<thead><tr><th>${sign}头</th><th>数</th></tr></thead><tbody>` +
  `${Array.from({ length: rows - 1 }, () => `<tr><td>${sign}行</td><td>9</td></tr>`).join("")}</tbody></table>`;

function pageDocument({ blocks }: PageCase): Document {
  const body = blocks.map((block, at) => {
    // Its caption has brought the table along.
    if (block["table"] !== undefined && blocks[at - 1]?.["caption"] !== undefined) return "";
    return markupOf(block, signs[at] ?? "", blocks[at + 1], signs[at + 1] ?? "");
  });
  return parseBody(body.join(""));
}

interface Laid {
  readonly whole: ReadOfficial;
  /** Pages of the lines of each block, in order. */
  readonly pagesOf: (block: number) => readonly number[];
}

type PageJudge = (wanted: unknown, laid: Laid, asked: PageCase) => readonly string[];

const pair = (value: unknown): readonly [number, number] => {
  const [first, second] = Array.isArray(value) ? value.map(Number) : [];
  if (first === undefined || second === undefined) throw new Error("a pair of blocks is wanted");
  return [first, second];
};

/** How many lines of each block that is cut stand before the cut, and after it. */
function cuts({ pagesOf }: Laid, { blocks }: PageCase): readonly (readonly [number, number])[] {
  return blocks.flatMap((_, block) => {
    const pages = pagesOf(block);
    return pages.flatMap((page, at) => {
      const isCut = at > 0 && page !== pages[at - 1];
      return isCut ? [[at, pages.filter((one) => one === page).length] as const] : [];
    });
  });
}

const isBody = ({ text }: { readonly text: string }): boolean => !/^—\d+—$/u.test(text);

const pageJudges: Readonly<Record<string, PageJudge>> = {
  sameEdge(wanted, { pagesOf }) {
    const [head, text] = pair(wanted);
    const at = pagesOf(head).at(-1);
    const [first, second = first] = pagesOf(text);
    return at === first && at === second
      ? []
      : [`block ${head} on page ${at}, text on ${first}, ${second}`];
  },
  onPage(wanted, { pagesOf }) {
    return Object.entries(wanted ?? {}).flatMap(([block, page]) =>
      pagesOf(Number(block)).every((one) => one === Number(page))
        ? []
        : [`block ${block} on pages ${pagesOf(Number(block)).join()}, wanted ${page}`],
    );
  },
  together(wanted, { pagesOf }) {
    const [first, second] = pair(wanted);
    const [a, b] = [pagesOf(first).at(-1), pagesOf(second)[0]];
    return a === b ? [] : [`blocks ${first} and ${second} on pages ${a} and ${b}`];
  },
  unsplit(wanted, { pagesOf }) {
    const blocks = Array.isArray(wanted) ? wanted.map(Number) : [Number(wanted)];
    return blocks.flatMap((block) =>
      new Set(pagesOf(block)).size === 1 ? [] : [`block ${block} is divided`],
    );
  },
  minLinesBottom(wanted, laid, asked) {
    return cuts(laid, asked).flatMap(([before]) =>
      before >= Number(wanted) ? [] : [`${before} lines at the foot of a page`],
    );
  },
  minLinesTop(wanted, laid, asked) {
    return cuts(laid, asked).flatMap(([, after]) =>
      after >= Number(wanted) ? [] : [`${after} lines at the head of a page`],
    );
  },
  noSingleLinePage(wanted, { whole }) {
    return whole.pages.flatMap((_, index) => {
      const count = whole.lines.filter((line) => line.page === index + 1 && isBody(line)).length;
      return wanted === true && count < 2 ? [`page ${index + 1} holds ${count} line`] : [];
    });
  },
  repeatHead(wanted, { whole }, { blocks }) {
    const table = blocks.findIndex((block) => block["table"] !== undefined);
    return tablePages(whole, table).flatMap((page) => {
      const has = whole.lines.some(
        (line) => line.page === page && line.text.includes(`${signs[table]}头`),
      );
      return has === wanted ? [] : [`the head of the table on page ${page}: ${has}`];
    });
  },
  continuedMark(wanted, { whole }, { blocks }) {
    const table = blocks.findIndex((block) => block["table"] !== undefined);
    return tablePages(whole, table)
      .slice(1)
      .flatMap((page) => {
        const has = whole.lines.some((line) => line.page === page && line.text.includes("续表"));
        return has === wanted ? [] : [`续表 on page ${page}: ${has}`];
      });
  },
  signatureWithBodyLines(wanted, { whole, pagesOf }, { blocks }) {
    const block = blocks.findIndex((one) => one["signature"] !== undefined);
    const [page] = pagesOf(block);
    const count = whole.lines.filter(
      (line) => line.page === page && isBody(line) && !line.text.includes(signs[block] ?? ""),
    ).length;
    return count >= Number(wanted) ? [] : [`${count} lines of text with the signature`];
  },
};

function tablePages({ lines }: ReadOfficial, table: number): readonly number[] {
  const rows = lines.filter(({ text }) => text.includes(`${signs[table]}行`));
  return [...new Set(rows.map((row) => row.page))];
}

export async function judgePages(asked: PageCase): Promise<Verdict> {
  const whole = await printOfficial(pageDocument(asked));
  const pagesOf = (block: number) =>
    whole.lines.filter(({ text }) => text.includes(signs[block] ?? "")).map(({ page }) => page);
  const laid = { whole, pagesOf };
  const lost = asked.blocks.flatMap((_, block) =>
    pagesOf(block).length > 0 ? [] : [`block ${block} stands on no page`],
  );
  const faults = Object.entries(asked.expect).flatMap(([key, wanted]) => {
    const judge = pageJudges[key];
    return judge === undefined ? [`no judge of "${key}"`] : judge(wanted, laid, asked);
  });
  const wrongGrid = asked.pageLines === 22 ? [] : ["official pages have 22 lines"];
  return { id: asked.id, faults: [...lost, ...wrongGrid, ...faults], measured: {} };
}
