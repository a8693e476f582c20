// Builds DOM elements; text is always text, never markup.
type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** `on…` attributes take listeners; `false` leaves an attribute out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// Line icons on a grid of 20.
const outlines = {
  briefs: "M3.5 5h13M3.5 10h13M3.5 15h8",
  pages: "M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 9.5h5M7.5 13h5",
  figures: "M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h14M2.5 12.5h14",
  problems: "M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.1",
  download: "M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13",
  previous: "M12 4.5 6.5 10l5.5 5.5",
  next: "M8 4.5 13.5 10 8 15.5",
  up: "M4.5 12 10 6.5l5.5 5.5",
  down: "M4.5 8 10 13.5 15.5 8",
  find: "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M13 13l4 4",
  thumbnails: "M3 3.5h5v6H3zM3 12.5h5v4H3zM11 4.5h6M11 8h6M11 13.5h6M11 16.5h4",
  close: "M5 5l10 10M15 5 5 15",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  unfold: "M4.5 12.5 10 7l5.5 5.5",
} as const;

export type Icon = keyof typeof outlines;

/** Decoration only: its button has a name of its own. */
export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", outlines[name]);
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(path);
  return svg;
}
