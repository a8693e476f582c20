// A column's codes, and the rows of other tables that it may name → values to choose from, each with what it is.
import type { ColumnWords, WorkspaceState } from "../messages.ts";
import { fetchBytes } from "../world.ts";
import { readRows } from "./csv-cells.ts";

export interface Suggestion {
  readonly value: string;
  /** The row's name in its table. */
  readonly words: string;
}

const nameColumns = ["shortZh", "nameZh", "title", "shortEn", "nameEn", "name"];

/** The first is in its column, the other its name. */
function rowsAsSuggestions(text: string, key: string): readonly Suggestion[] {
  const [head, ...rows] = readRows(text);
  const columns = head?.cells.map(({ value }) => value) ?? [];
  const at = columns.indexOf(key);
  const name = nameColumns.map((one) => columns.indexOf(one)).find((index) => index !== -1);
  return rows.flatMap(({ cells }) => {
    const value = cells[at]?.value ?? "";
    return value === "" ? [] : [{ value, words: cells[name ?? -1]?.value ?? "" }];
  });
}

/** Tables are fetched once for each revision, when a column first asks for them. */
export function createSuggesting(current: () => WorkspaceState | undefined) {
  let kept:
    | { readonly revision: string; readonly tables: Map<string, Promise<string>> }
    | undefined;
  const textOf = (table: string): Promise<string> => {
    const workspace = current();
    const path = workspace?.dataset.files[`${table}.csv`];
    if (workspace === undefined || path === undefined) return Promise.resolve("");
    const { revision } = workspace;
    if (kept?.revision !== revision) kept = { revision, tables: new Map() };
    const text =
      kept.tables.get(table) ?? fetchBytes(path).then((bytes) => new TextDecoder().decode(bytes));
    kept.tables.set(table, text);
    // A revision that has passed meanwhile is no reason to show an error: there is nothing to choose from.
    return text.catch(() => "");
  };
  return async ({ codes = [], names = [] }: ColumnWords): Promise<readonly Suggestion[]> => {
    const found = await Promise.all(
      names.map(async ({ table, key }) => rowsAsSuggestions(await textOf(table), key)),
    );
    return [...codes.map((value) => ({ value, words: "" })), ...found.flat()];
  };
}
