// Above the pages: where one is, which edition, the file's SHA-256, and whether the command line made the
// very same file.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface PageBar {
  readonly element: HTMLElement;
  showPage(page: number, pages: number): void;
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
}

const copiedMs = 2500;

function createHash(text: UiText) {
  const copied = element("span", { class: "copied", role: "status" });
  const copy = async (): Promise<void> => {
    const sha256 = hash.dataset["sha256"] ?? "";
    try {
      await navigator.clipboard.writeText(sha256);
      copied.textContent = text.copied;
      setTimeout(() => copied.replaceChildren(), copiedMs);
    } catch {
      // Not allowed here: shown in full, to be copied by hand.
      hash.textContent = sha256;
    }
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
    hash.textContent = `sha256 ${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
    hash.hidden = false;
    judge(published === undefined ? undefined : published === sha256);
  };
  const hide = (): void => {
    hash.hidden = true;
    judge(undefined);
  };
  return { parts: [verdict, copied, hash], show, hide };
}

export function createPageBar({ text, viewSwitch, goTo }: PageBarParts): PageBar {
  let at = 1;
  const turn = (by: number, label: string, shape: "previous" | "next") =>
    element(
      "button",
      {
        type: "button",
        class: "turn",
        "aria-label": label,
        disabled: true,
        onclick: () => goTo(at + by),
      },
      icon(shape),
    );
  const previous = turn(-1, text.previous, "previous");
  const next = turn(1, text.next, "next");
  const count = element("span", { class: "words" });
  const shortCount = element("span", { class: "short-count", "aria-hidden": "true" });
  const notice = element("span", { class: "notice", role: "status" });
  const { parts, show, hide } = createHash(text);
  return {
    element: element(
      "div",
      { class: "page-bar" },
      element("div", { class: "turns" }, previous, count, shortCount, next),
      viewSwitch,
      notice,
      ...parts,
    ),
    showPage(page, pages) {
      at = page;
      count.textContent = text.page(page, pages);
      shortCount.textContent = `${page} / ${pages}`;
      previous.disabled = page <= 1;
      next.disabled = page >= pages;
    },
    showHash: show,
    hideHash: hide,
    tell(words = "") {
      notice.textContent = words;
    },
  };
}
