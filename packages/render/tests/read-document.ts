// A Document as an editor reads it aloud: a line a block, cells parted by bars.
import { type Block, type Document, inlineText, type Row } from "../src/index.ts";

const rowLine = ({ cells, indent }: Row): string =>
  `${"  ".repeat(indent)}| ${cells.map(({ content }) => inlineText(content).replaceAll("\n", " / ")).join(" | ")}`;

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return ["", `${"#".repeat(block.level)} ${inlineText(block.content)}`];
    case "paragraph": {
      const right = block.right === undefined ? "" : ` → ${inlineText(block.right)}`;
      return [
        `${block.variant === "body" ? "" : `(${block.variant}) `}${inlineText(block.content)}${right}`,
      ];
    }
    case "aside":
      return [`[${block.variant}] ${inlineText(block.content)}`];
    case "list":
      return block.items.flatMap((item) => [
        `- ${inlineText(item.content)}`,
        ...(item.list === undefined ? [] : linesOf(item.list).map((line) => `  ${line}`)),
      ]);
    case "table":
      return [
        `<${inlineText(block.caption ?? [])}> ${block.unit ?? ""}`,
        ...[...block.head, ...block.body, ...block.foot].map(rowLine),
      ];
    case "chart":
      return [`{${block.chart}} ${block.alt}`];
    case "key-figures":
      return block.items.map(
        ({ content, label, basis }) =>
          `* ${inlineText(content)}: ${inlineText(label)}${basis === undefined ? "" : ` (${inlineText(basis)})`}`,
      );
    case "definitions":
      return block.items.map(({ term, value }) => `${inlineText(term)}: ${inlineText(value)}`);
    case "columns":
      return block.columns.flat().flatMap(linesOf);
    case "landscape":
    case "together":
      return block.blocks.flatMap(linesOf);
    case "imprint":
      return block.rows.map(
        ({ label = "", content, right }) =>
          `(imprint) ${label}${inlineText(content)}${right === undefined ? "" : ` → ${inlineText(right)}`}`,
      );
    case "signature":
      return [`(signature) ${inlineText(block.issuer)}, ${inlineText(block.date)}`];
    case "masthead":
      return [
        `(masthead) ${block.name} ${inlineText(block.issue ?? [])} ${inlineText(block.date ?? [])}`,
      ];
    case "toc":
    case "page-break":
      return [];
  }
}

export function readDocument(document: Document): string {
  const foot = document.foot === undefined ? [] : [`(foot) ${inlineText(document.foot)}`];
  return `${[document.title, ...document.blocks.flatMap(linesOf), ...foot].join("\n").trim()}\n`;
}
