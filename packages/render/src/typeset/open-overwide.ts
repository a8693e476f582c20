// A stretch without a legal break that is wider than its line is opened at the mildest place that helps:
// inside an unbreakable run, then inside a word, last against kinsoku. Nothing is cut off.
import { type BreakClass, lastResorts } from "./break-classes.ts";
import type { Row } from "./lines-of-pieces.ts";
import type { Places } from "./pieces.ts";

// Under a few ems there is no column to keep to, and a word or figure in shreds cannot be read: it hangs out.
const leastColumnEm = 5;

export function isColumn(limitPt: number, emPt: number): boolean {
  return limitPt >= leastColumnEm * emPt - 0.01;
}

/** Places with more of them opened, or undefined when every stretch fits or can be opened no further. */
export function openOverwide(row: Row, places: Places, limitPt: number): Places | undefined {
  const stretches: Stretch[] = [];
  forEachAtom(row, (first, last) => {
    const naturalPt = row.naturalPt(first, last);
    // As nearly all are: what else there is to ask of a row is then not asked.
    if (naturalPt <= limitPt + 0.01) return;
    const leastPt = naturalPt - row.shrinkPt(first, last);
    if (leastPt <= limitPt + 0.01) return;
    const start = row.pieces[first]?.start ?? 0;
    const end = row.pieces[last]?.end ?? 0;
    const emPt = row.pieces[last]?.ink.style.sizePt ?? 0;
    if (!isColumn(limitPt, emPt)) return;
    // A mark rather hangs out by less than its em than starts a line.
    const resorts = leastPt > limitPt + emPt ? lastResorts : lastResorts.slice(0, -1);
    stretches.push({ start, end, resorts });
  });
  if (stretches.length === 0) return undefined;
  const opened = new Set(places.opened);
  for (const stretch of stretches) openMildest(places, opened, stretch);
  return opened.size > places.opened.size ? { ...places, opened } : undefined;
}

/** Stretches between two neighbouring legal breaks, first and last piece. */
export function forEachAtom({ pieces }: Row, tell: (first: number, last: number) => void): void {
  let first = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const next = pieces[index + 1];
    if (next && !next.isBreak) continue;
    tell(first, index);
    first = index + 1;
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly resorts: readonly BreakClass[];
}

function openMildest(places: Places, opened: Set<number>, { start, end, resorts }: Stretch): void {
  const has = (wanted: BreakClass, at: number) => places.classes[at] === wanted && !opened.has(at);
  for (const wanted of resorts) {
    let found = false;
    for (let at = start + 1; at < end; at += 1) {
      if (!has(wanted, at)) continue;
      opened.add(at);
      found = true;
    }
    if (found) return;
  }
}
