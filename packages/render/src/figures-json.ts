// The figures of one edition as JSON: value, words, formula, sources, rows on disk, places on the page.
import { type Figure, nameFormulaRows } from "@brief/data";
import type { BriefSpec } from "./brief.ts";
import type { Document } from "./document/model.ts";
import { displays } from "./document/printed-figures.ts";
import { encodeLines, jsonLines } from "./pdf/encode-lines.ts";
import type { FigureMap } from "./pdf/figure-map.ts";

/** A row of the dataset → how it is named: by file and line, where there are files. */
type RowName = (row: Figure["rows"][number]) => string;

export interface FiguredEdition {
  readonly document: Document;
  readonly figures: readonly Figure[];
  readonly factsHash: string;
  readonly places: FigureMap;
}

function figureJson(figure: Figure, display: string, places: FigureMap, nameRow: RowName) {
  return {
    id: figure.id,
    value: figure.value ?? null,
    unit: figure.unit,
    display,
    ...(figure.formula ? { formula: nameFormulaRows(figure.formula, nameRow) } : {}),
    sources: figure.sources,
    rows: figure.rows.map(nameRow),
    places: places.map(({ page, box, text }) => ({ page, box, text })),
  };
}

/** Only what is printed, in the order of the view. */
export function figuresJson(
  spec: BriefSpec,
  edition: FiguredEdition,
  nameRow: RowName,
): Uint8Array<ArrayBuffer> {
  const printed = displays(edition.document);
  const placesOf = (id: string) => edition.places.filter((place) => place.figure === id);
  // Thousands of rows are named in many figures: one after the other.
  function* figures() {
    for (const figure of edition.figures) {
      const display = printed.get(figure.id);
      if (display !== undefined) yield figureJson(figure, display, placesOf(figure.id), nameRow);
    }
  }
  const { id, language, asOf } = spec;
  const head = JSON.stringify({ brief: id, language, asOf, dataset: edition.factsHash });
  function* lines() {
    yield `${head.slice(0, -1)},"figures":`;
    // A figure a line: a diff shows the figures that changed.
    yield* jsonLines(figures());
    yield "}\n";
  }
  return encodeLines(lines());
}
