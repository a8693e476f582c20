// Which page is looked at: back, forth, or to the number that is written.
import { element, icon } from "../element.ts";
import type { UiText } from "../ui-text.ts";

export interface PageTurns {
  readonly element: HTMLElement;
  show(page: number, pages: number): void;
}

export function createTurns(text: UiText, goTo: (page: number) => void): PageTurns {
  let at = 1;
  let last = 1;
  const turn = (by: number, label: string, shape: "previous" | "next") =>
    element(
      "button",
      {
        type: "button",
        class: "tool turn",
        "aria-label": label,
        disabled: true,
        onclick: () => goTo(at + by),
      },
      icon(shape),
    );
  const previous = turn(-1, text.previous, "previous");
  const next = turn(1, text.next, "next");
  const field = element("input", {
    class: "page-number",
    inputmode: "numeric",
    autocomplete: "off",
    "aria-label": text.pdfPane.pageNumber,
    onfocus: () => field.select(),
    onblur: () => turnToWritten(),
  });
  const turnToWritten = (): void => {
    const asked = Number.parseInt(field.value.normalize("NFKC"), 10);
    const page = Number.isNaN(asked) ? at : Math.min(Math.max(asked, 1), last);
    field.value = String(page);
    if (page !== at) goTo(page);
  };
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") field.value = String(at);
    if (key === "Enter") turnToWritten();
    if (key === "Escape" || key === "Enter") field.select();
  });
  const after = element("span", { class: "of-pages" });
  const short = element("span", { class: "of-pages-short", "aria-hidden": "true" });
  return {
    element: element(
      "div",
      { class: "turns" },
      previous,
      element("span", { class: "of-pages" }, text.pdfPane.beforeNumber),
      field,
      after,
      short,
      next,
    ),
    show(page, pages) {
      at = page;
      last = pages;
      // What is being written stays.
      if (document.activeElement !== field || field.value === "") field.value = String(page);
      after.textContent = text.pdfPane.afterNumber(pages);
      short.textContent = `/ ${pages}`;
      previous.disabled = page <= 1;
      next.disabled = page >= pages;
    },
  };
}
