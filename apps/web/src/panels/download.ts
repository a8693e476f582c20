// What can be taken away: the file on screen, the brief's other files, all briefs together.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export const fileKinds = ["html", "json", "csv"] as const;
export type FileKind = (typeof fileKinds)[number];

export interface DownloadPanel {
  readonly element: HTMLElement;
  /** Undefined while there is no file. */
  offer(file: { readonly address: string; readonly name: string } | undefined): void;
  /** A line for the reader, read aloud. */
  tell(words: string): void;
  showPacking(isPacking: boolean): void;
}

export interface DownloadParts {
  readonly text: UiText;
  readonly take: (kind: FileKind) => void;
  readonly takeAll: () => void;
  readonly stop: () => void;
}

/** Hands a file to the reader. */
export function save(
  bytes: BlobPart,
  { name, type }: { readonly name: string; readonly type: string },
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  element("a", { href: address, download: name }).click();
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function createDownloadPanel({ text, take, takeAll, stop }: DownloadParts): DownloadPanel {
  const words = text.pick;
  const main = element(
    "a",
    { class: "button primary download", "aria-disabled": "true", "aria-label": text.download },
    icon("download"),
    element("span", { class: "label" }, text.download),
  );
  const status = element("p", { class: "meta", role: "status" });
  const stopButton = element("button", { type: "button", hidden: true, onclick: stop }, words.stop);
  const choice = (label: string, onclick: () => void) =>
    element("button", { type: "button", class: "plain", onclick }, label);
  const kinds = fileKinds.map((kind) => choice(words.files[kind], () => take(kind)));
  const menu = element(
    "div",
    { class: "menu", hidden: true },
    ...kinds,
    choice(words.all, takeAll),
    status,
    stopButton,
  );
  const toggle = element(
    "button",
    {
      type: "button",
      class: "primary more",
      "aria-label": words.more,
      "aria-expanded": "false",
      onclick: () => open(menu.hidden !== false),
    },
    icon("down"),
  );
  const panel = element("div", { class: "downloads" }, main, toggle, menu);
  const open = (isOpen: boolean): void => {
    menu.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", isOpen ? "true" : "false");
  };
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || menu.hidden) return;
    open(false);
    toggle.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && panel.contains(target))) open(false);
  });
  return {
    element: panel,
    offer(file) {
      main.setAttribute("aria-disabled", file === undefined ? "true" : "false");
      for (const button of kinds) button.disabled = file === undefined;
      if (file === undefined) main.removeAttribute("href");
      else Object.assign(main, { href: file.address, download: file.name });
    },
    tell(said) {
      status.textContent = said;
    },
    showPacking(isPacking) {
      stopButton.hidden = !isPacking;
    },
  };
}
