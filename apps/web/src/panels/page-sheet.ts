// One page on screen: it holds its place by its size, and its picture, its text, marks and figures lie in it.
import { element } from "../element.ts";
import type { PageSize, PdfFile } from "../pdf/pdf-file.ts";

export interface PageSheet {
  readonly element: HTMLElement;
  /** Layers over the picture. */
  readonly matches: HTMLElement;
  readonly figures: HTMLElement;
  readonly number: number;
  readonly size: PageSize;
  readonly widthPx: number;
  /** Pixels that its picture holds. */
  readonly pixels: number;
  /** A picture of another file, or made for another width, is shown until this one is there. */
  readonly isSharp: boolean;
  readonly hasText: boolean;
  /** Of which file, and how wide on screen. */
  setUp(file: PdfFile, size: PageSize): void;
  setWidth(widthPx: number): void;
  setLabel(label: string): void;
  putPicture(canvas: HTMLCanvasElement, widthPx: number): void;
  putText(text: HTMLElement): void;
  /** Gives its memory back. */
  dropPicture(): void;
}

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly file: PdfFile | undefined;
  readonly widthPx: number;
  readonly density: number;
}

export function createPageSheet(number: number): PageSheet {
  const matches = element("div", { class: "page-layer", "aria-hidden": "true" });
  const figures = element("div", { class: "page-layer" });
  const page = element("div", { class: "page" }, matches, figures);
  let file: PdfFile | undefined;
  let size: PageSize = { widthPt: 1, heightPt: 1 };
  let widthPx = 0;
  let label = "";
  let picture: Picture | undefined;
  let text: HTMLElement | undefined;
  const dropText = (): void => {
    text?.remove();
    text = undefined;
  };
  return {
    element: page,
    matches,
    figures,
    number,
    get size() {
      return size;
    },
    get widthPx() {
      return widthPx;
    },
    get pixels() {
      return picture === undefined ? 0 : picture.canvas.width * picture.canvas.height;
    },
    get isSharp() {
      const { density } = picture ?? {};
      return (
        picture?.file === file &&
        picture?.widthPx === widthPx &&
        density === globalThis.devicePixelRatio
      );
    },
    get hasText() {
      return text !== undefined;
    },
    setUp(nextFile, nextSize) {
      if (file !== nextFile) dropText();
      file = nextFile;
      size = nextSize;
    },
    setWidth(next) {
      widthPx = next;
      page.style.width = `${next}px`;
      page.style.height = `${Math.round((next * size.heightPt) / size.widthPt)}px`;
      page.style.setProperty("--total-scale-factor", String(next / size.widthPt));
    },
    setLabel(next) {
      label = next;
      picture?.canvas.setAttribute("aria-label", label);
    },
    putPicture(canvas, drawnWidthPx) {
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", label);
      if (picture === undefined) page.prepend(canvas);
      else picture.canvas.replaceWith(canvas);
      picture = { canvas, file, widthPx: drawnWidthPx, density: globalThis.devicePixelRatio };
    },
    putText(layer) {
      dropText();
      text = layer;
      matches.before(layer);
    },
    dropPicture() {
      picture?.canvas.remove();
      picture = undefined;
      dropText();
    },
  };
}
