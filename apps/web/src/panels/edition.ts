// The HTML edition in a shadow tree: its styles stay inside, and a constructed style sheet is allowed
// where the page's policy forbids inline style.
import { element } from "../element.ts";
import type { UiText } from "../ui-text.ts";
import { createEditionFigures, figureStyles } from "./edition-figures.ts";
import type { FigureMarks } from "./page-figures.ts";

export interface EditionPanel {
  readonly element: HTMLElement;
  show(html: string, options: { readonly styles: string; readonly keepPlace: boolean }): void;
  clear(): void;
  /** Marks a figure and brings it into sight; undefined unmarks. */
  select(figure: string | undefined): void;
  /** Underlines the figures that differ from the edition that is compared. */
  mark(marks: FigureMarks): void;
}

/** The page has a main part already; inside it the edition is an article. */
function toArticle(main: Element): HTMLElement {
  const article = element("article");
  for (const { name, value } of main.attributes) article.setAttribute(name, value);
  article.append(...main.childNodes);
  return article;
}

/** An address does not reach into a shadow tree: links to sources and back are followed by hand. */
function followInside(shadow: ShadowRoot, event: Event): void {
  const link = (event.target as Element).closest("a[href^='#']");
  if (link === null) return;
  event.preventDefault();
  const target = shadow.getElementById((link.getAttribute("href") ?? "").slice(1));
  if (target === null) return;
  if (!target.matches("a[href]")) target.tabIndex = -1;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

export function createEditionPanel(text: UiText, pickFigure: (id: string) => void): EditionPanel {
  const host = element("div", { class: "edition" });
  const shadow = host.attachShadow({ mode: "open" });
  shadow.addEventListener("click", (event) => followInside(shadow, event));
  const sheet = new CSSStyleSheet();
  const own = new CSSStyleSheet();
  own.replaceSync(figureStyles);
  shadow.adoptedStyleSheets = [sheet, own];
  const figures = createEditionFigures(shadow, pickFigure);
  const panel = element(
    "div",
    { class: "edition-place", tabindex: "0", role: "region", "aria-label": text.edition },
    host,
  );
  return {
    element: panel,
    show(html, { styles, keepPlace }) {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const main = parsed.querySelector("main");
      if (main === null) throw new Error("the HTML edition has no main part");
      for (const link of main.querySelectorAll<HTMLAnchorElement>("a[href^='http']")) {
        link.target = "_blank";
      }
      sheet.replaceSync(styles);
      host.lang = parsed.documentElement.lang;
      const top = panel.scrollTop;
      shadow.replaceChildren(toArticle(main));
      figures.prepare(text.askFigure);
      panel.scrollTop = keepPlace ? top : 0;
    },
    clear: () => shadow.replaceChildren(),
    select: (figure) => void figures.select(figure),
    mark: figures.mark,
  };
}
