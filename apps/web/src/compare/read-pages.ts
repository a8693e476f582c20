// Two PDFs → page by page: their pictures at a width, the ink of both, and what they differ in.
import type { PageSize, PdfFile } from "../pdf/pdf-file.ts";
import { type Difference, differenceOf, type Ink, type Inks, inkOf } from "./ink.ts";

export interface Both {
  readonly old: PdfFile;
  readonly now: PdfFile;
}

/** Undefined for a page that a side does not have. */
export type Pair<Value> = { readonly [Side in keyof Both]: Value | undefined };

export const pagesOf = ({ old, now }: Both): number => Math.max(old.pages, now.pages);

async function ofPage<Value>(
  { old, now }: Both,
  page: number,
  read: (file: PdfFile) => Promise<Value>,
): Promise<Pair<Value>> {
  const readOne = async (file: PdfFile) => (page <= file.pages ? read(file) : undefined);
  return { old: await readOne(old), now: await readOne(now) };
}

export function sizesOfPage(both: Both, page: number): Promise<Pair<PageSize>> {
  return ofPage(both, page, (file) => file.sizeOf(page));
}

export function drawPair(both: Both, page: number, widthPx: number) {
  return ofPage(both, page, (file) => file.draw(page, widthPx));
}

function inkOfPicture(picture: HTMLCanvasElement | undefined): Ink {
  if (picture === undefined) return new Uint8Array();
  const { width, height } = picture;
  const context = picture.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("the page's picture cannot be read");
  return inkOf(context.getImageData(0, 0, width, height).data);
}

/** Below the end of the shorter page is paper. */
function lengthened(ink: Ink, length: number): Ink {
  if (ink.length === length) return ink;
  const longer = new Uint8Array(length);
  longer.set(ink);
  return longer;
}

export function inksOf({ old, now }: Pair<HTMLCanvasElement>): Inks {
  const [before, after] = [inkOfPicture(old), inkOfPicture(now)];
  const length = Math.max(before.length, after.length);
  const width = now?.width ?? old?.width ?? 0;
  return { old: lengthened(before, length), now: lengthened(after, length), width };
}

/** Fine enough to see a changed digit, and soon done. */
const measuredWidthPx = 620;

export async function measurePage(both: Both, page: number): Promise<Difference> {
  const density = Math.max(globalThis.devicePixelRatio, 1);
  return differenceOf(inksOf(await drawPair(both, page, measuredWidthPx / density)));
}
