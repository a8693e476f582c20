// The figures printed on the pages as buttons laid over them: one stop of the Tab key, a click or Enter asks.
import type { FigurePlace } from "@brief/render";
import { element } from "../element.ts";
import type { PageSize } from "../pdf/pdf-file.ts";
import type { UiText } from "../ui-text.ts";
import { layBox, percent } from "./lay-box.ts";
import { createRoving } from "./roving.ts";
import { type TouchRoom, touchRooms } from "./touch-room.ts";

/** What two editions that are compared differ in. */
export type FigureMark = "changed" | "new";
export type FigureMarks = ReadonlyMap<string, FigureMark>;

export interface PageFigures {
  /** In reading order, on one page; where they are the same as before, the buttons stay. */
  lay(layer: HTMLElement, size: PageSize, places: readonly FigurePlace[]): void;
  /** Marks all places of a figure, of which it gives those that are laid; undefined unmarks. */
  select(figure: string | undefined): readonly HTMLElement[];
  /** Underlines what has changed. */
  mark(marks: FigureMarks): void;
  /** Tab comes to the chosen figure on this page, or else to its first. */
  stopOn(page: Element | undefined): void;
}

interface PageFiguresParts {
  readonly text: UiText;
  /** Holds the layers of all pages. */
  readonly root: HTMLElement;
  readonly onPick: (figure: string) => void;
  readonly leave: () => void;
}

const selector = ".page-figure";

function setPlace(button: HTMLElement, { box, drawn }: FigurePlace, size: PageSize): void {
  layBox(button, box, size);
  // A number printed on a bar lies above the bar.
  button.style.zIndex = drawn ? "0" : "1";
}

/** In percent of the button, so that it grows with the page. */
function setRoom(button: HTMLElement, { box }: FigurePlace, room: TouchRoom): void {
  const [, , widthPt, heightPt] = box;
  button.style.setProperty("--up", percent(room.up, Math.max(heightPt, 1)));
  button.style.setProperty("--down", percent(room.down, Math.max(heightPt, 1)));
  button.style.setProperty("--left", percent(room.left, Math.max(widthPt, 1)));
  button.style.setProperty("--right", percent(room.right, Math.max(widthPt, 1)));
}

/** Shows all figures while the key F is held, and nothing is being written. */
function showWhileHeld(root: HTMLElement): void {
  const isWriting = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"));
  const show = (shown: boolean): void => void root.classList.toggle("shows-figures", shown);
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isBare = key.toLowerCase() === "f" && !ctrlKey && !metaKey && !altKey;
    if (isBare && !isWriting(event.composedPath()[0] ?? null)) show(true);
  });
  document.addEventListener("keyup", ({ key }) => {
    if (key.toLowerCase() === "f") show(false);
  });
  addEventListener("blur", () => show(false));
}

export function createPageFigures({ text, root, onPick, leave }: PageFiguresParts): PageFigures {
  let chosen: string | undefined;
  let marks: FigureMarks = new Map();
  const laid = new WeakMap<HTMLElement, string>();
  const all = () => [...root.querySelectorAll<HTMLElement>(selector)];
  const roving = createRoving(root, selector);

  const dress = (button: HTMLElement): void => {
    const figure = button.dataset["figure"] ?? "";
    const mark = marks.get(figure);
    if (figure === chosen) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    if (mark === undefined) delete button.dataset["mark"];
    else button.dataset["mark"] = mark;
    const words = mark === undefined ? [] : [text.pdfPane[mark]];
    button.setAttribute("aria-description", [...words, text.askFigure].join(", "));
  };
  const make = (place: FigurePlace, size: PageSize, room: TouchRoom): HTMLElement => {
    const button = element("button", {
      type: "button",
      class: selector.slice(1),
      tabindex: "-1",
      "data-figure": place.figure,
      "aria-label": place.text,
    });
    setPlace(button, place, size);
    setRoom(button, place, room);
    dress(button);
    return button;
  };
  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
    roving.stopAt(target);
    onPick(target.dataset["figure"] ?? "");
  });
  root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key !== "Escape" || !(target instanceof HTMLElement) || !target.matches(selector)) return;
    event.stopPropagation();
    leave();
  });
  showWhileHeld(root);

  return {
    lay(layer, size, places) {
      const key = JSON.stringify([size, places]);
      if (laid.get(layer) === key) return;
      laid.set(layer, key);
      const focused = [...layer.children].indexOf(document.activeElement ?? layer);
      const rooms = touchRooms(places.map(({ box }) => box));
      const free: TouchRoom = { up: 0, right: 0, down: 0, left: 0 };
      layer.replaceChildren(
        ...places.map((place, index) => make(place, size, rooms[index] ?? free)),
      );
      const next = focused < 0 ? null : layer.children[Math.min(focused, places.length - 1)];
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    },
    select(figure) {
      chosen = figure;
      const buttons = all();
      for (const button of buttons) dress(button);
      return buttons.filter((button) => button.dataset["figure"] === figure);
    },
    mark(next) {
      marks = next;
      for (const button of all()) dress(button);
    },
    stopOn(page) {
      // Whoever is among the figures stays where he is.
      if (document.activeElement?.matches(selector) && root.contains(document.activeElement))
        return;
      const on = [...(page?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const stop = on.find((button) => button.dataset["figure"] === chosen) ?? on[0];
      roving.stopAt(stop);
    },
  };
}
