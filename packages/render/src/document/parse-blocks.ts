// Elements → blocks. A tag that is not a block here was reported by check-elements.ts.
import { childOf, type Element, elementsOf, namerOf, type Reading } from "./element.ts";
import type {
  Aside,
  Block,
  Columns,
  Definitions,
  Heading,
  Imprint,
  Inline,
  KeyFigures,
  Landscape,
  Masthead,
  NodePath,
  Paragraph,
  Signature,
  Toc,
  Together,
} from "./model.ts";
import { parseChart } from "./parse-chart.ts";
import { parseWords } from "./parse-inlines.ts";
import { parseList } from "./parse-list.ts";
import { optionalText, placed, requireChild } from "./parse-node.ts";
import { parseTable } from "./parse-table.ts";
import { squeezeText } from "./white-space.ts";

type Reader = (element: Element, path: NodePath, reading: Reading) => Block;

/** The words of a child, under its own name; nothing where it is absent. */
function optionalWords<Name extends string>(
  element: Element,
  name: Name,
  reading: Reading,
): { readonly [Key in Name]?: readonly Inline[] } {
  const child = childOf(element, name);
  // A computed key is typed as any string: it is Name.
  return (child === undefined ? {} : { [name]: parseWords(child, reading) }) as {
    [Key in Name]?: readonly Inline[];
  };
}

function requiredWords(element: Element, name: string, reading: Reading): readonly Inline[] {
  const child = childOf(element, name);
  if (child !== undefined) return parseWords(child, reading);
  const message = `<${element.tag}> lacks <${name}>`;
  const remedy = `add <${name}> … </${name}>`;
  reading.report({ rule: "markup-missing-tag", message, remedy }, element.offset);
  return [];
}

const heading =
  (level: Heading["level"]): Reader =>
  (element, path, reading): Heading => ({
    type: "heading",
    ...placed(element, path, reading),
    level,
    ...optionalText(element, "id", reading),
    content: parseWords(element, reading),
  });

const variants = [
  ...(["note", "source", "subtitle", "kicker", "scope"] as const),
  ...(["recipient", "annexes", "annex", "annotation"] as const),
  ...(["author", "abstract", "affiliation"] as const),
];

function paragraph(element: Element, path: NodePath, reading: Reading): Paragraph {
  const name = element.attributes["class"];
  const variant = variants.find((known) => known === name) ?? "body";
  const right = optionalWords(element, "right", reading);
  if (right.right !== undefined && variant !== "kicker") {
    const message = "<right> stands in a paragraph that is no kicker";
    const remedy = 'write <p class="kicker">, or take <right> out';
    reading.report({ rule: "markup-misplaced-tag", message, remedy }, element.offset);
  }
  const content = parseWords(element, reading);
  return { type: "paragraph", ...placed(element, path, reading), variant, content, ...right };
}

function keyFigures(element: Element, path: NodePath, reading: Reading): KeyFigures {
  const items = requireChild(element, "key-figure", reading).map((item, index) => ({
    type: "key-figure" as const,
    ...placed(item, `${path}.item.${index + 1}`, reading),
    label: requiredWords(item, "label", reading),
    content: requiredWords(item, "value", reading),
    ...optionalWords(item, "basis", reading),
  }));
  const pulled = element.attributes["class"] === "pull" && { variant: "pull" as const };
  return { type: "key-figures", ...placed(element, path, reading), ...pulled, items };
}

function definitions(element: Element, path: NodePath, reading: Reading): Definitions {
  const terms = requireChild(element, "dt", reading);
  const children = elementsOf(element);
  const items = terms.map((term, index) => {
    const value = children[children.indexOf(term) + 1];
    return {
      ...placed(term, `${path}.item.${index + 1}`, reading),
      term: parseWords(term, reading),
      value: value?.tag === "dd" ? parseWords(value, reading) : [],
    };
  });
  const odd = children.find((child, index) => child.tag !== (index % 2 === 0 ? "dt" : "dd"));
  const last = children.at(-1);
  const culprit = odd ?? (last?.tag === "dt" ? last : undefined);
  if (culprit !== undefined) {
    const message = "<dt> and <dd> do not take turns";
    const remedy = "follow each <dt> by one <dd>";
    reading.report({ rule: "markup-unpaired-term", message, remedy }, culprit.offset);
  }
  return { type: "definitions", ...placed(element, path, reading), items };
}

const asideVariants = ["editor", "conflict", "question", "none", "change"] as const;

function aside(element: Element, path: NodePath, reading: Reading): Aside {
  const name = element.attributes["class"];
  const variant = asideVariants.find((known) => known === name) ?? "editor";
  const content = parseWords(element, reading);
  return { type: "aside", ...placed(element, path, reading), variant, content };
}

function columns(element: Element, path: NodePath, reading: Reading): Columns {
  const parts = requireChild(element, "column", reading).map((column, index) =>
    parseBlocks(elementsOf(column), `${path}.column.${index + 1}.`, reading),
  );
  return { type: "columns", ...placed(element, path, reading), columns: parts };
}

/** Blocks within one block: `3.1`. An empty group says nothing and takes no place. */
const group =
  (type: "landscape" | "together"): Reader =>
  (element, path, reading): Landscape | Together => ({
    type,
    ...placed(element, path, reading),
    blocks: parseBlocks(elementsOf(element), `${path}.`, reading),
  });

function masthead(element: Element, path: NodePath, reading: Reading): Masthead {
  const note = optionalText(element, "storage-note", reading)["storage-note"];
  const copyNumber = optionalText(element, "copy-number", reading)["copy-number"];
  const signers = childOf(element, "signers");
  return {
    type: "masthead",
    ...placed(element, path, reading),
    name: squeezeText(element.attributes["name"] ?? "", reading.language),
    ...(copyNumber !== undefined && { copyNumber }),
    ...optionalText(element, "secrecy", reading),
    ...optionalText(element, "urgency", reading),
    ...optionalWords(element, "number", reading),
    ...(signers && { signers: readSigners(signers, reading) }),
    ...optionalWords(element, "issue", reading),
    ...optionalText(element, "issuer", reading),
    ...optionalWords(element, "date", reading),
    ...(note !== undefined && { storageNote: note }),
    ...optionalText(element, "mark", reading),
  };
}

function readSigners(element: Element, reading: Reading): NonNullable<Masthead["signers"]> {
  const names = requireChild(element, "signer", reading).map((name) => parseWords(name, reading));
  return { label: squeezeText(element.attributes["label"] ?? "", reading.language), names };
}

function signature(element: Element, path: NodePath, reading: Reading): Signature {
  return {
    type: "signature",
    ...placed(element, path, reading),
    issuer: requiredWords(element, "issuer", reading),
    date: requiredWords(element, "date", reading),
    sealed: element.attributes["sealed"] === "yes",
  };
}

function imprint(element: Element, path: NodePath, reading: Reading): Imprint {
  const rows = requireChild(element, "line", reading).map((line, index) => ({
    ...placed(line, `${path}.line.${index + 1}`, reading),
    ...optionalText(line, "label", reading),
    content: parseWords(line, reading),
    ...optionalWords(line, "right", reading),
  }));
  return { type: "imprint", ...placed(element, path, reading), rows };
}

function toc(element: Element, path: NodePath, reading: Reading): Toc {
  return {
    type: "toc",
    ...placed(element, path, reading),
    depth: element.attributes["depth"] === "3" ? 3 : 2,
    ...optionalText(element, "title", reading),
    entries: [],
  };
}

const readers: Readonly<Record<string, Reader>> = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  p: paragraph,
  ul: parseList,
  ol: parseList,
  table: parseTable,
  chart: parseChart,
  "key-figures": keyFigures,
  dl: definitions,
  aside,
  columns,
  landscape: group("landscape"),
  together: group("together"),
  masthead,
  imprint,
  signature,
  toc,
  "page-break": (element, path, reading) => ({
    type: "page-break",
    ...placed(element, path, reading),
  }),
};

/** Blocks are numbered from 1 within `prefix`: `3`, `5.column.1.2`. */
export function parseBlocks(
  elements: readonly Element[],
  prefix: string,
  reading: Reading,
): readonly Block[] {
  return elements
    .filter(({ tag }) => Object.hasOwn(readers, tag))
    .flatMap((element, index) => {
      const path = `${prefix}${index + 1}`;
      const block = readers[element.tag]?.(element, path, { ...reading, nameNote: namerOf(path) });
      return block === undefined ? [] : [block];
    });
}
