// <table> → Table: every row covers every column, spans counted.
import { childOf, childrenOf, type Element, elementsOf, type Reading } from "./element.ts";
import type { Align, Cell, NodePath, Row, Table, TableColumn } from "./model.ts";
import { parseInlines, parseWords } from "./parse-inlines.ts";
import { optionalText, placed } from "./parse-node.ts";

const number = (text: string | undefined, otherwise: number) =>
  text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : otherwise;

const aligns: readonly string[] = ["left", "center", "right"] satisfies Align[];
const isAlign = (text: string): text is Align => aligns.includes(text);

function parseColumns(element: Element, reading: Reading): readonly TableColumn[] {
  const wanted = (element.attributes["columns"] ?? "").split(" ").filter(isAlign);
  const weights = element.attributes["weights"]?.split(" ");
  if (weights !== undefined && weights.length !== wanted.length) {
    const message = `weights speak of ${weights.length} columns, columns of ${wanted.length}`;
    const remedy = "give one weight for each column, 0 for its natural width";
    reading.report({ rule: "markup-ragged-table", message, remedy }, element.offset);
  }
  return wanted.map((align, index) => {
    const weight = number(weights?.[index], 0);
    return weight > 0 ? { align, weight } : { align };
  });
}

function parseCell(element: Element, path: NodePath, reading: Reading): Cell {
  return {
    type: "cell",
    ...placed(element, path, reading),
    header: element.tag === "th",
    colspan: number(element.attributes["colspan"], 1),
    rowspan: number(element.attributes["rowspan"], 1),
    content: parseInlines(element, reading),
  };
}

interface ReadRow {
  readonly row: Row;
  readonly element: Element;
}

function parseRow(element: Element, path: NodePath, reading: Reading): ReadRow {
  const cells = elementsOf(element)
    .filter(({ tag }) => tag === "td" || tag === "th")
    .map((cell, index) => parseCell(cell, `${path}.cell.${index + 1}`, reading));
  const indent = number(element.attributes["indent"], 0);
  return { row: { type: "row", ...placed(element, path, reading), cells, indent }, element };
}

/** Cells that hang down from rows above, by column. */
function checkSection(rows: readonly ReadRow[], columns: number, reading: Reading): void {
  const hanging: number[] = Array.from({ length: columns }, () => 0);
  const report = (message: string, remedy: string, element: Element) =>
    reading.report({ rule: "markup-ragged-table", message, remedy }, element.offset);
  rows.forEach(({ row, element }, index) => {
    let column = 0;
    const skipHanging = () => {
      while ((hanging[column] ?? 0) > 0) column += 1;
    };
    const covered = hanging.map((depth) => depth > 0);
    for (const cell of row.cells) {
      skipHanging();
      for (let step = 0; step < cell.colspan; step += 1, column += 1) {
        if (covered[column] === true && column < columns) {
          report("two cells lie over each other", "shorten the span of one of them", element);
        }
        if (column < columns) hanging[column] = cell.rowspan;
      }
      if (index + cell.rowspan > rows.length) {
        const left = rows.length - index;
        report(
          `a cell spans ${cell.rowspan} rows, ${left} are left`,
          "shorten its rowspan",
          element,
        );
      }
    }
    skipHanging();
    if (column !== columns) {
      const message = `the row covers ${column} columns, the table has ${columns}`;
      report(message, "add or take out cells, or mend columns= and the spans", element);
    }
    hanging.forEach((depth, at) => {
      hanging[at] = Math.max(0, depth - 1);
    });
  });
}

export function parseTable(element: Element, path: NodePath, reading: Reading): Table {
  const columns = parseColumns(element, reading);
  let count = 0;
  const section = (tag: string): readonly Row[] => {
    const rows = childrenOf(element, tag)
      .flatMap((part) => childrenOf(part, "tr"))
      .map((row) => {
        count += 1;
        return parseRow(row, `${path}.row.${count}`, reading);
      });
    checkSection(rows, columns.length, reading);
    return rows.map(({ row }) => row);
  };
  const [head, body, foot] = [section("thead"), section("tbody"), section("tfoot")];
  if (body.length === 0) {
    const remedy = "give it a row in <tbody>, or put the whole table behind {{#if}}";
    const message = "the table has no rows";
    reading.report({ rule: "markup-empty-element", message, remedy }, element.offset);
  }
  const caption = childOf(element, "caption");
  return {
    type: "table",
    ...placed(element, path, reading),
    variant: element.attributes["class"] === "compact" ? "compact" : "plain",
    ...optionalText(element, "id", reading),
    ...(caption && { caption: parseWords(caption, reading) }),
    ...optionalText(element, "unit", reading),
    ...(element.attributes["span"] === "all" && { across: true as const }),
    continued:
      optionalText(element, "continued", reading).continued ?? continuedWords[reading.language],
    columns,
    head,
    body,
    foot,
  };
}

const continuedWords = { "zh-CN": "续表", en: "continued", ru: "продолжение" } as const;
