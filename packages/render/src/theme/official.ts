// 公文: GB/T 9704-2012, 22 lines of 28 characters of 15.75 pt on a text area of 156 × 225 mm (looks.md, official).
import { officialCharts } from "../chart/chart-theme.ts";
import { colours } from "./colours.ts";
import { officialHead, officialImprint } from "./official-head.ts";
import { officialTables } from "./official-tables.ts";
import {
  a4,
  articleParagraphs,
  contents,
  fangsong,
  footNotes,
  hei,
  kai,
  letter,
  ptOfMm,
  signature,
  song,
  sources,
  titleSong,
} from "./shared.ts";
import type { AsideLook, FurnitureLook, KeyFigureLook, Look, TextStyle, Theme } from "./theme.ts";

/** A line and its white: one character and 7/8 of one. Every line of text stands on this grid. */
const charPt = 15.75;
const linePt = charPt * (15 / 8);
const lines = 22;
const text = { topPt: ptOfMm(37), heightPt: ptOfMm(225) };

/** Em boxes start where the text area does; its line boxes start half their leading above. */
const area: Look["area"] = {
  xPt: ptOfMm(28),
  yPt: text.topPt - (linePt - charPt) / 2,
  widthPt: 28 * charPt,
  heightPt: lines * linePt,
};
const bottomPt = text.topPt + text.heightPt;
/** From the edge of the text area to the foot of the last line box. */
const footPt = area.yPt + area.heightPt - bottomPt;

interface Tone {
  readonly chinese: boolean;
  /** Two lines of text in three of Western text: the same grid. */
  readonly sizePt: number;
  readonly pitchPt: number;
}

function bodyOf({ chinese, sizePt, pitchPt }: Tone): TextStyle {
  const shape = { sizePt, pitchPt, align: "justify" } as const;
  if (!chinese) return song({ ...shape, beforePt: 6, afterPt: 6 });
  const small = { sizePt: 14 };
  return fangsong({ ...shape, small, indentPt: 2 * charPt, snapPt: linePt });
}

function headings(tone: Tone): Look["headings"] {
  const { chinese, sizePt, pitchPt } = tone;
  const shape = { sizePt, pitchPt };
  const title = titleSong({
    sizePt: chinese ? 22 : 20,
    pitchPt: linePt,
    align: "center",
    snapPt: linePt,
    afterPt: linePt,
    ...(chinese ? { shapedEm: 20 } : {}),
  });
  if (!chinese) {
    const head = hei({ ...shape, weight: 700, beforePt: 12, afterPt: 3 });
    const lower = hei({ ...shape, weight: 500, beforePt: 8, afterPt: 3 });
    return { 1: title, 2: head, 3: lower, 4: lower, 5: lower };
  }
  const onGrid = { ...shape, snapPt: linePt, indentPt: 2 * charPt };
  return {
    1: title,
    2: hei({ ...onGrid, weight: 500 }),
    3: kai(onGrid),
    4: fangsong(onGrid),
    5: fangsong(onGrid),
  };
}

/** Notes under tables: the same face, smaller, and off the grid. */
function noteOf({ chinese }: Tone): TextStyle {
  if (!chinese) return song({ sizePt: 9, pitchPt: 13, beforePt: 4, afterPt: 8 });
  const shape = { sizePt: 12, pitchPt: 18, beforePt: 4, afterPt: 4 };
  return fangsong({ ...shape, align: "justify", indentPt: 24 });
}

function paragraphs(tone: Tone): Look["paragraphs"] {
  const { chinese, sizePt, pitchPt } = tone;
  const body = bodyOf(tone);
  const note = noteOf(tone);
  const middle = { sizePt, pitchPt: linePt, snapPt: linePt, align: "center" } as const;
  return {
    body,
    ...letter(body, { indentPt: chinese ? 2 * charPt : 0 }),
    note,
    source: note,
    scope: note,
    ...articleParagraphs(tone.sizePt, tone.pitchPt),
    subtitle: chinese ? kai({ ...middle, afterPt: linePt }) : song({ ...middle, afterPt: linePt }),
    kicker: hei({ sizePt, pitchPt, weight: 500 }),
  };
}

/** Items are paragraphs that begin with their number. */
function lists(tone: Tone): Look["lists"] {
  const { chinese, sizePt } = tone;
  const body = { ...bodyOf(tone), indentPt: 0 };
  const markerPt = chinese ? 2 * charPt : 0;
  const turnOver = chinese ? { turnOverPt: 0 } : {};
  const size = chinese ? { sizePt: 10.5, pitchPt: charPt } : {};
  const note = { ...noteOf(tone), ...size, indentPt: 0, beforePt: 1, afterPt: 1 };
  return {
    decimal: { text: body, markerPt, hangPt: markerPt + 1.25 * sizePt, ...turnOver },
    bullet: { text: body, markerPt, hangPt: markerPt + sizePt, ...turnOver },
    source: sources(note, { hangPt: 2.25 * note.sizePt, chinese }),
  };
}

/** The form has none; a document that brings some prints them plain. */
function keyFigures({ chinese, sizePt }: Tone): KeyFigureLook {
  const serif = chinese ? fangsong : song;
  const small = { slot: chinese ? "fangsong" : "song", weight: 400, sizePt } as const;
  return {
    figure: song({ sizePt: 16, pitchPt: 21, weight: 700, small }),
    label: serif({ sizePt: chinese ? 12 : 9, pitchPt: 18 }),
    labelFirst: false,
    labelGapPt: 4,
    padXPt: 0,
    padYPt: 6,
    gapPt: 14,
    maxColumns: 4,
    widths: "content",
    sizesPt: [16, 14],
    beforePt: 6,
    afterPt: 6,
  };
}

function asides(tone: Tone): Look["asides"] {
  const body = bodyOf(tone);
  const plain: AsideLook = { text: body };
  const editor: AsideLook = tone.chinese
    ? { text: { ...body, slot: "kai", weight: 500 } }
    : { text: body };
  return { editor, conflict: plain, question: plain, none: plain, change: plain };
}

/** From the top of a dash's em box to the top of its ink: it stands on the middle of the hanzi. */
const dashInkEm = 0.475;

function furniture(): FurnitureLook {
  const folio = song({ sizePt: 14, pitchPt: 14 });
  const small = song({ sizePt: 10.5, pitchPt: 10.5 });
  return {
    folio,
    folioYPt: bottomPt + ptOfMm(7) - dashInkEm * folio.sizePt,
    folioInsetPt: folio.sizePt,
    folioSide: "outer",
    folioText: "— {page} —",
    folioOnLandscape: "portrait-place",
    foot: { ...small, align: "center" },
    mark: { ...small, align: "right" },
    markYPt: ptOfMm(22),
    draft: hei({ sizePt: 10.5, pitchPt: 10.5, weight: 500, align: "center" }),
    noteRule: { thicknessPt: 0.4, color: colours.black, share: 0.25, gapPt: 3 },
  };
}

const tocTitle = {
  pitchPt: linePt,
  snapPt: linePt,
  align: "center",
  beforePt: linePt,
  afterPt: linePt,
} as const;

function look(tone: Tone): Look {
  const { chinese, sizePt, pitchPt } = tone;
  const body = bodyOf(tone);
  const serif = chinese ? fangsong : song;
  const cell = serif({ sizePt: chinese ? 14 : 10.5, pitchPt: 21 });
  return {
    area,
    // Bound at the right edge: 26 mm at the left, 28 at the right.
    evenShiftPt: ptOfMm(26) - ptOfMm(28),
    hanWesternGapEm: chinese ? 1 / 8 : 0,
    headings: headings(tone),
    paragraphs: paragraphs(tone),
    kickerRight: serif({ sizePt, pitchPt, align: "right" }),
    lists: lists(tone),
    ...officialTables(chinese),
    keyFigures: keyFigures(tone),
    definitions: { term: cell, value: { ...cell, beforePt: 6, afterPt: 6 }, termPt: 98 },
    asides: asides(tone),
    columns: { gutterPt: 24, shares: [] },
    columnsBeforePt: 10.5,
    notes: footNotes({ ...noteOf(tone), indentPt: 0 }, { chinese, numbering: "page" }),
    toc: contents(body, {
      chinese,
      title: hei({ ...tocTitle, sizePt: chinese ? 16 : sizePt, weight: 500 }),
    }),
    masthead: officialHead(body, chinese),
    signature: signatureOf(body, tone),
    imprint: officialImprint(chinese, footPt),
    furniture: furniture(),
  };
}

function signatureOf(body: TextStyle, { chinese }: Tone): Look["signature"] {
  const stepped = signature(body);
  return chinese ? stepped : { ...stepped, form: "plain" };
}

const western = look({ chinese: false, sizePt: 12, pitchPt: (linePt * 2) / 3 });

export const official: Theme = {
  name: "official",
  page: a4,
  chart: officialCharts,
  looks: {
    "zh-CN": look({ chinese: true, sizePt: charPt, pitchPt: linePt }),
    en: western,
    ru: western,
  },
};
