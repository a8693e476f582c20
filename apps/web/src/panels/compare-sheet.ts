// One page number of a comparison: its two pages beside each other, or one picture of both; and how much differs.
import type { Overlay } from "../choice.ts";
import { type Difference, type Inks, type Mix, overlayPixels } from "../compare/ink.ts";
import { type Both, drawPair, inksOf, type Pair } from "../compare/read-pages.ts";
import { element } from "../element.ts";
import type { PageSize } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { type CompareFrame, createCompareFrame } from "./compare-frame.ts";

export interface CompareSheet {
  readonly element: HTMLElement;
  readonly page: number;
  readonly frames: readonly CompareFrame[];
  /** The frame in which a side's figures stand; undefined where it has no such page. */
  frameOf(side: keyof Both): CompareFrame | undefined;
  readonly isDrawn: boolean;
  setWidth(widthPx: number): void;
  draw(both: Both, mix: Mix): Promise<void>;
  drop(): void;
  setMix(mix: Mix): void;
  /** Gives the marks of its places of difference, from top to bottom. */
  showDifference(difference: Difference): readonly HTMLElement[];
}

export interface SheetParts {
  readonly text: UiText;
  readonly page: number;
  readonly over: Overlay;
  readonly sizes: Pair<PageSize>;
}

/** With one decimal, and never as none where there is some. */
function percentWords(ratio: number): string {
  return ratio < 0.001 ? "<0.1" : (100 * ratio).toFixed(1);
}

function paint(canvas: HTMLCanvasElement, inks: Inks, mix: Mix): void {
  // Painted from memory, pixel by pixel, whenever the weight changes.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  const image = context.createImageData(canvas.width, canvas.height);
  overlayPixels(inks, mix, image.data);
  context.putImageData(image, 0, 0);
}

interface Frames {
  readonly old: CompareFrame | undefined;
  readonly now: CompareFrame | undefined;
  readonly both: CompareFrame | undefined;
}

function makeFrames({ text, page, over, sizes }: SheetParts): Frames {
  const { old, now } = sizes;
  const size = now ?? old;
  if (over === "over") {
    const label = text.compare.overlaid(page);
    const both = size && createCompareFrame({ label, side: "both" }, size);
    return { old: undefined, now: undefined, both };
  }
  const frame = (side: keyof Both) => {
    const label = text.compare.pageOf(text.compare[side], page);
    return sizes[side] && createCompareFrame({ label, side }, sizes[side]);
  };
  return { old: frame("old"), now: frame("now"), both: undefined };
}

export function createCompareSheet(parts: SheetParts): CompareSheet {
  const { text, page, over } = parts;
  const made = makeFrames(parts);
  const { old, now, both } = made;
  const frames = [old, now, both].filter((frame) => frame !== undefined);
  const ratio = element("p", { class: "meta compare-ratio" }, text.page(page, page));
  const cell = (side: keyof Both): HTMLElement =>
    made[side]?.element ??
    element(
      "p",
      { class: "meta compare-none", "data-side": side },
      text.compare.noPage(text.compare[side]),
    );
  const pictures =
    over === "over" ? frames.map((frame) => frame.element) : [cell("old"), cell("now")];
  const sheet = element(
    "section",
    { class: "compare-sheet", "data-page": String(page) },
    ratio,
    element("div", { class: `compare-${over}` }, ...pictures),
  );
  let inks: Inks | undefined;
  let canvas: HTMLCanvasElement | undefined;
  let widthPx = 0;
  let drawnPx = 0;
  const putOverlay = (pair: Pair<HTMLCanvasElement>, mix: Mix): void => {
    inks = inksOf(pair);
    canvas = element("canvas");
    canvas.width = inks.width;
    canvas.height = Math.ceil(inks.now.length / Math.max(inks.width, 1));
    paint(canvas, inks, mix);
    both?.put(canvas);
  };
  return {
    element: sheet,
    page,
    frames,
    frameOf: (side) => made[side] ?? both,
    get isDrawn() {
      return drawnPx === widthPx;
    },
    setWidth(next) {
      widthPx = next;
      for (const frame of frames) frame.setWidth(next);
    },
    async draw(files, mix) {
      const askedPx = widthPx;
      const pair = await drawPair(files, page, askedPx);
      drawnPx = askedPx;
      if (over === "over") putOverlay(pair, mix);
      else {
        if (pair.old !== undefined) old?.put(pair.old);
        if (pair.now !== undefined) now?.put(pair.now);
      }
    },
    drop() {
      for (const frame of frames) frame.drop();
      inks = undefined;
      canvas = undefined;
      drawnPx = 0;
    },
    setMix(mix) {
      if (inks !== undefined && canvas !== undefined) paint(canvas, inks, mix);
    },
    showDifference({ ratio: part, bands }) {
      sheet.dataset["ratio"] = part.toFixed(6);
      ratio.textContent =
        part === 0 ? text.compare.same(page) : text.compare.ratio(page, percentWords(part));
      const [first = [], ...others] = frames.map((frame) => frame.showBands(bands));
      return first.length > 0 ? first : (others[0] ?? []);
    },
  };
}
