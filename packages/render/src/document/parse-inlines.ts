// Elements → inlines: words, figures, source marks, links.
import { type Element, isElement, type Reading, type Words } from "./element.ts";
import type { Inline } from "./model.ts";
import { placed } from "./parse-node.ts";
import { squeezeInlines } from "./white-space.ts";

type Nodes = readonly (Element | Words)[];

const attribute = (element: Element, name: string) => element.attributes[name] ?? "";

/** One inline for each tag; what it holds is already read. */
const readers: Readonly<
  Record<string, (element: Element, content: readonly Inline[], reading: Reading) => Inline>
> = {
  a: (element, content) => ({ type: "link", href: attribute(element, "href"), content }),
  br: () => ({ type: "break" }),
  cite: (element) => ({ type: "cite", source: attribute(element, "data-source"), content: [] }),
  data: (element, content) => ({
    type: "figure",
    figure: attribute(element, "data-figure"),
    value: attribute(element, "value"),
    content,
  }),
  em: (_, content) => ({ type: "em", content }),
  note: (element, _, reading) => {
    const at = placed(element, reading.nameNote(), reading);
    return { type: "note", ...at, content: parseWords(element, reading) };
  },
  // A link without words is a reference: number.ts fills in 表1, and the page where it is asked for.
  ref: (element) => {
    const asks = attribute(element, "page") === "yes";
    const content: readonly Inline[] = asks ? [{ type: "page", target: "" }] : [];
    return { type: "link", href: `#${attribute(element, "to")}`, content };
  },
  small: (_, content) => ({ type: "small", content }),
  span: (element, content) => ({
    type: attribute(element, "class") === "dots" ? "dotted" : "nobreak",
    content,
  }),
  strong: (_, content) => ({ type: "strong", content }),
  sub: (_, content) => ({ type: "sub", content }),
  sup: (_, content) => ({ type: "sup", content }),
};

function readNodes(nodes: Nodes, reading: Reading): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (!isElement(node)) return [{ type: "text", text: node.text }];
    const read = Object.hasOwn(readers, node.tag) ? readers[node.tag] : undefined;
    if (read === undefined) return [];
    // A note reads its own words: they are no part of those around its mark.
    const content = node.tag === "note" ? [] : readNodes(node.children, reading);
    return [read(node, content, reading)];
  });
}

/** The same source twice in a row is one mark. */
function dropRepeatedCites(content: readonly Inline[]): readonly Inline[] {
  return content.filter((inline, index) => {
    const before = content[index - 1];
    return !(inline.type === "cite" && before?.type === "cite" && before.source === inline.source);
  });
}

/** Inlines of an element; a block-like child such as `<right>` is left to its own reader. */
export function parseInlines(element: Element, reading: Reading): readonly Inline[] {
  const content = readNodes(element.children, reading);
  return dropRepeatedCites(squeezeInlines(content, reading.language));
}

/** The same, where nothing at all is an error. */
export function parseWords(element: Element, reading: Reading): readonly Inline[] {
  const content = parseInlines(element, reading);
  if (content.length === 0) {
    reading.report(
      {
        rule: "markup-empty-element",
        message: `<${element.tag}> says nothing`,
        remedy: `give it words, or put the whole <${element.tag}> behind {{#if}}`,
        found: element.tag,
      },
      element.offset,
    );
  }
  return content;
}
