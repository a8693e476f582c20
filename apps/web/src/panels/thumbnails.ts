// The pages small, in a strip beside them: each a button that turns to it. Drawn when they come into sight.
import { element } from "../element.ts";
import type { PageSize, PdfFile } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { createRoving } from "./roving.ts";

export interface Thumbnails {
  readonly element: HTMLElement;
  /** Another file's pictures stay until their successors are drawn. */
  show(file: PdfFile, sizes: readonly PageSize[]): void;
  showPage(page: number): void;
  clear(): void;
}

const widthPx = 120;

interface Thumbnail {
  readonly button: HTMLElement;
  readonly frame: HTMLElement;
}

function makeThumbnail(page: number, text: UiText, goTo: (page: number) => void): Thumbnail {
  const frame = element("span", { class: "thumbnail-frame" });
  const button = element(
    "button",
    {
      type: "button",
      class: "thumbnail",
      tabindex: "-1",
      "aria-label": text.pdfPane.thumbnail(page),
      onclick: () => goTo(page),
    },
    frame,
    element("span", { "aria-hidden": "true" }, String(page)),
  );
  return { button, frame };
}

export function createThumbnails(text: UiText, goTo: (page: number) => void): Thumbnails {
  const strip = element("nav", {
    class: "thumbnails",
    "aria-label": text.pdfPane.thumbnails,
    hidden: true,
  });
  const roving = createRoving(strip, ".thumbnail");
  let file: PdfFile | undefined;
  let thumbnails: readonly Thumbnail[] = [];
  let waiting: readonly number[] = [];
  let isDrawing = false;
  const seen = new Set<Element>();

  const drawNext = async (from: PdfFile): Promise<boolean> => {
    const index = waiting.find((one) => seen.has(thumbnails[one]?.button ?? strip));
    const thumbnail = index === undefined ? undefined : thumbnails[index];
    if (index === undefined || thumbnail === undefined) return false;
    waiting = waiting.filter((one) => one !== index);
    try {
      const canvas = await from.draw(index + 1, widthPx);
      if (file === from) thumbnail.frame.replaceChildren(canvas);
    } catch {
      // The file was closed meanwhile, or the page shows its number alone.
    }
    return true;
  };
  const draw = async (): Promise<void> => {
    if (isDrawing) return;
    isDrawing = true;
    while (file !== undefined && (await drawNext(file)));
    isDrawing = false;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      void draw();
    },
    { root: strip, rootMargin: "50%" },
  );

  return {
    element: strip,
    show(next, sizes) {
      file = next;
      waiting = sizes.map((_, index) => index);
      for (const { button } of thumbnails.slice(sizes.length)) {
        observer.unobserve(button);
        button.remove();
      }
      thumbnails = sizes.map(
        (_, index) => thumbnails[index] ?? makeThumbnail(index + 1, text, goTo),
      );
      for (const [index, { widthPt, heightPt }] of sizes.entries()) {
        const thumbnail = thumbnails[index];
        if (thumbnail === undefined) continue;
        thumbnail.frame.style.aspectRatio = `${widthPt} / ${heightPt}`;
        if (thumbnail.button.parentElement === null) {
          strip.append(thumbnail.button);
          observer.observe(thumbnail.button);
        }
      }
      void draw();
    },
    showPage(page) {
      for (const [index, { button }] of thumbnails.entries()) {
        const isShown = index + 1 === page;
        if (!isShown) {
          button.removeAttribute("aria-current");
          continue;
        }
        if (button.hasAttribute("aria-current")) continue;
        button.setAttribute("aria-current", "page");
        if (!strip.contains(document.activeElement)) roving.stopAt(button);
        button.scrollIntoView({ block: "nearest" });
      }
    },
    clear() {
      file = undefined;
      thumbnails = [];
      observer.disconnect();
      seen.clear();
      strip.replaceChildren();
    },
  };
}
