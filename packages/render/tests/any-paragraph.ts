// For tests: paragraphs of any make, plausible and not, and what is wrong with the lines they were set in.
// The rules are written down here anew, from GB/T 15834 and CLREQ: they share nothing with the composer's tables.
import fc from "fast-check";
import type { ComposedLine, ComposeOptions, Measure, StyledRun } from "../src/typeset/index.ts";
import type { DrawnGlyph } from "../typeset-dump/boxes.ts";
import { drawnGlyphs } from "../typeset-dump/from-lines.ts";

export const emPt = 12;

const body = { slot: "song", weight: 400, sizePt: emPt, color: "#000000" } as const;
const styles = [
  body,
  body,
  body,
  { ...body, weight: 700 },
  { ...body, slot: "kai", weight: 500 },
  { ...body, sizePt: 10 },
] as const;

const hanzi = fc.constantFrom(
  ..."水利灌区改造节水工程于田县阿克苏河口岸物流监测评估还贷计划安排及时拨付到位",
);
const prose = fc.constantFrom(
  "3.75亿欧元",
  "48.6公顷",
  "第十四个五年规划",
  "〔2025〕8号",
  "1994—2001年",
  "15～20个",
  "−3.2℃",
  "7.5‰",
  "图2-1",
  "GB/T 9704—2012",
  "阿卜杜拉·买买提",
  "Asian Development Bank",
  "loan-financed",
  "https://example.org/projects/46049-002?tab=main",
  "《关于〈办法〉的通知》",
  "“所谓‘以工代赈’方式”",
  "（以下简称“亚行”），",
  "——即还款期",
  "……等",
  "为什么？！",
  "；二是",
  "km/h",
);
const mark = fc.constantFrom(
  ..."，。；：、？！（）《》〈〉“”‘’【】〔〕～·／%№￥-/.,()[]",
  "——",
  "……",
  " ",
  "—",
);

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(hanzi, { minLength: 1, maxLength: 9 }).map((all) => all.join("")),
  },
  { weight: 4, arbitrary: prose },
  { weight: 2, arbitrary: mark },
);
const raised: StyledRun = { text: "[3]", style: { ...body, sizePt: 7, risePt: 4 } };
const run: fc.Arbitrary<StyledRun> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom(...styles))
      .map(([pieces, style]) => ({ text: pieces.join(""), style })),
  },
  { weight: 1, arbitrary: fc.constant(raised) },
);
export const anyRuns = fc.array(run, { minLength: 1, maxLength: 6 });

/** In one style, without spaces: its lines put together are the text again. */
export const plainText = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join("").replace(/\s/g, ""));

export const anyWidth = fc.integer({ min: 5, max: 40 });
export const anyAlign = fc.constantFrom("justify" as const, "left" as const, "center" as const);

export const textOf = ({ runs }: ComposedLine): string => runs.map(({ text }) => text).join("");
export const visible = (text: string): string => text.replace(/\s/g, "");

const noStart = new Set("，。；：、？！）》〉”’】〕～·／%‰℃");
const noEnd = new Set("（《〈“‘【〔№￥／");
const isHan = (text: string | undefined) => text !== undefined && /^\p{Script=Han}$/u.test(text);

function breakFault(before: string, after: string): string | undefined {
  const left = [...before].at(-1) ?? "";
  const [right = ""] = after;
  if (noStart.has(right)) return `a line starts with ${right}`;
  if (noEnd.has(left)) return `a line ends with ${left}`;
  if ("—…".includes(left) && left === right) {
    const dashes = /(—+|…+)$/.exec(before)?.[0] ?? "";
    if (dashes.length % 2 === 1) return `${left}${right} is split`;
  }
  const word = /[A-Za-z0-9]/;
  const isAddress = /(https?:\/\/|www\.)[^\s\p{Script=Han}]*$/u.test(before);
  if (!isAddress && word.test(left) && word.test(right)) return "a word or number is broken";
  if (/[0-9][.,]$/.test(before) && /[0-9]/.test(right)) return "a number is broken";
  return undefined;
}

/** Faults of breaks, where every stretch between two legal breaks fits the line. */
export function breakFaults(lines: readonly ComposedLine[], source: string): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  lines.forEach((line, index) => {
    for (const character of visible(textOf(line))) {
      while (/\s/.test(source[at] ?? "")) at += 1;
      at += character.length;
    }
    // A space at the break parts words.
    if (index === lines.length - 1 || /\s/.test(source[at] ?? "")) return;
    const fault = breakFault(source.slice(0, at), source.slice(at));
    if (fault !== undefined) faults.push(`${fault}: ${textOf(line)}|${source.slice(at, at + 6)}`);
  });
  return faults;
}

const gapPt = (left: DrawnGlyph, right: DrawnGlyph) => right.xPt - left.xPt - left.naturalPt;

/** Gaps between hanzi of one line. */
function hanGaps(glyphs: readonly DrawnGlyph[]): readonly number[] {
  return glyphs.flatMap((right, index) => {
    const left = glyphs[index - 1];
    return left && isHan(left.text) && isHan(right.text) ? [gapPt(left, right)] : [];
  });
}

/** Faults of places: what leaves the measure, uneven hanzi, ragged lines that could have been opened. */
export function placeFaults(
  lines: readonly ComposedLine[],
  { measurePt, align }: Pick<ComposeOptions, "measurePt" | "align">,
  measure: Measure,
): readonly string[] {
  return lines.flatMap((line, index) => {
    const faults: string[] = [];
    const text = textOf(line);
    const gaps = hanGaps(drawnGlyphs(line, measure));
    const report = (what: string) => faults.push(`${what}: ${text}`);
    if (line.widthPt > measurePt + 0.01)
      report(`leaves the measure by ${line.widthPt - measurePt}`);
    if (gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) > 0.03 * emPt) {
      report(`hanzi gaps from ${Math.min(...gaps)} to ${Math.max(...gaps)}`);
    }
    const isInner = align === "justify" && index < lines.length - 1;
    // Only a line whose gaps would pass three quarters of an em is left ragged: before a web address, for one.
    const shortPt = measurePt - line.widthPt;
    if (isInner && shortPt > 0.02 && shortPt <= 0.75 * emPt * gaps.length) {
      report(`ends ${shortPt} short`);
    }
    return faults;
  });
}
