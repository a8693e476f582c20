// Another file takes the place of what is on screen: all that is in sight changes at once, and nothing is blank between.
import type { PageSize, PdfFile } from "../pdf/pdf-file.ts";
import type { PageStack } from "./page-stack.ts";

export interface PageChange {
  /** The same edition, made anew: drawn before it is shown, and shown where the reader is. */
  replace(file: PdfFile): Promise<() => void>;
  /** Another edition, from a page on. The first is shown as soon as it is there, and the others follow. */
  begin(file: PdfFile, page: number): Promise<() => void>;
}

interface PageChangeParts {
  readonly stack: PageStack;
  /** False where the pages are hidden, and nothing need be drawn. */
  readonly isSeen: () => boolean;
  readonly isOpen: (file: PdfFile) => boolean;
  /** Pages of these sizes are there, with all that lies over them. */
  readonly setUp: (file: PdfFile, sizes: readonly PageSize[]) => void;
  /** Those are all. */
  readonly settle: (file: PdfFile, sizes: readonly PageSize[]) => void;
  readonly goTo: (page: number) => void;
}

interface Picture {
  readonly page: number;
  readonly canvas: HTMLCanvasElement;
  readonly widthPx: number;
}

async function sizesOf(file: PdfFile): Promise<readonly PageSize[]> {
  return Promise.all(Array.from({ length: file.pages }, (_, index) => file.sizeOf(index + 1)));
}

export function createPageChange(parts: PageChangeParts): PageChange {
  const { stack, isSeen, isOpen, setUp, settle, goTo } = parts;

  /** None of a page that is not there, and none where nothing is seen. */
  const draw = async (file: PdfFile, page: number, size: PageSize | undefined) => {
    if (size === undefined || !isSeen()) return [];
    const widthPx = stack.widthPxOf(size);
    return [{ page, widthPx, canvas: await file.draw(page, widthPx) }];
  };
  const put = (pictures: readonly Picture[]): void => {
    for (const sheet of stack.sheets()) {
      const picture = pictures.find(({ page }) => page === sheet.number);
      if (picture === undefined) sheet.dropPicture();
      else sheet.putPicture(picture.canvas, picture.widthPx);
    }
  };
  const follow = async (file: PdfFile): Promise<void> => {
    const sizes = await sizesOf(file);
    if (!isOpen(file)) return;
    setUp(file, sizes);
    settle(file, sizes);
  };
  const beginAtTop = async (file: PdfFile): Promise<() => void> => {
    const first = await file.sizeOf(1);
    const pictures = await draw(file, 1, first);
    return () => {
      stack.clear();
      setUp(file, [first]);
      put(pictures);
      // A file that was closed meanwhile has no more pages to give, nor anyone who waits for them.
      follow(file).catch(() => undefined);
    };
  };
  return {
    async replace(file) {
      const sizes = await sizesOf(file);
      const drawn = stack.inSight().map(({ number }) => draw(file, number, sizes[number - 1]));
      const pictures: readonly Picture[] = (await Promise.all(drawn)).flat();
      return () => {
        setUp(file, sizes);
        put(pictures);
        settle(file, sizes);
      };
    },
    async begin(file, page) {
      if (page <= 1) return beginAtTop(file);
      const sizes = await sizesOf(file);
      const pictures = await draw(file, page, sizes[page - 1]);
      return () => {
        stack.clear();
        setUp(file, sizes);
        put(pictures);
        goTo(page);
        settle(file, sizes);
      };
    },
  };
}
