// The keys of the pages: Ctrl or ⌘ with + and − for the zoom, 0 for the pane's width, F for find.
import { nextZoom, type Zoom } from "./page-zoom.ts";

interface PageKeys {
  /** Of what is seen now. */
  readonly percent: () => number;
  readonly zoomTo: (zoom: Zoom) => void;
  readonly openFind: () => void;
}

export function listenToPageKeys(panel: HTMLElement, keys: PageKeys): void {
  const step = (direction: 1 | -1): void => keys.zoomTo(nextZoom(keys.percent(), direction));
  const commands: Readonly<Record<string, () => void>> = {
    "+": () => step(1),
    "=": () => step(1),
    "-": () => step(-1),
    "0": () => keys.zoomTo("fit"),
    f: keys.openFind,
  };
  panel.addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.metaKey ? commands[event.key.toLowerCase()] : undefined;
    if (command === undefined) return;
    event.preventDefault();
    command();
  });
}
