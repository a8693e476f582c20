// Inlines of a Document → styled runs for the composer.
import type { Document, Inline, Note } from "../document/model.ts";
import { noteMark, pageWords } from "../document/number-words.ts";
import type { TextStyle } from "../theme/theme.ts";
import type { Style, StyledRun } from "../typeset/line.ts";
import type { Occurrences } from "./count-figures.ts";
import { derive } from "./derive-style.ts";
import type { Known } from "./known.ts";

export interface RunOptions {
  readonly language: Document["language"];
  readonly known: Known;
  readonly occurrences: Occurrences;
  readonly levelCites: boolean;
}

/** What hangs on a run besides its words and style. */
type Hang = Omit<StyledRun, "text" | "style" | "breakAfter">;

interface Pen {
  readonly base: TextStyle;
  readonly options: RunOptions;
  readonly raisesCites: boolean;
}

const raisedEm = 0.6;
/** No type on a page is smaller (looks.md, quick checks). */
const leastPt = 6.5;
/** Where a raised mark's top meets that of the digits beside it. */
const riseEm = 0.36;
const dropEm = 0.12;

export function toRuns(
  content: readonly Inline[],
  base: TextStyle,
  options: RunOptions,
): readonly StyledRun[] {
  const raisesCites = !options.levelCites && !content.every(isCiteOrSpace);
  const runs = content.flatMap((inline) =>
    runsOf(
      inline,
      { style: derive(base, "run", pick), hang: noHang },
      { base, options, raisesCites },
    ),
  );
  return joinBreaks(runs);
}

function isCiteOrSpace(inline: Inline): boolean {
  if (inline.type === "text") return inline.text.trim() === "";
  return inline.type === "cite" || inline.type === "break";
}

const noHang: Hang = {};

/** A text style has a pitch and spaces that a run knows nothing of. */
function pick(style: TextStyle): Style {
  const { slot, weight, sizePt, color, trackingEm } = style;
  return {
    slot,
    weight,
    sizePt,
    color,
    ...(trackingEm === undefined ? {} : { trackingEm }),
  };
}

interface Ink {
  readonly style: Style;
  readonly hang: Hang;
}

function runsOf(inline: Inline, ink: Ink, pen: Pen): readonly StyledRun[] {
  if (inline.type === "text") {
    return inline.text === "" ? [] : [{ text: inline.text, style: ink.style, ...ink.hang }];
  }
  if (inline.type === "break") return [{ text: "", style: ink.style, breakAfter: true }];
  if (inline.type === "note") return [markRun(inline, ink, pen.options)];
  if (inline.type === "page") {
    const text = pageWords(pen.options.known.pages.get(inline.target) ?? 0, pen.options.language);
    return [{ text, style: ink.style, ...ink.hang }];
  }
  const inner = inkOf(inline, ink, pen);
  return inline.content.flatMap((one) => runsOf(one, inner, pen));
}

/** The mark of a note, raised. */
function markRun(note: Note, { style }: Ink, options: RunOptions): StyledRun {
  const text = noteMark(numberOf(note, options.known), options.language);
  return { text, style: raise(style, riseEm), note: note.path, unbreakable: true };
}

/** As its page counts it; before pages are known, and where a theme counts through, by the document. */
export function numberOf(note: Note, known: Known): number {
  return known.notes.get(note.path) ?? note.number ?? 1;
}

function inkOf(
  inline: Exclude<Inline, { type: "text" | "break" | "note" | "page" }>,
  { style, hang }: Ink,
  pen: Pen,
): Ink {
  switch (inline.type) {
    case "figure": {
      const occurrence = pen.options.occurrences.get(inline);
      const counted = occurrence === undefined ? {} : { occurrence };
      return {
        style,
        hang: { ...hang, figure: inline.figure, ...counted, unbreakable: true },
      };
    }
    case "strong":
      return { style: derive(style, "strong", (own) => ({ ...own, ...pen.base.strong })), hang };
    case "em":
      // kai stands for what Western type slants; it has no Latin of its own, so Western words stay upright.
      return { style: derive(style, "em", (own) => ({ ...own, slot: "kai", weight: 500 })), hang };
    case "small":
      return { style: derive(style, "small", (own) => ({ ...own, ...pen.base.small })), hang };
    case "sup":
      return { style: raise(style, riseEm), hang };
    case "sub":
      return { style: raise(style, -dropEm), hang };
    case "cite":
      return {
        style: pen.raisesCites ? raise(style, riseEm) : style,
        hang: { ...hang, source: inline.source, unbreakable: true },
      };
    case "link":
      return { style, hang: { ...hang, link: inline.href } };
    case "nobreak":
      return { style, hang: { ...hang, unbreakable: true } };
    case "dotted":
      return { style, hang: { ...hang, dotted: true } };
    default:
      return inline satisfies never;
  }
}

function raise(style: Style, em: number): Style {
  return derive(style, `rise ${em}`, (own) => ({
    ...own,
    sizePt: Math.max(own.sizePt * raisedEm, Math.min(own.sizePt, leastPt)),
    risePt: own.sizePt * em,
  }));
}

/** A break hangs on the run before it; only one at the start, or after another, is a run of its own. */
function joinBreaks(runs: readonly StyledRun[]): readonly StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "" && run.breakAfter && last !== undefined && !last.breakAfter) {
      joined[joined.length - 1] = { ...last, breakAfter: true };
    } else joined.push(run);
  }
  return joined;
}
