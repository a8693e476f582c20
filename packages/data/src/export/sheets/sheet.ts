// A table for people: headings and typed cells, before it is CSV or a workbook.

export type Cell =
  | undefined
  | { readonly type: "text"; readonly text: string }
  /** An exact decimal as text. */
  | { readonly type: "number"; readonly text: string }
  /** A day: YYYY-MM-DD. */
  | { readonly type: "date"; readonly text: string };

export interface Sheet {
  /** File name without its ending, and the name of the sheet. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

export function textCell(text: string | undefined): Cell {
  return text === undefined || text === "" ? undefined : { type: "text", text };
}

export function numberCell(text: string | undefined): Cell {
  return text === undefined ? undefined : { type: "number", text };
}

/** A month, quarter or year stays the text that it is. */
export function dateCell(text: string | undefined): Cell {
  if (text === undefined) return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { type: "date", text } : { type: "text", text };
}
