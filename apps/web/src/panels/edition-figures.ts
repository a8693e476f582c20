// The figures of the HTML edition as one stop of the Tab key: arrows go from one to the next, Enter or a click asks.

const selector = "data[data-figure]";

export interface EditionFigures {
  /** After each change of the article. */
  prepare(label: string): void;
  /** Marks a figure and brings it into sight; undefined unmarks. False where it is not printed. */
  select(id: string | undefined): boolean;
}

/** Focus has a ring as on the page; the mark is a colour and a line, so that it shows without either. */
export const figureStyles = `
${selector} { cursor: pointer; }
${selector}:hover { text-decoration: underline dotted; }
${selector}:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
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
  const makeStop = (stop: HTMLElement | undefined): void => {
    for (const figure of all()) figure.tabIndex = figure === stop ? 0 : -1;
  };
  const move = (from: HTMLElement, by: number): void => {
    const figures = all();
    const next = figures[figures.indexOf(from) + by];
    if (next === undefined) return;
    makeStop(next);
    next.focus();
  };
  root.addEventListener("click", (event) => {
    const figure = figureOf(event);
    if (figure === null) return;
    makeStop(figure);
    onPick(idOf(figure));
  });
  root.addEventListener("keydown", (event) => {
    const figure = figureOf(event);
    if (figure === null || !(event instanceof KeyboardEvent)) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (step === undefined) onPick(idOf(figure));
    else move(figure, step);
  });
  return {
    prepare(label) {
      for (const figure of all()) {
        figure.setAttribute("role", "button");
        figure.setAttribute("aria-description", label);
      }
      makeStop(all()[0]);
    },
    select(id) {
      const found = all().filter((figure) => id !== undefined && idOf(figure) === id);
      for (const figure of all()) figure.removeAttribute("aria-current");
      for (const figure of found) figure.setAttribute("aria-current", "true");
      const [first] = found;
      if (first === undefined) return false;
      makeStop(first);
      first.scrollIntoView({ block: "center" });
      return true;
    },
  };
}
