// Document → where each figure is printed, in the words that a reader finds it by: heading, row and column of its table.
import type { Block, Document, Inline, Row, Table } from "./model.ts";
import { blocksIn, inlineText, visitInlines } from "./walk.ts";

/** From the whole to the part: 贷款机构, 世界银行, 承诺额; empty where running text alone prints it. */
export type FigurePlace = readonly string[];

interface Found {
  readonly figure: string;
  readonly place: FigurePlace;
}

/** In the order of first print; of several prints the one that is named in most words holds. */
export function figurePlaces(document: Document): ReadonlyMap<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const { figure, place } of placesIn(document.blocks, { heading: [] })) {
    const known = places.get(figure);
    if (known === undefined || known.length < place.length) places.set(figure, place);
  }
  return places;
}

/** A heading does not say what the figure in a sentence is of. */
const inText: FigurePlace = [];

interface Walk {
  /** The last heading, where there was one. */
  heading: FigurePlace;
}

function placesIn(blocks: readonly Block[], walk: Walk): readonly Found[] {
  return blocks.flatMap((block) => {
    if (block.type === "heading") walk.heading = [wordsOf(block.content)];
    return [...placesOf(block, walk.heading), ...placesIn(blocksIn(block), walk)];
  });
}

function placesOf(block: Block, heading: FigurePlace): readonly Found[] {
  switch (block.type) {
    case "table":
      return tablePlaces(block, heading);
    case "key-figures":
      return block.items.flatMap((item) =>
        figuresIn(item.content, [...heading, wordsOf(item.label)]),
      );
    case "definitions":
      return block.items.flatMap((item) => figuresIn(item.value, [...heading, wordsOf(item.term)]));
    case "chart":
      return block.data.flatMap(({ figure, label }) =>
        figure === undefined ? [] : [{ figure: figure.figure, place: [...heading, label] }],
      );
    case "heading":
    case "paragraph":
    case "aside":
      return figuresIn(block.content, inText);
    case "list":
      return block.items.flatMap(({ content }) => figuresIn(content, inText));
    default:
      return [];
  }
}

function tablePlaces({ caption, head, body, foot }: Table, heading: FigurePlace): readonly Found[] {
  const columns = head.at(-1);
  const title = caption === undefined ? heading : [wordsOf(caption)];
  return [...body, ...foot].flatMap((row) => {
    const label = wordsOf(row.cells[0]?.content ?? []).replace(noteMark, "");
    return cellsOf(row).flatMap(({ content, column }) => {
      const name = columns === undefined ? "" : nameOfColumn(columns, column);
      return figuresIn(
        content,
        [...title, label, name].filter((word) => word !== ""),
      );
    });
  });
}

/** It refers to a note under its table. */
const noteMark = /\*+$/;

/** Each cell but the first, with the column that it begins in. */
function cellsOf({ cells }: Row) {
  let column = 0;
  return cells.flatMap(({ content, colspan }, index) => {
    const at = column;
    column += colspan;
    return index === 0 ? [] : [{ content, column: at }];
  });
}

function nameOfColumn(head: Row, wanted: number): string {
  let column = 0;
  for (const { content, colspan } of head.cells) {
    if (wanted < column + colspan) return wordsOf(content);
    column += colspan;
  }
  return "";
}

function figuresIn(content: readonly Inline[], place: FigurePlace): readonly Found[] {
  const found: Found[] = [];
  visitInlines(content, (inline) => {
    if (inline.type === "figure") found.push({ figure: inline.figure, place });
  });
  return found;
}

function wordsOf(content: readonly Inline[]): string {
  return inlineText(content).replaceAll(/\s+/g, " ").trim();
}
