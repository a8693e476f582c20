// Questions to a Document, in reading order.
import type { Block, Chart, Document, Inline, Masthead, NodePath, Note } from "./model.ts";

export type FigureInline = Extract<Inline, { type: "figure" }>;

/** One run of inlines and the node it stands in. */
export interface Passage {
  readonly path: NodePath;
  readonly content: readonly Inline[];
}

/** A run of inlines, then the notes that it marks: they stand elsewhere, as passages of their own. */
function passage(path: NodePath, content: readonly Inline[] | undefined): readonly Passage[] {
  if (content === undefined) return [];
  const notes = notesIn(content).map((note) => ({ path: note.path, content: note.content }));
  return notes.length === 0 ? [{ path, content }] : [{ path, content }, ...notes];
}

function chartPassages(chart: Chart): readonly Passage[] {
  const data = chart.data.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  return [...passage(chart.path, chart.caption), ...passage(chart.path, data)];
}

function mastheadPassages(head: Masthead): readonly Passage[] {
  const { path, copyNumber, secrecy, urgency, number, signers, issue, date } = head;
  const plain = [copyNumber, secrecy, urgency, signers?.label].flatMap((text) =>
    text === undefined ? [] : passage(path, [{ type: "text", text }]),
  );
  const names = signers?.names.flatMap((name) => passage(path, name)) ?? [];
  return [
    ...plain,
    ...passage(path, number),
    ...names,
    ...passage(path, issue),
    ...passage(path, date),
  ];
}

/** Blocks are never changed: what asks for their passages many times on the way to a page is told the same. */
const passages = new WeakMap<Block, readonly Passage[]>();

/** Every run of inlines of a block, also those of the blocks within it. */
export function passagesOf(block: Block): readonly Passage[] {
  const known = passages.get(block);
  if (known !== undefined) return known;
  const made = findPassages(block);
  passages.set(block, made);
  return made;
}

function findPassages(block: Block): readonly Passage[] {
  switch (block.type) {
    case "heading":
    case "aside":
      return passage(block.path, block.content);
    case "paragraph":
      return [...passage(block.path, block.content), ...passage(block.path, block.right)];
    case "list":
      return block.items.flatMap((item) => [
        ...passage(item.path, item.content),
        ...(item.list === undefined ? [] : passagesOf(item.list)),
      ]);
    case "table": {
      const cells = [...block.head, ...block.body, ...block.foot].flatMap((row) => row.cells);
      return [
        ...passage(block.path, block.caption),
        ...cells.flatMap((cell) => passage(cell.path, cell.content)),
      ];
    }
    case "chart":
      return chartPassages(block);
    case "key-figures":
      return block.items.flatMap(({ path, content, label, basis }) => [
        ...passage(path, content),
        ...passage(path, label),
        ...passage(path, basis),
      ]);
    case "definitions":
      return block.items.flatMap(({ path, term, value }) => [
        ...passage(path, term),
        ...passage(path, value),
      ]);
    case "columns":
    case "landscape":
    case "together":
      return blocksIn(block).flatMap(passagesOf);
    case "masthead":
      return mastheadPassages(block);
    case "signature":
      return [...passage(block.path, block.issuer), ...passage(block.path, block.date)];
    case "imprint":
      return block.rows.flatMap(({ path, content, right }) => [
        ...passage(path, content),
        ...passage(path, right),
      ]);
    case "toc": {
      const title = block.title === undefined ? [] : [{ type: "text", text: block.title } as const];
      return [
        ...passage(block.path, title),
        ...block.entries.flatMap((entry) => passage(entry.path, entry.content)),
      ];
    }
    case "page-break":
      return [];
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new TypeError(`no such block: ${JSON.stringify(block)}`);
}

/** The inlines that stand where it stands; none for a leaf, and a note's words stand elsewhere. */
export const contentOf = (inline: Inline): readonly Inline[] =>
  "content" in inline && inline.type !== "note" ? inline.content : [];

/** A link that no words were written for: number.ts gives it the name of what it leads to. */
export function isReference(inline: Inline): inline is Extract<Inline, { type: "link" }> {
  return inline.type === "link" && inline.content.every(({ type }) => type === "page");
}

/** An inline before what it holds. */
export function visitInlines(content: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of content) {
    visit(inline);
    const held = contentOf(inline);
    if (held.length > 0) visitInlines(held, visit);
  }
}

/** The blocks that a block holds; none for most. */
export function blocksIn(block: Block): readonly Block[] {
  if (block.type === "columns") return block.columns.flat();
  return block.type === "landscape" || block.type === "together" ? block.blocks : [];
}

/** A block before the blocks it holds. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    visitBlocks(blocksIn(block), visit);
  }
}

/** The notes that a content marks, in order. */
export function notesIn(content: readonly Inline[]): readonly Note[] {
  const notes: Note[] = [];
  visitInlines(content, (inline) => {
    if (inline.type === "note") notes.push(inline);
  });
  return notes;
}

/** All notes, in reading order. */
export function notesOf(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap(passagesOf).flatMap(({ content }) => notesIn(content));
}

export function passagesOfDocument(document: Document): readonly Passage[] {
  return [...document.blocks.flatMap(passagesOf), ...passage("", document.foot)];
}

/** Every printed figure, as often as it is printed. */
export function figuresOf(document: Document): readonly FigureInline[] {
  const figures: FigureInline[] = [];
  for (const { content } of passagesOfDocument(document)) {
    visitInlines(content, (inline) => {
      if (inline.type === "figure") figures.push(inline);
    });
  }
  return figures;
}

/** Its words; marks of notes and page numbers are of a layout, not of the text. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      return inline.type === "break" ? "\n" : inlineText(contentOf(inline));
    })
    .join("");
}

/** The words of a block, its passages parted by line feeds. */
export function textOf(block: Block): string {
  return passagesOf(block)
    .map(({ content }) => inlineText(content))
    .join("\n");
}
