// What a block helper gets from Handlebars, and the steps all blocks share.
import Handlebars from "handlebars/runtime.js";
import { GuardError, guardedPath, guardedRows } from "../../view/guard.ts";

export interface BlockOptions {
  readonly data: Readonly<Record<string, unknown>>;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly fn: (context: unknown, options?: BodyOptions) => string;
  readonly inverse: (context: unknown) => string;
}

interface BodyOptions {
  readonly data: unknown;
  readonly blockParams: readonly unknown[];
}

export type BlockHelper = (this: unknown, subject: unknown, options: BlockOptions) => string;

/** A list as `each` and `list` take it: rows stay guarded. */
export function rowsOf(helper: string, subject: unknown): readonly unknown[] {
  const rows = guardedRows(subject);
  if (rows !== undefined) return rows;
  const path = guardedPath(subject) ?? "";
  throw new GuardError(
    "template-wrong-argument",
    path,
    `{{#${helper}}} takes a list, found ${path === "" ? typeof subject : `"${path}"`}`,
    "give it a list of the view; rows are objects with a key",
  );
}

/** The body once for each row, with @first, @last and @index. */
export function renderRows(rows: readonly unknown[], options: BlockOptions): readonly string[] {
  return rows.map((row, index) => {
    const place = {
      first: index === 0,
      last: index === rows.length - 1,
      index,
      key: index,
    };
    const data: unknown = Object.assign(Handlebars.createFrame(options.data), place);
    return options.fn(row, { data, blockParams: [row, index] });
  });
}
