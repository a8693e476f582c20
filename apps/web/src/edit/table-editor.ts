// A table as a grid: its rows are there only where they are in sight; an edit changes the cell's own characters.
import { element } from "../element.ts";
import type { ColumnWords } from "../messages.ts";
import type { EditText } from "../ui-text/edit.ts";
import { createCellInput } from "./cell-input.ts";
import { addRow, cellAt, type Row, readRows, setCell } from "./csv-cells.ts";
import type { FileEditor } from "./file-editor.ts";
import type { Suggestion } from "./suggest.ts";

export interface TableOptions {
  readonly text: string;
  readonly label: string;
  readonly words: EditText;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly suggest: (column: ColumnWords) => Promise<readonly Suggestion[]>;
  readonly onChange: () => void;
}

const rowPx = 28;
const overscan = 8;
const [leastPx, mostPx, characterPx] = [64, 320, 7];
/** Rows that are looked at for the widths of columns. */
const mostMeasured = 300;

/** Of Chinese characters two places. */
function widthOf(text: string): number {
  const wide = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return (text.length + wide) * characterPx + 20;
}

function columnWidths(rows: readonly Row[]): readonly number[] {
  const head = rows[0]?.cells ?? [];
  return head.map((_, column) => {
    const texts = rows.slice(0, mostMeasured).map(({ cells }) => cells[column]?.value ?? "");
    return Math.min(Math.max(...texts.map(widthOf), leastPx), mostPx);
  });
}

export function createTableEditor(options: TableOptions): FileEditor {
  const { words, columns, suggest, onChange } = options;
  let text = options.text;
  let rows = readRows(text);
  let widths = columnWidths(rows);
  let active = { row: 1, column: 0 };
  let isEditing = false;
  let drawnFirst = 0;
  const past: string[] = [];

  const head = element("div", { class: "grid-row grid-head", role: "row", "aria-rowindex": "1" });
  const body = element("div", { class: "grid-body", role: "rowgroup" });
  const grid = element(
    "div",
    { class: "grid", role: "grid", "aria-label": options.label },
    element("div", { class: "grid-top", role: "rowgroup" }, head),
    body,
  );
  const about = element("p", { class: "grid-about meta", "aria-live": "polite" });
  const button = (label: string, onclick: () => void) =>
    element("button", { type: "button", onclick }, label);
  const undo = button(words.undo, () => takeBack());
  const host = element(
    "div",
    { class: "table-editor" },
    grid,
    element(
      "div",
      { class: "grid-foot" },
      button(words.addRow, () => insert(false)),
      button(words.copyRow, () => insert(true)),
      undo,
      about,
    ),
  );

  const nameOf = (column: number): string => rows[0]?.cells[column]?.value ?? "";
  const knownOf = (column: number): ColumnWords => columns[nameOf(column)] ?? {};
  const cellOf = ({ row, column } = active): HTMLElement | null =>
    body.querySelector(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);

  const drawHead = (): void => {
    head.replaceChildren(
      element("div", { class: "grid-number", role: "presentation" }),
      ...(rows[0]?.cells ?? []).map(({ value }, column) => {
        const made = element(
          "div",
          {
            class: "grid-cell",
            role: "columnheader",
            "aria-colindex": String(column + 1),
            title: knownOf(column).meaning ?? "",
          },
          value,
        );
        made.style.width = `${widths[column] ?? leastPx}px`;
        return made;
      }),
    );
    grid.setAttribute("aria-rowcount", String(rows.length));
    grid.setAttribute("aria-colcount", String(widths.length));
  };
  const drawRow = (row: number): HTMLElement => {
    const cells = widths.map((width, column) => {
      const value = rows[row]?.cells[column]?.value ?? "";
      const isActive = row === active.row && column === active.column;
      const made = element(
        "div",
        {
          class: "grid-cell",
          role: "gridcell",
          "aria-colindex": String(column + 1),
          tabindex: isActive ? "0" : "-1",
          "data-active": isActive,
        },
        value,
      );
      made.style.width = `${width}px`;
      return made;
    });
    const number = element("div", { class: "grid-number", role: "rowheader" }, String(row + 1));
    const made = element(
      "div",
      { class: "grid-row", role: "row", "aria-rowindex": String(row + 1) },
      number,
      ...cells,
    );
    made.style.top = `${(row - 1) * rowPx}px`;
    return made;
  };
  const firstInSight = (): number => Math.max(Math.floor(grid.scrollTop / rowPx) - overscan, 0) + 1;
  const draw = (): void => {
    // What is edited stays; it is drawn anew when it is done.
    if (isEditing) return;
    const hadFocus = body.contains(document.activeElement);
    const first = firstInSight();
    drawnFirst = first;
    const count = Math.ceil(grid.clientHeight / rowPx) + 2 * overscan;
    const shown = Array.from({ length: count }, (_, index) => first + index);
    // The active one too, wherever it is: the focus is in it.
    const all = shown.includes(active.row) ? shown : [...shown, active.row];
    body.replaceChildren(...all.filter((row) => row < rows.length).map(drawRow));
    body.style.height = `${Math.max(rows.length - 1, 0) * rowPx}px`;
    body.style.width = `${widths.reduce((sum, width) => sum + width, 44)}px`;
    undo.disabled = past.length === 0;
    if (hadFocus) cellOf()?.focus({ preventScroll: true });
  };
  const tellAbout = (): void => {
    const { meaning, codes = [], names = [] } = knownOf(active.column);
    const values = [...codes, ...names.map(({ table }) => `${table}.csv`)];
    const more = values.length === 0 ? "" : ` · ${values.slice(0, 12).join(" ")}`;
    about.replaceChildren(
      element("strong", {}, nameOf(active.column)),
      ` · ${words.rowOf(active.row + 1, rows.length)}`,
      ...(meaning === undefined ? [] : [" · ", element("span", { lang: "en" }, meaning)]),
      more,
    );
  };
  const bringInSight = (): void => {
    const top = (active.row - 1) * rowPx;
    const visible = grid.clientHeight - 2 * rowPx;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top > grid.scrollTop + visible) grid.scrollTop = top - visible;
    const left = widths.slice(0, active.column).reduce((sum, width) => sum + width, 0);
    const right = left + (widths[active.column] ?? 0) + 44;
    if (left < grid.scrollLeft) grid.scrollLeft = left;
    else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth;
  };
  const activate = (row: number, column: number, focus = true): void => {
    active = {
      row: Math.min(Math.max(row, 1), Math.max(rows.length - 1, 1)),
      column: Math.min(Math.max(column, 0), Math.max(widths.length - 1, 0)),
    };
    bringInSight();
    draw();
    tellAbout();
    if (focus) cellOf()?.focus({ preventScroll: true });
  };
  const put = (next: string): void => {
    if (next === text) return;
    past.push(text);
    text = next;
    rows = readRows(text);
    onChange();
  };
  const takeBack = (): void => {
    const last = past.pop();
    if (last === undefined) return;
    text = last;
    rows = readRows(text);
    onChange();
    activate(active.row, active.column);
  };
  const insert = (isCopy: boolean): void => {
    put(addRow(text, Math.min(active.row, rows.length - 1), isCopy));
    activate(active.row + 1, active.column);
  };
  const move = (how: "none" | "down" | "next" | "previous"): void => {
    const { row, column } = active;
    if (how === "down") activate(row + 1, column);
    else if (how === "next" && column < widths.length - 1) startAt(row, column + 1);
    else if (how === "next" && row < rows.length - 1) startAt(row + 1, 0);
    else if (how === "previous" && column > 0) startAt(row, column - 1);
    else if (how === "previous" && row > 1) startAt(row - 1, widths.length - 1);
    else activate(row, column);
  };
  const startAt = (row: number, column: number): void => {
    activate(row, column);
    startEditing();
  };
  const startEditing = (typed?: string): void => {
    const { row, column } = active;
    const cell = cellOf();
    if (cell === null || isEditing) return;
    isEditing = true;
    const known = knownOf(column);
    const input = createCellInput({
      text: words,
      label: `${words.editCell} ${nameOf(column)}`,
      value: typed ?? rows[row]?.cells[column]?.value ?? "",
      isTyped: typed !== undefined,
      isList: known.isList === true,
      suggest: () => suggest(known),
      done(value, how) {
        isEditing = false;
        const hadFocus = how !== "none" || value === undefined;
        if (value !== undefined) put(setCell(text, { row, column, value }));
        if (hadFocus) move(how);
        else draw();
      },
    });
    cell.replaceChildren(input.element);
    input.focus();
  };
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [10, 0],
    PageUp: [-10, 0],
    Home: [0, -10_000],
    End: [0, 10_000],
  };
  grid.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (isEditing) return;
    const [down, right] = steps[key] ?? [];
    if (down !== undefined && right !== undefined)
      activate(active.row + down, active.column + right);
    else if (key === "Enter" || key === "F2") startEditing();
    else if (key === "z" && (ctrlKey || metaKey)) takeBack();
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) startEditing(key);
    else return;
    event.preventDefault();
  });
  body.addEventListener("click", ({ target }) => {
    const cell = (target as Element).closest("[role='gridcell']");
    const row = cell?.closest("[role='row']")?.getAttribute("aria-rowindex");
    const column = cell?.getAttribute("aria-colindex");
    if (isEditing || !row || !column) return;
    startAt(Number(row) - 1, Number(column) - 1);
  });
  // Sideways, and within a row, the cells that stand stay: a click between may be on its way to one.
  const drawOthers = (): void => {
    if (firstInSight() !== drawnFirst) draw();
  };
  grid.addEventListener("scroll", () => requestAnimationFrame(drawOthers));
  const resized = new ResizeObserver(() => draw());
  resized.observe(grid);
  drawHead();
  draw();
  tellAbout();
  return {
    element: host,
    text: () => text,
    goTo(position) {
      const { row, column } = cellAt(text, position);
      activate(row, column);
    },
    focus: () => cellOf()?.focus(),
    replace(next) {
      text = next;
      past.length = 0;
      rows = readRows(text);
      widths = columnWidths(rows);
      drawHead();
      activate(active.row, active.column, body.contains(document.activeElement));
    },
    close: () => resized.disconnect(),
  };
}
