// {{#each lenders as |lender|}} … {{else}} … {{/each}}
import { type BlockHelper, renderRows, rowsOf } from "./block.ts";

export const each: BlockHelper = function each(subject, options) {
  const rows = rowsOf("each", subject);
  return rows.length === 0 ? options.inverse(this) : renderRows(rows, options).join("");
};
