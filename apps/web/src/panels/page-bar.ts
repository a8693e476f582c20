// Above the pages: where one is, which edition, how large, the file's SHA-256, and whether the command line made
// the very same file.
import { copyText } from "../copy-text.ts";
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";
import { createTurns } from "./page-turns.ts";
import { createZoomControl, type Zoom } from "./page-zoom.ts";

export interface PageBar {
  readonly element: HTMLElement;
  showPage(page: number, pages: number): void;
  showZoom(zoom: Zoom): void;
  showHash(hash: ShownHash): void;
  hideHash(): void;
  /** A line for the reader, read aloud; nothing takes it away. */
  tell(words?: string): void;
}

export interface ShownHash {
  readonly sha256: string;
  readonly brief: string;
  readonly language: string;
  /** SHA-256 of the file that the command line made, if it made one. */
  readonly published: string | undefined;
}

interface PageBarParts {
  readonly text: UiText;
  readonly viewSwitch: HTMLElement;
  readonly goTo: (page: number) => void;
  readonly pickZoom: (zoom: Zoom) => void;
  readonly openFind: () => void;
  /** Gives whether they are shown now. */
  readonly toggleThumbnails: () => boolean;
}

const copiedMs = 2500;

function createHash(text: UiText) {
  const copied = element("span", { class: "copied", role: "status" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async (): Promise<void> => {
    const sha256 = hash.dataset["sha256"] ?? "";
    if (!(await copyText(sha256))) {
      hash.textContent = sha256;
      return;
    }
    copied.textContent = text.copied;
    clearTimeout(timer);
    timer = setTimeout(() => copied.replaceChildren(), copiedMs);
  };
  const hash = element("button", {
    type: "button",
    class: "hash",
    title: text.copy,
    hidden: true,
    onclick: () => void copy(),
  });
  const verdict = element("span", { class: "verdict" });
  const judge = (same: boolean | undefined): void => {
    verdict.dataset["same"] = String(same ?? "");
    if (same === undefined) verdict.replaceChildren();
    else {
      verdict.replaceChildren(
        element("span", { "aria-hidden": "true" }, same ? "✓" : "≠"),
        element("span", { class: "words" }, same ? text.same : text.differs),
      );
    }
  };
  const show = ({ sha256, brief, language, published }: ShownHash): void => {
    Object.assign(hash.dataset, { sha256, brief, language });
    hash.replaceChildren(
      element("span", { class: "algorithm" }, "sha256 "),
      `${sha256.slice(0, 4)}…${sha256.slice(-4)}`,
    );
    hash.hidden = false;
    judge(published === undefined ? undefined : published === sha256);
  };
  const hide = (): void => {
    hash.hidden = true;
    judge(undefined);
  };
  return { parts: [verdict, copied, hash], show, hide };
}

function createToggle(label: string, toggle: () => boolean): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      class: "tool thumbnails-toggle",
      "aria-label": label,
      title: label,
      "aria-pressed": "false",
      onclick: () => button.setAttribute("aria-pressed", toggle() ? "true" : "false"),
    },
    icon("thumbnails"),
  );
  return button;
}

export function createPageBar(bar: PageBarParts): PageBar {
  const { text, viewSwitch } = bar;
  const turns = createTurns(text, bar.goTo);
  const zoom = createZoomControl(text, bar.pickZoom);
  const notice = element("span", { class: "notice", role: "status" });
  const { parts, show, hide } = createHash(text);
  const label = text.pdfPane.find;
  const find = element(
    "button",
    { type: "button", class: "tool", "aria-label": label, title: label, onclick: bar.openFind },
    icon("find"),
  );
  return {
    element: element(
      "div",
      { class: "page-bar" },
      createToggle(text.pdfPane.thumbnails, bar.toggleThumbnails),
      turns.element,
      notice,
      viewSwitch,
      zoom.element,
      find,
      ...parts,
    ),
    showPage: turns.show,
    showZoom: zoom.show,
    showHash: show,
    hideHash: hide,
    tell(words = "") {
      notice.textContent = words;
    },
  };
}
