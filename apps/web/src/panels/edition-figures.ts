// The figures of the HTML edition as one stop of the Tab key: arrows go from one to the next, Enter or a click asks.
import type { FigureMarks } from "./page-figures.ts";
import { createRoving } from "./roving.ts";

const selector = "data[data-figure]";

export interface EditionFigures {
  /** After each change of the article. */
  prepare(label: string): void;
  /** Marks a figure and brings it into sight; undefined unmarks. False where it is not printed. */
  select(id: string | undefined): boolean;
  /** Underlines those that differ from the edition that is compared. */
  mark(marks: FigureMarks): void;
}

/** Focus has a ring as on the page; the mark is a colour and a line, so that it shows without either. */
export const figureStyles = `
${selector} { cursor: pointer; }
${selector}:hover { text-decoration: underline dotted; }
${selector}:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
${selector}[data-mark] { text-decoration: underline 2px #1f4e8c; text-underline-offset: 3px; }
${selector}[aria-current] { background: #fde68a; text-decoration: underline; }
`;

export function createEditionFigures(
  root: ShadowRoot,
  onPick: (id: string) => void,
): EditionFigures {
  const all = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const idOf = (figure: HTMLElement): string => figure.dataset["figure"] ?? "";
  const figureOf = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  const roving = createRoving(root, selector);
  root.addEventListener("click", (event) => {
    const figure = figureOf(event);
    if (figure === null) return;
    roving.stopAt(figure);
    onPick(idOf(figure));
  });
  root.addEventListener("keydown", (event) => {
    const figure = figureOf(event);
    if (figure === null || !(event instanceof KeyboardEvent)) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPick(idOf(figure));
  });
  let marks: FigureMarks = new Map();
  const mark = (): void => {
    for (const figure of all()) {
      const found = marks.get(idOf(figure));
      if (found === undefined) delete figure.dataset["mark"];
      else figure.dataset["mark"] = found;
    }
  };
  return {
    prepare(label) {
      for (const figure of all()) {
        figure.setAttribute("role", "button");
        figure.setAttribute("aria-description", label);
      }
      roving.stopAt(all()[0]);
      mark();
    },
    mark(next) {
      marks = next;
      mark();
    },
    select(id) {
      const found = all().filter((figure) => id !== undefined && idOf(figure) === id);
      for (const figure of all()) figure.removeAttribute("aria-current");
      for (const figure of found) figure.setAttribute("aria-current", "true");
      const [first] = found;
      if (first === undefined) return false;
      roving.stopAt(first);
      first.scrollIntoView({ block: "center" });
      return true;
    },
  };
}
