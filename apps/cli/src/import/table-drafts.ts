// Rows, one by one → drafts of the tables' files in a folder of their own; in place only when all is well.
import { join } from "node:path";
import {
  type AnyRow,
  csvChunks,
  csvHeader,
  csvRow,
  type Dataset,
  rowsOf,
  type TableDefinition,
  tables,
} from "@brief/data";
import type { Draft, World } from "../world.ts";

export interface TableDrafts {
  add(table: string, row: AnyRow): void;
  /** A row that stands already takes another form. */
  amend(table: string, row: AnyRow): void;
  /** Writes what is left, and every table that a dataset must have. Names of the tables with a draft. */
  finish(): readonly string[];
}

interface Lines {
  readonly definition: TableDefinition;
  readonly amended: Map<string, AnyRow>;
  draft: Draft;
  held: string[];
  length: number;
}

/** Characters that are gathered before they are written. */
const pieceLength = 262_144;
const encoder = new TextEncoder();

export function draftName(table: string): string {
  return `${table}.csv`;
}

/**
 * @param folder of the drafts
 * @param has whether the dataset has the table's file already
 */
export function tableDrafts(
  world: World,
  folder: string,
  { existing, has }: { readonly existing: Dataset; readonly has: (table: string) => boolean },
): TableDrafts {
  const open = new Map<string, Lines>();
  const definitions = new Map(tables.map((definition) => [definition.name, definition]));
  const linesOf = (name: string): Lines => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`an import made a row of "${name}", no table`);
    const draft = world.openDraft(join(folder, draftName(name)));
    const lines: Lines = { definition, amended: new Map(), draft, held: [], length: 0 };
    open.set(name, lines);
    for (const chunk of csvChunks(definition, rowsOf(existing, definition))) hold(lines, chunk);
    return lines;
  };
  return {
    add(name, row) {
      const lines = linesOf(name);
      hold(lines, csvRow(lines.definition, row));
    },
    amend(name, row) {
      const lines = linesOf(name);
      lines.amended.set(String(row[lines.definition.keyColumn]), row);
    },
    finish() {
      for (const { name, isOptional } of tables) if (!isOptional && !has(name)) linesOf(name);
      for (const lines of open.values()) {
        flush(lines);
        lines.draft.close();
        if (lines.amended.size > 0)
          rewrite(world, folder, lines, rowsOf(existing, lines.definition));
      }
      return tables.flatMap(({ name }) => (open.has(name) ? [name] : []));
    },
  };
}

function hold(lines: Lines, text: string): void {
  lines.held.push(text);
  lines.length += text.length;
  if (lines.length >= pieceLength) flush(lines);
}

function flush(lines: Lines): void {
  if (lines.length === 0) return;
  lines.draft.write(encoder.encode(lines.held.join("")));
  lines.held = [];
  lines.length = 0;
}

/** The rows that stood, as amended, before those that were added. */
function rewrite(world: World, folder: string, lines: Lines, rows: readonly AnyRow[]): void {
  const { definition, amended } = lines;
  const path = join(folder, draftName(definition.name));
  const before = `${path}.added`;
  world.rename(path, before);
  const draft = world.openDraft(path);
  const standing = [...csvChunks(definition, rows)].join("");
  const key = (row: AnyRow) => String(row[definition.keyColumn]);
  draft.write(encoder.encode(csvHeader(definition)));
  for (const row of rows)
    draft.write(encoder.encode(csvRow(definition, amended.get(key(row)) ?? row)));
  copyFrom(world, before, encoder.encode(standing).length, draft);
  draft.close();
  world.remove(before);
}

function copyFrom(world: World, path: string, start: number, draft: Draft): void {
  let skip = start;
  for (const chunk of world.readChunks(path)) {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    if (rest.length > 0) draft.write(rest);
  }
}
