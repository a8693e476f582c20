// What a brief carries with it: its printed figures as JSON and CSV, and the rows of the dataset that it rests on.
import { type Figure, nameFormulaRows, type RowRef } from "@brief/data";
import type { Document } from "../document/model.ts";
import { figuresOf, inlineText } from "../document/walk.ts";
import { encodeLines, jsonLines } from "./encode-lines.ts";
import type { FigureMap, FigurePlace } from "./figure-map.ts";

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What composing gives besides the Document (compose.ts). */
export interface Carried {
  readonly figures: readonly Figure[];
  /** The rows that the brief rests on, one a line. */
  readonly facts: Uint8Array<ArrayBuffer>;
}

const rowName = ({ table, id }: RowRef): string => `${table}/${id}`;

export function attachmentsOf(
  document: Document,
  { figures, facts }: Carried,
  places: FigureMap,
): readonly Attachment[] {
  const words = new Map<string, string>();
  for (const { figure, content } of figuresOf(document)) {
    if (!words.has(figure)) words.set(figure, inlineText(content));
  }
  const printedAt = new Map<string, FigurePlace[]>();
  for (const place of places) {
    const known = printedAt.get(place.figure);
    if (known === undefined) printedAt.set(place.figure, [place]);
    else known.push(place);
  }
  const printed = figures.filter(({ id }) => words.has(id));
  const displayOf = ({ id }: Figure) => words.get(id) ?? "";
  const placesOf = ({ id }: Figure) => printedAt.get(id) ?? [];
  const sourcesOf = ({ sources }: Figure) => [...new Set(sources.map(({ id }) => id))];
  // Thousands of rows are named in many figures: one after the other.
  function* entries() {
    for (const figure of printed) {
      yield {
        id: figure.id,
        value: figure.value ?? null,
        unit: figure.unit,
        display: displayOf(figure),
        ...(figure.formula ? { formula: nameFormulaRows(figure.formula, rowName) } : {}),
        sources: sourcesOf(figure),
        rows: figure.rows.map(rowName),
        places: placesOf(figure).map(({ figure: _, ...place }) => place),
      };
    }
  }
  function* lines() {
    yield* jsonLines(entries());
    yield "\n";
  }
  const cells = printed.map((figure) => {
    const pages = [...new Set(placesOf(figure).map(({ page }) => page))];
    const { id, value, unit } = figure;
    const sources = sourcesOf(figure).join(" ");
    return [id, value ?? "", unit, displayOf(figure), sources, pages.join(" ")]
      .map(quoted)
      .join(",");
  });
  return [
    {
      name: "figures.json",
      type: "application/json",
      description: "Printed figures: value, words, formula, rows, sources, places",
      bytes: encodeLines(lines()),
    },
    {
      name: "figures.csv",
      type: "text/csv",
      description: "Printed figures as a table",
      bytes: encodeLines(
        ["\ufeffid,value,unit,display,sources,pages", ...cells].map((line) => `${line}\r\n`),
      ),
    },
    {
      name: "facts.jsonl",
      type: "application/x-ndjson",
      description: "Rows of the dataset that this brief rests on: table, id, cells",
      bytes: facts,
    },
  ];
}

/** A cell that no spreadsheet takes for a formula: `=`, `+`, `-`, `@` at its start are put after an apostrophe. */
function quoted(cell: string | number): string {
  const text = String(cell);
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
