// Blocks as semantic HTML: headings, lists, tables, figures, asides; never a table for layout.

import type { ChartTheme } from "../chart/chart-theme.ts";
import { markAnchor, noteAnchor } from "../document/anchors.ts";
import { numeralForms } from "../document/list-markers.ts";
import type {
  Block,
  Definitions,
  Document,
  Imprint,
  Inline,
  KeyFigures,
  List,
  Masthead,
  NodePath,
  Paragraph,
  Signature,
  Toc,
  TocEntry,
} from "../document/model.ts";
import { noteMark } from "../document/number-words.ts";
import { element, escapeHtml } from "./escape.ts";
import { printChart } from "./print-chart.ts";
import { type InlinePrinter, sourceId } from "./print-inlines.ts";
import { printTable } from "./print-table.ts";
import { pageWords } from "./words.ts";

export interface BlockSetting {
  readonly theme: ChartTheme;
  readonly language: Document["language"];
  readonly inlines: InlinePrinter;
  /** Ids of headings that something leads to. */
  readonly headingIds: ReadonlyMap<NodePath, string>;
}

export function printBlocks(blocks: readonly Block[], setting: BlockSetting): string {
  return blocks.map((block) => printBlock(block, setting)).join("\n");
}

function printBlock(block: Block, setting: BlockSetting): string {
  const { inlines } = setting;
  switch (block.type) {
    case "heading":
      return element(`h${block.level}`, inlines.print(block.content), {
        id: setting.headingIds.get(block.path),
      });
    case "paragraph":
      return printParagraph(block, inlines);
    case "list":
      return printList(block, setting);
    case "table":
      return printTable(block, inlines);
    case "chart":
      return printChart(block, setting);
    case "key-figures":
      return printKeyFigures(block, inlines);
    case "definitions":
      return printDefinitions(block, inlines);
    case "aside":
      return element("aside", element("p", inlines.print(block.content)), { class: block.variant });
    case "columns": {
      const columns = block.columns.map((column) => element("div", printBlocks(column, setting)));
      return element("div", columns.join("\n"), { class: "columns" });
    }
    case "landscape":
      return element("div", printBlocks(block.blocks, setting), { class: "landscape" });
    case "together":
      return element("div", printBlocks(block.blocks, setting), { class: "together" });
    case "masthead":
      return printMasthead(block, inlines);
    case "signature":
      return printSignature(block, inlines);
    case "imprint":
      return printImprint(block, inlines);
    case "toc":
      return printToc(block, setting);
    case "page-break":
      return '<div class="page-break"></div>';
    default:
      return block satisfies never;
  }
}

/** In small print source marks stand on the line. */
const smallVariants: ReadonlySet<Paragraph["variant"]> = new Set([
  "note",
  "source",
  "kicker",
  "scope",
]);

function printParagraph(block: Paragraph, inlines: InlinePrinter): string {
  const body = !smallVariants.has(block.variant);
  const content = body ? inlines.print(block.content) : inlines.printLevel(block.content);
  const left = block.right === undefined ? content : element("span", content);
  return element("p", left + printRight(block.right, inlines), {
    class: block.variant === "body" ? undefined : block.variant,
  });
}

/** A space keeps the two apart where the styles are lost. */
function printRight(right: readonly Inline[] | undefined, inlines: InlinePrinter): string {
  if (right === undefined) return "";
  return ` ${element("span", inlines.printLevel(right), { class: "right" })}`;
}

/** @param around how many numbered lists this one stands in */
function printList(block: List, setting: BlockSetting, around = 0): string {
  const { inlines } = setting;
  if (block.variant === "source") return printSources(block, setting);
  const isNumbered = block.variant === "decimal";
  const items = block.items.map(({ content, list }) => {
    const inner = list === undefined ? "" : printList(list, setting, around + (isNumbered ? 1 : 0));
    return element("li", inlines.print(content) + inner);
  });
  const form = around % numeralForms;
  return element(isNumbered ? "ol" : "ul", items.join("\n"), {
    class: isNumbered && form > 0 ? `numerals-${form + 1}` : undefined,
  });
}

function printSources(block: List, { inlines, language }: BlockSetting): string {
  const items = block.items.map((item) => {
    const mark = item.anchor === undefined ? undefined : inlines.firstMark(item.anchor);
    const { back } = pageWords[language];
    const link =
      mark === undefined
        ? ""
        : ` ${element("a", "↩", { href: `#${mark}`, class: "back", "aria-label": back })}`;
    return element("li", inlines.printLevel(item.content) + link, {
      id: item.anchor === undefined ? undefined : sourceId(item.anchor),
      value: item.number,
      // A source that nothing cites has no number.
      class: item.number === undefined ? "unnumbered" : undefined,
    });
  });
  return element("ol", items.join("\n"), { class: "sources" });
}

function printKeyFigures(block: KeyFigures, inlines: InlinePrinter): string {
  const items = block.items.map((item) =>
    element(
      "div",
      element("dt", inlines.print(item.label) + printBasis(item.basis, inlines)) +
        element("dd", inlines.print(item.content)),
    ),
  );
  const name = block.variant === undefined ? "key-figures" : `key-figures ${block.variant}`;
  return element("dl", items.join("\n"), { class: name });
}

/** A space keeps it apart from the label where the styles are lost. */
function printBasis(basis: readonly Inline[] | undefined, inlines: InlinePrinter): string {
  if (basis === undefined) return "";
  return ` ${element("span", inlines.printLevel(basis), { class: "basis" })}`;
}

function printDefinitions(block: Definitions, inlines: InlinePrinter): string {
  const items = block.items.map((item) =>
    element(
      "div",
      element("dt", inlines.printLevel(item.term)) + element("dd", inlines.print(item.value)),
    ),
  );
  return element("dl", items.join("\n"), { class: "definitions" });
}

/** A list of links; entries of the lower level stand in a list of their own under the one above. */
function printToc(toc: Toc, { inlines, headingIds, language }: BlockSetting): string {
  const link = ({ target, content }: TocEntry) => {
    const id = headingIds.get(target);
    return element("a", inlines.print(content), { href: id === undefined ? id : `#${id}` });
  };
  const items: { readonly own: string; readonly under: string[] }[] = [];
  for (const entry of toc.entries) {
    const last = items.at(-1);
    if (entry.level === 2 || last === undefined) items.push({ own: link(entry), under: [] });
    else last.under.push(element("li", link(entry)));
  }
  const list = items.map(({ own, under }) =>
    element("li", under.length === 0 ? own : own + element("ul", under.join("\n"))),
  );
  const title =
    toc.title === undefined ? "" : element("p", escapeHtml(toc.title), { class: "toc-title" });
  const name = toc.title ?? pageWords[language].contents;
  return element("nav", title + element("ul", list.join("\n")), {
    class: "toc",
    "aria-label": name,
  });
}

/** The notes in their order, each led by its mark, which leads back. */
export function printNotes({ inlines, language }: BlockSetting): string {
  const { back, notes: name } = pageWords[language];
  const items: string[] = [];
  // A note marks no other: printing them adds none.
  for (const [index, note] of inlines.notes().entries()) {
    const label = noteMark(note.number ?? index + 1, language);
    const link = element("a", escapeHtml(label), {
      href: `#${markAnchor(note.path)}`,
      role: "doc-backlink",
      "aria-label": `${label} ${back}`,
    });
    items.push(
      element("li", `${link} ${inlines.printLevel(note.content)}`, { id: noteAnchor(note.path) }),
    );
  }
  if (items.length === 0) return "";
  return element("section", element("ol", items.join("\n")), {
    class: "notes",
    role: "doc-endnotes",
    "aria-label": name,
  });
}

function printMasthead(block: Masthead, inlines: InlinePrinter): string {
  const line = (name: string, content: string | undefined) =>
    content === undefined ? "" : element("p", content, { class: name });
  const words = (text: string | undefined) => (text === undefined ? undefined : escapeHtml(text));
  const inline = (content: readonly Inline[] | undefined) =>
    content === undefined ? undefined : inlines.printLevel(content);
  const signers = block.signers && signerWords(block.signers, inlines);
  return element(
    "header",
    [
      line("copy-number", words(block.copyNumber)),
      line("secrecy", words(block.secrecy)),
      line("urgency", words(block.urgency)),
      line("storage-note", words(block.storageNote)),
      line("mark", words(block.mark)),
      line("name", escapeHtml(block.name)),
      line("number", inline(block.number)),
      line("signers", signers),
      line("issue", inline(block.issue)),
      line("issuer", words(block.issuer)),
      line("date", inline(block.date)),
    ].join(""),
    { class: "masthead" },
  );
}

/** Names apart by the white of one em: Chinese ones have no commas between them. */
function signerWords(
  { label, names }: NonNullable<Masthead["signers"]>,
  inlines: InlinePrinter,
): string {
  return escapeHtml(label) + names.map((name) => inlines.printLevel(name)).join("\u3000");
}

function printSignature(block: Signature, inlines: InlinePrinter): string {
  const line = (name: string, content: readonly Inline[]) =>
    element("p", inlines.print(content), { class: name });
  const lines = line("issuer", block.issuer) + line("date", block.date);
  return element("div", lines, { class: block.sealed ? "signature sealed" : "signature" });
}

function printImprint(block: Imprint, inlines: InlinePrinter): string {
  const rows = block.rows.map((row) => {
    const label =
      row.label === undefined ? "" : element("span", escapeHtml(row.label), { class: "label" });
    const left = element("span", label + inlines.printLevel(row.content));
    return element("p", left + printRight(row.right, inlines));
  });
  return element("footer", rows.join("\n"), { class: "imprint" });
}
