// The figures of one edition as JSON: value, words, formula, sources, rows on disk, places on the page.
import { type Figure, nameFormulaRows } from "@brief/data";
import { displays, type FigureMap } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { Job } from "./plan.ts";
import { rowPlace } from "./row-places.ts";
import type { Edition } from "./run-job.ts";

type RowName = (row: Figure["rows"][number]) => string;

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
export function figuresJson(workspace: Workspace, job: Job, edition: Edition): string {
  const nameRow: RowName = (row) => rowPlace(workspace.dataset, workspace.folder, row);
  const printed = displays(edition.document);
  const placesOf = (id: string) => edition.places.filter((place) => place.figure === id);
  const figures = edition.figures.flatMap((figure) => {
    const display = printed.get(figure.id);
    if (display === undefined) return [];
    return [figureJson(figure, display, placesOf(figure.id), nameRow)];
  });
  const { id, language, asOf } = job.spec;
  const head = JSON.stringify({ brief: id, language, asOf, dataset: edition.factsHash });
  // A figure a line: a diff shows the figures that changed.
  const lines = figures.map((figure) => JSON.stringify(figure)).join(",\n");
  return `${head.slice(0, -1)},"figures":[\n${lines}\n]}\n`;
}
