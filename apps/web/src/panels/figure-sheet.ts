// A panel that is a sheet on a telephone: dragged down or left by Esc it closes, and the focus goes back to where it was.
import { element } from "../element.ts";

export interface SheetOptions {
  readonly label: string;
  /** Where it is a sheet. */
  readonly media: string;
  readonly onClose: () => void;
}

export interface Sheet {
  readonly grip: HTMLElement;
  /** Remembers who asked; the sheet takes the focus, a panel beside the pages does not. */
  open(): void;
  close(): void;
}

/** Dragged further down than this, it closes. */
const farPx = 72;

export function makeSheet(panel: HTMLElement, { label, media, onClose }: SheetOptions): Sheet {
  let asker: HTMLElement | undefined;
  const close = (): void => {
    const hadFocus = panel.contains(document.activeElement);
    onClose();
    if (hadFocus && asker?.isConnected === true) asker.focus();
    asker = undefined;
  };
  const grip = element("button", { type: "button", class: "grip", "aria-label": label });
  grip.addEventListener("click", close);
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  makeDraggable(grip, { moved: () => panel.closest<HTMLElement>(".side") ?? panel, close });
  return {
    grip,
    close,
    open() {
      const focused = deepestFocus();
      if (focused !== undefined && !panel.contains(focused)) asker = focused;
      // Its place is shown by the same step that chose the figure.
      if (matchMedia(media).matches) requestAnimationFrame(() => panel.focus());
    },
  };
}

/** A figure of the HTML edition has the focus inside a shadow tree. */
function deepestFocus(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

interface Dragged {
  readonly moved: () => HTMLElement;
  readonly close: () => void;
}

function makeDraggable(grip: HTMLElement, { moved, close }: Dragged): void {
  let fromY: number | undefined;
  let wasDragged = false;
  const move = (byPx: number): void => {
    moved().style.transform = byPx === 0 ? "" : `translateY(${byPx}px)`;
  };
  grip.addEventListener("pointerdown", (event) => {
    fromY = event.clientY;
    wasDragged = false;
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener("pointermove", ({ clientY }) => {
    if (fromY === undefined) return;
    const byPx = Math.max(clientY - fromY, 0);
    if (byPx > 4) wasDragged = true;
    move(byPx);
  });
  const end = ({ clientY }: PointerEvent): void => {
    if (fromY === undefined) return;
    const isFar = clientY - fromY > farPx;
    fromY = undefined;
    move(0);
    if (isFar) close();
  };
  grip.addEventListener("pointerup", end);
  grip.addEventListener("pointercancel", () => {
    fromY = undefined;
    move(0);
  });
  // A drag that was taken back is no click.
  grip.addEventListener(
    "click",
    (event) => {
      if (wasDragged) event.stopImmediatePropagation();
      wasDragged = false;
    },
    { capture: true },
  );
}
