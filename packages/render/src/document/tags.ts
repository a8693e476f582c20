// The closed set of markup: every tag, what it may hold, and its attributes. Anything else is an error.

export interface Attribute {
  readonly required?: true;
  /** What a value must look like; any text without it. */
  readonly pattern?: RegExp;
  /** The pattern in words, for the message. */
  readonly expected?: string;
}

export interface Tag {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly string[];
  /** May hold words of its own. */
  readonly text: boolean;
  /** Children that may stand once only. */
  readonly once?: readonly string[];
}

const any: Attribute = {};
const required: Attribute = { required: true };
const oneOf = (...words: readonly string[]): Attribute => ({
  pattern: new RegExp(`^(${words.join("|")})$`),
  expected: words.join(", "),
});
const must = (attribute: Attribute): Attribute => ({ ...attribute, required: true });

const id: Attribute = { pattern: /^[A-Za-z0-9][\w.-]*$/, expected: "letters, digits and . - _" };
const whole: Attribute = { pattern: /^[1-9]\d?$/, expected: "a whole number from 1 to 99" };
const aligns: Attribute = {
  pattern: /^(left|center|right)( (left|center|right))*$/,
  expected: "left, center or right for each column, parted by single spaces",
};
const weights: Attribute = {
  pattern: /^\d+(\.\d+)?( \d+(\.\d+)?)*$/,
  expected: "a number for each column, 0 for its natural width",
};
const address: Attribute = {
  pattern: /^(https?:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+)$/i,
  expected: "an https, http or mailto address",
};

/** Inlines without links and marks. */
const words = ["data", "em", "small", "span", "strong", "sub", "sup"];
const inline = [...words, "a", "br", "cite", "ref"];
/** Running text: it may mark notes. */
const running = [...inline, "note"];

const phrase: Tag = { attributes: {}, children: running, text: true };
/** Titles, captions, furniture, and notes themselves: no note stands in them. */
const title: Tag = { attributes: {}, children: inline, text: true };
const group = (children: readonly string[], once: readonly string[] = []): Tag => ({
  attributes: {},
  children,
  text: false,
  once,
});
const leaf = (attributes: Tag["attributes"]): Tag => ({ attributes, children: [], text: false });
const section: Tag = { ...title, attributes: { id } };
const cell: Tag = { ...phrase, attributes: { colspan: whole, rowspan: whole } };

const blocks = [
  ...["h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "chart", "key-figures", "dl", "aside"],
  ...["h5", "columns", "landscape", "together", "toc", "signature", "imprint", "page-break"],
];
const without = (...left: readonly string[]) => blocks.filter((tag) => !left.includes(tag));
/** What is no page of its own, and stands at no fixed place. */
const flowing = without("landscape", "imprint", "page-break");
const paragraphClasses = [
  ...["note", "source", "subtitle", "kicker", "scope"],
  ...["author", "abstract", "affiliation"],
  ...["recipient", "annexes", "annex", "annotation"],
];

export const tags: Readonly<Record<string, Tag>> = {
  brief: {
    attributes: {
      title: required,
      numbering: oneOf("chinese", "decimal", "none"),
      mark: any,
      draft: any,
    },
    children: ["masthead", "foot", ...blocks],
    text: false,
    once: ["masthead", "foot", "imprint"],
  },
  masthead: {
    attributes: {
      name: required,
      issuer: any,
      "storage-note": any,
      mark: any,
      "copy-number": any,
      secrecy: any,
      urgency: any,
    },
    children: ["number", "signers", "issue", "date"],
    text: false,
    once: ["number", "signers", "issue", "date"],
  },
  number: title,
  signers: { attributes: { label: required }, children: ["signer"], text: false },
  signer: title,
  issue: title,
  date: title,
  foot: title,
  h1: title,
  h2: section,
  h3: section,
  h4: section,
  h5: section,
  p: {
    attributes: { class: oneOf(...paragraphClasses) },
    children: [...running, "right"],
    text: true,
    once: ["right"],
  },
  right: title,
  ul: group(["li"]),
  ol: { ...group(["li"]), attributes: { class: oneOf("source") } },
  li: { ...phrase, attributes: { id }, children: [...running, "ul", "ol"], once: ["ul", "ol"] },
  table: {
    attributes: {
      id,
      columns: must(aligns),
      weights,
      unit: any,
      class: oneOf("compact"),
      continued: any,
      span: oneOf("all"),
    },
    children: ["caption", "thead", "tbody", "tfoot"],
    text: false,
    once: ["caption", "thead", "tbody", "tfoot"],
  },
  caption: title,
  thead: group(["tr"]),
  tbody: group(["tr"]),
  tfoot: group(["tr"]),
  tr: {
    attributes: { indent: { pattern: /^[0-4]$/, expected: "a level from 0 to 4" } },
    children: ["th", "td"],
    text: false,
  },
  th: cell,
  td: cell,
  chart: {
    attributes: {
      id,
      type: must(oneOf("columns", "bars", "line", "dot", "share", "tiles", "progress", "timeline")),
      unit: any,
      steps: oneOf("yes"),
      span: oneOf("all"),
    },
    children: ["caption", "series", "datum"],
    text: false,
    once: ["caption"],
  },
  series: leaf({ id: must(id), label: required }),
  datum: {
    attributes: {
      key: required,
      label: required,
      detail: any,
      series: id,
      accent: oneOf("yes"),
    },
    children: ["data"],
    text: false,
    once: ["data"],
  },
  "key-figures": { ...group(["key-figure"]), attributes: { class: oneOf("pull") } },
  "key-figure": group(["value", "label", "basis"], ["value", "label", "basis"]),
  value: phrase,
  label: phrase,
  basis: phrase,
  dl: group(["dt", "dd"]),
  dt: title,
  dd: phrase,
  aside: {
    ...phrase,
    attributes: { class: must(oneOf("editor", "conflict", "question", "none", "change")) },
  },
  columns: group(["column"]),
  // One column may hold others: what it holds stays on one page where it can.
  column: group(flowing),
  landscape: group(flowing),
  together: group(flowing.filter((tag) => tag !== "together")),
  imprint: group(["line"]),
  line: { attributes: { label: any }, children: [...inline, "right"], text: true, once: ["right"] },
  signature: {
    ...group(["issuer", "date"], ["issuer", "date"]),
    attributes: { sealed: oneOf("yes", "no") },
  },
  issuer: title,
  toc: leaf({ depth: oneOf("2", "3"), title: any }),
  "page-break": leaf({}),
  data: {
    attributes: {
      value: required,
      "data-figure": must({ pattern: /\S/, expected: "a figure id" }),
    },
    children: words.filter((tag) => tag !== "data"),
    text: true,
  },
  cite: leaf({ "data-source": must(id) }),
  a: { attributes: { href: must(address) }, children: words, text: true },
  strong: phrase,
  em: phrase,
  small: phrase,
  sup: phrase,
  sub: phrase,
  span: { ...phrase, attributes: { class: must(oneOf("nobr", "dots")) } },
  br: leaf({}),
  ref: leaf({ to: must(id), page: oneOf("yes", "no") }),
  note: title,
};

export const tagOf = (name: string): Tag | undefined =>
  Object.hasOwn(tags, name) ? tags[name] : undefined;
