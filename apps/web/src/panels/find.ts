// Finds a text in the pages that are shown, marks every match on them, and brings one after the other into sight.
import { element } from "../element.ts";
import {
  findInPage,
  type Match,
  type PageText,
  readPageText,
  type TextPiece,
} from "../pdf/page-text.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { createFindBar } from "./find-bar.ts";
import { layBox } from "./lay-box.ts";
import type { PageSheet } from "./page-sheet.ts";

export interface Find {
  readonly element: HTMLElement;
  open(): void;
  /** Another file, or more of its pages: what is sought is sought anew, and the place is kept. */
  update(): void;
}

interface FindParts {
  readonly text: UiText;
  readonly file: () => PdfFile | undefined;
  readonly sheets: () => readonly PageSheet[];
  /** The page that is looked at: the first match shown is on it or after it. */
  readonly page: () => number;
}

interface Found extends Match {
  readonly page: number;
}

interface ReadPage {
  readonly pieces: readonly TextPiece[];
  readonly text: PageText;
}

async function readPages(file: PdfFile): Promise<readonly ReadPage[]> {
  const read: ReadPage[] = [];
  for (let page = 1; page <= file.pages; page += 1) {
    const pieces = await file.piecesOf(page);
    read.push({ pieces, text: readPageText(pieces) });
  }
  return read;
}

function findAll(query: string, pages: readonly ReadPage[]): readonly Found[] {
  return pages.flatMap(({ pieces, text }, index) =>
    findInPage(query, text, pieces).map((match) => ({ ...match, page: index + 1 })),
  );
}

function markMatches(sheet: PageSheet, found: readonly Found[], shown: Found | undefined): void {
  const marks = found.flatMap((match) =>
    match.boxes.map((box) => {
      const mark = element("span", { class: match === shown ? "match shown" : "match" });
      layBox(mark, box, sheet.size);
      return mark;
    }),
  );
  sheet.matches.replaceChildren(...marks);
}

export function createFind({ text, file, sheets, page }: FindParts): Find {
  let query = "";
  let found: readonly Found[] = [];
  let at = 0;
  let isOpen = false;
  let reading: { readonly of: PdfFile; readonly pages: Promise<readonly ReadPage[]> } | undefined;

  const mark = (): void => {
    const shown = found[at];
    for (const sheet of sheets()) {
      markMatches(sheet, isOpen ? found.filter((one) => one.page === sheet.number) : [], shown);
    }
    bar.tell(query.trim() === "" ? undefined : { at, count: found.length });
  };
  const reveal = (): void => {
    const match = found[at];
    const sheet = sheets().find(({ number }) => number === match?.page);
    const shown = sheet?.matches.querySelector(".shown") ?? sheet?.element;
    shown?.scrollIntoView({ block: "center", inline: "nearest" });
  };
  /** Undefined when another search has begun meanwhile, or the file was closed. */
  const search = async (): Promise<readonly Found[] | undefined> => {
    const of = file();
    if (of === undefined) return [];
    if (reading?.of !== of) reading = { of, pages: readPages(of) };
    const sought = query;
    const pages = await reading.pages.catch(() => undefined);
    return pages === undefined || of !== file() || sought !== query
      ? undefined
      : findAll(sought, pages);
  };
  const seek = async (): Promise<void> => {
    const next = await search();
    if (next === undefined) return;
    found = next;
    const here = page();
    at = Math.max(
      found.findIndex((match) => match.page >= here),
      0,
    );
    mark();
    if (isOpen && found.length > 0) reveal();
  };
  const step = (by: 1 | -1): void => {
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    mark();
    reveal();
  };
  const bar = createFindBar({
    text,
    onQuery(next) {
      isOpen = true;
      query = next;
      void seek();
    },
    onStep: step,
    onClose() {
      isOpen = false;
      mark();
    },
  });
  return {
    element: bar.element,
    open: bar.open,
    update() {
      if (!isOpen) return;
      void search().then((next) => {
        if (next === undefined) return;
        found = next;
        at = Math.min(at, Math.max(found.length - 1, 0));
        mark();
      });
    },
  };
}
