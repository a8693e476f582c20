// Rows of an import as they can be written and read back: nothing in them that a reader cannot see.
import type { Place } from "../diagnostic.ts";
import { isPlain, withoutHidden } from "./clean-text.ts";
import { isSpoilt } from "./hidden-characters.ts";
import type { Imported, NewRow, NewRows } from "./new-row.ts";
import type { Counted } from "./report.ts";

/**
 * Invisible characters are taken out of texts, spoilt ones stand as "?", both with a warning; the white space round a
 * text goes, and its Unicode form is NFC, as tables are read.
 */
export async function* cleanRows(rows: NewRows): AsyncGenerator<NewRow, Imported, void> {
  const warnings = new Map<string, { rule: string; count: number; first: Place }>();
  const warn = (rule: string, first: Place): void => {
    const known = warnings.get(rule);
    if (known === undefined) warnings.set(rule, { rule, count: 1, first });
    else known.count++;
  };
  let next = await rows.next();
  for (; next.done !== true; next = await rows.next()) yield cleanRow(next.value, warn);
  const { report, diagnostics } = next.value;
  const found: readonly Counted[] = [...warnings.values()];
  return { diagnostics, report: { ...report, warnings: [...report.warnings, ...found] } };
}

type Warn = (rule: string, first: Place) => void;

function cleanRow(newRow: NewRow, warn: Warn): NewRow {
  const cells = Object.entries(newRow.row);
  if (cells.every(([, cell]) => typeof cell !== "string" || isPlain(cell))) return newRow;
  const cleaned = cells.flatMap(([column, cell]): readonly (readonly [string, unknown])[] => {
    if (typeof cell !== "string") return [[column, cell]];
    const text = isPlain(cell) ? cell : cleanCell(cell, newRow.place, warn);
    return text === "" ? [] : [[column, text]];
  });
  return { ...newRow, row: Object.fromEntries(cleaned) };
}

function cleanCell(text: string, place: Place, warn: Warn): string {
  return withoutHidden(text, (character) => {
    const isLost = isSpoilt(character);
    warn(isLost ? "import-spoilt-character" : "import-hidden-character", place);
    return isLost ? "?" : "";
  });
}
