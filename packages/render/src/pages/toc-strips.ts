// Contents → a line for each heading: its words, a leader, its page. A longer one turns over before the leader.
import { headingAnchor } from "../document/anchors.ts";
import type { Toc, TocEntry } from "../document/model.ts";
import type { ComposedLine } from "../typeset/line.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { lineBox } from "./line-strips.ts";
import { pieceStrips } from "./paragraph-strips.ts";
import { composePiece, extentOf, type Setting, textOf } from "./setting.ts";
import type { Box, Strip } from "./strip.ts";

/** Lines end before the place of so many digits: where they turn over does not hang on their page. */
const pagePlace = "000";
/** A leader is never shorter. */
const leastLeaderEm = 2;

export function tocStrips(toc: Toc, setting: Setting): BlockStrips {
  const { title, levels } = setting.look.toc;
  const entries = toc.entries.map((entry) => ({
    strips: entryStrips(entry, toc, setting),
    beforePt: levels[entry.level].beforePt,
    afterPt: levels[entry.level].afterPt,
  }));
  if (toc.title === undefined) return joinBlocks(entries);
  const { path, place } = toc;
  const heading = {
    strips: pieceStrips({ content: textOf(toc.title), style: title, path, place }, setting),
    beforePt: title.beforePt,
    afterPt: title.afterPt,
    leads: 2,
  };
  return joinBlocks([heading, ...entries]);
}

function entryStrips(entry: TocEntry, toc: Toc, setting: Setting): readonly Strip[] {
  const { levels, indentPt, hangPt } = setting.look.toc;
  const style = levels[entry.level];
  const at = { style, path: entry.path, place: toc.place, levelCites: true };
  const number = { ...at, content: textOf(`${setting.known.pages.get(entry.target) ?? 0}`) };
  const numberPt = extentOf(number, setting).maxPt;
  const placePt = extentOf({ ...at, content: textOf(pagePlace) }, setting).maxPt;
  const xPt = indentPt[entry.level];
  const roomPt = setting.widthPt - xPt;
  const leaderPt = leastLeaderEm * style.sizePt;
  const lines = composePiece(
    { ...at, content: entry.content, hangPt },
    roomPt - Math.max(placePt, numberPt) - leaderPt,
    setting,
  );
  const [page] = composePiece(number, numberPt + 0.01, setting);
  return lines.map((line, index): Strip => {
    const isLast = index === lines.length - 1;
    const ended = isLast && page !== undefined ? endWith(line, page, roomPt - numberPt) : line;
    const box = { ...lineBox(ended, xPt, 0, entry.path), link: `#${headingAnchor(entry.target)}` };
    const dots = isLast ? leader({ line, numberPt, xPt }, entry, setting) : [];
    return {
      heightPt: line.heightPt,
      spaceBeforePt: 0,
      ...(style.snapPt === undefined ? {} : { snapPt: style.snapPt }),
      keep: isLast ? "free" : "never",
      notes: [],
      boxes: [box, ...dots],
      source: entry.path,
    };
  });
}

/** One line of the two: it is read, and clicked, as one. */
function endWith(line: ComposedLine, page: ComposedLine, xPt: number): ComposedLine {
  const runs = page.runs.map((run) => ({ ...run, xPt: run.xPt + xPt }));
  return { ...line, runs: [...line.runs, ...runs], widthPt: xPt + page.widthPt };
}

interface LeaderPlace {
  readonly line: ComposedLine;
  readonly numberPt: number;
  readonly xPt: number;
}

/** Dots counted from the right edge of the measure, so that they stand under each other. */
function leader(
  { line, numberPt, xPt }: LeaderPlace,
  entry: TocEntry,
  setting: Setting,
): readonly Box[] {
  const { stepPt, gapPt, heightEm, thicknessPt, color } = setting.look.toc.leader;
  const { sizePt } = setting.look.toc.levels[entry.level];
  const first = Math.ceil((numberPt + gapPt) / stepPt);
  const last = Math.floor((setting.widthPt - xPt - line.widthPt - gapPt) / stepPt);
  if (last < first) return [];
  const yPt = line.baselinePt - heightEm * sizePt;
  const from = setting.widthPt - first * stepPt;
  return [
    {
      type: "rule",
      xPt: from,
      yPt,
      x2Pt: setting.widthPt - last * stepPt - dotPt,
      y2Pt: yPt,
      thicknessPt,
      color,
      dash: [dotPt, stepPt - dotPt],
      cap: "round",
      source: entry.path,
    },
  ];
}

/** Next to nothing: its round ends make the dot. */
const dotPt = 0.01;
