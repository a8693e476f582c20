// A table with caption and scopes, in a box of its own that scrolls where the screen is narrow.
import type { Cell, Row, Table } from "../document/model.ts";
import { element, escapeHtml } from "./escape.ts";
import type { InlinePrinter } from "./print-inlines.ts";

type Part = "head" | "body" | "foot";

export function printTable(table: Table, inlines: InlinePrinter): string {
  const captionId = `caption-${table.path}`;
  const section = (name: string, part: Part) => {
    const rows = table[part].map((row) => printRow(row, { table, part, inlines })).join("");
    return rows === "" ? "" : element(name, rows);
  };
  const caption = printCaption(table, captionId, inlines);
  const content = caption + section("thead", "head") + section("tbody", "body");
  const whole = element("table", content + section("tfoot", "foot"), {
    id: table.id,
    class: table.variant === "compact" ? "compact" : undefined,
  });
  // A box that scrolls must be reachable by keyboard and have a name.
  return element("div", whole, {
    class: "table-box",
    role: caption === "" ? undefined : "region",
    "aria-labelledby": caption === "" ? undefined : captionId,
    tabindex: 0,
  });
}

function printCaption(table: Table, id: string, inlines: InlinePrinter): string {
  if (table.caption === undefined && table.unit === undefined) return "";
  const unit =
    table.unit === undefined ? "" : element("span", escapeHtml(table.unit), { class: "unit" });
  const gap = table.caption === undefined || unit === "" ? "" : " ";
  return element("caption", inlines.printLevel(table.caption ?? []) + gap + unit, { id });
}

interface RowSetting {
  readonly table: Table;
  readonly part: Part;
  readonly inlines: InlinePrinter;
}

function printRow(row: Row, { table, part, inlines }: RowSetting): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const align = table.columns[column]?.align ?? "left";
    // The first cell of a row names it, whether or not the template says so.
    const scope = scopeOf(cell, part, column === 0);
    column += cell.colspan;
    return element(scope === undefined ? "td" : "th", inlines.printLevel(cell.content), {
      class: align === "left" ? undefined : align,
      scope,
      colspan: cell.colspan > 1 ? cell.colspan : undefined,
      rowspan: cell.rowspan > 1 ? cell.rowspan : undefined,
    });
  });
  const indent = row.indent > 0 ? `indent-${Math.min(3, row.indent)}` : undefined;
  return element("tr", cells.join(""), { class: indent });
}

function scopeOf(cell: Cell, part: Part, first: boolean): string | undefined {
  if (part === "head") return cell.colspan > 1 ? "colgroup" : "col";
  if (!cell.header && !(first && cell.content.length > 0)) return undefined;
  return cell.rowspan > 1 ? "rowgroup" : "row";
}
