// A title of several lines → the same with line ends where its words part, so that the lines make a trapezoid or a
// diamond, never an hourglass or a rectangle (GB/T 9704-2012, 7.3.1).
import type { Inline } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import { extentOf, type Piece, type Setting, textOf } from "./setting.ts";
import { cost, partingCosts } from "./title-words.ts";

/** More lines than these nobody shapes. */
const mostLines = 5;
/** A line more than are needed costs less than a rectangle or an hourglass. */
const lineCost = 20;
/** Lines that differ by less look equal. */
const leastStepEm = 0.9;

/** @param measureEm of the title's own type: no line is wider */
export function shapeTitle(piece: Piece, measureEm: number, setting: Setting): Piece {
  const text = inlineText(piece.content);
  // An author's line ends hold.
  if (text.includes("\n") || text === "") return piece;
  const { sizePt } = piece.style;
  const widestEm = Math.min(measureEm, setting.widthPt / sizePt);
  const widthEm = rememberWidths(text, piece, setting);
  if (widthEm(0, text.length) <= widestEm) return piece;
  const places = placesOf(piece.content, text);
  const least = Math.ceil(widthEm(0, text.length) / widestEm);
  const tried = Array.from({ length: Math.max(0, mostLines - least + 1) }, (_, more) => {
    const found = bestCut(text.length, { lines: least + more, places, widestEm, widthEm });
    return found === undefined ? [] : [{ ...found, cost: found.cost + more * lineCost }];
  }).flat();
  const [best] = tried.toSorted((a, b) => a.cost - b.cost);
  return best === undefined ? piece : { ...piece, content: withBreaks(piece.content, best.ends) };
}

type Width = (from: number, to: number) => number;

function rememberWidths(text: string, piece: Piece, setting: Setting): Width {
  const known = new Map<string, number>();
  return (from, to) => {
    const part = text.slice(from, to);
    const width =
      known.get(part) ??
      extentOf({ ...piece, content: textOf(part) }, setting).maxPt / piece.style.sizePt;
    known.set(part, width);
    return width;
  };
}

interface PlaceCost {
  readonly at: number;
  readonly cost: number;
}

/** Where a line may end: between inlines and inside plain text, never inside a figure or a link. */
function placesOf(content: readonly Inline[], text: string): readonly PlaceCost[] {
  const costs = partingCosts(text);
  const open = new Set<number>();
  let at = 0;
  for (const inline of content) {
    const length = inlineText([inline]).length;
    const from = inline.type === "text" ? at : at + length;
    for (let place = from; place <= at + length; place++) open.add(place);
    at += length;
  }
  return costs.flatMap((one, place) =>
    place > 0 && open.has(place) && one < cost.never ? [{ at: place, cost: one }] : [],
  );
}

interface Task {
  readonly lines: number;
  readonly places: readonly PlaceCost[];
  readonly widestEm: number;
  readonly widthEm: Width;
}

interface Cut {
  readonly ends: readonly number[];
  readonly widths: readonly number[];
  readonly cost: number;
}

interface Ends {
  readonly ends: readonly number[];
  readonly cost: number;
}

function bestCut(length: number, task: Task): Ends | undefined {
  let best: Ends | undefined;
  const visit = (from: number, cut: Cut): void => {
    const left = task.lines - cut.widths.length;
    if (left === 1) {
      const width = task.widthEm(from, length);
      if (width > task.widestEm) return;
      const total = cut.cost + shapeCost([...cut.widths, width]);
      if (best === undefined || total < best.cost) best = { ends: cut.ends, cost: total };
      return;
    }
    for (const place of task.places) {
      if (place.at <= from) continue;
      const width = task.widthEm(from, place.at);
      if (width > task.widestEm) return;
      // What is left must fit on the lines that are left.
      if (task.widthEm(place.at, length) > (left - 1) * task.widestEm) continue;
      visit(place.at, {
        ends: [...cut.ends, place.at],
        widths: [...cut.widths, width],
        cost: cut.cost + place.cost,
      });
    }
  };
  visit(0, { ends: [], widths: [], cost: 0 });
  return best;
}

/** An hourglass or a rectangle costs more than a parted unknown word, less than a parted known one. */
const shapelessCost = 40;

function shapeCost(widths: readonly number[]): number {
  const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  const signs = steps.map((step) => (Math.abs(step) < leastStepEm ? 0 : Math.sign(step)));
  const falls = signs.indexOf(-1);
  // Up, then down; only up; only down.
  const isShaped = !signs.includes(0) && (falls === -1 || !signs.slice(falls).includes(1));
  const widest = Math.max(...widths);
  const white = widths.reduce((sum, width) => sum + (widest - width) / widest, 0);
  return (isShaped ? 0 : shapelessCost) + 10 * white;
}

function withBreaks(content: readonly Inline[], ends: readonly number[]): readonly Inline[] {
  let at = 0;
  return content.flatMap((inline): readonly Inline[] => {
    const from = at;
    at += inlineText([inline]).length;
    const inside = ends.filter((end) => end > from && end <= at).map((end) => end - from);
    if (inline.type !== "text") return inside.length > 0 ? [inline, { type: "break" }] : [inline];
    const starts = [0, ...inside];
    return starts.flatMap((start, index): readonly Inline[] => {
      const text = inline.text.slice(start, starts[index + 1]);
      const parted: readonly Inline[] = index > 0 ? [{ type: "break" }] : [];
      return text === "" ? parted : [...parted, { type: "text", text }];
    });
  });
}
