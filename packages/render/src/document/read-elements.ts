// Markup text → elements, by a strict XML reader. The first slip of syntax ends the reading: what follows one is noise.
import { SaxesParser } from "saxes";
import type { Element, Fault, Reading, Words } from "./element.ts";

const remedies: readonly (readonly [RegExp, string])[] = [
  [/undefined entity/, "write the character itself; XML names only &amp; &lt; &gt; &quot; &apos;"],
  [/unquoted attribute|value must be quoted|value required/, 'quote the value: name="value"'],
  [/attribute without value/, 'give it a value: name="value"'],
  [/duplicate attribute/, "keep one of the two"],
  [/no whitespace between attributes/, "part the attributes with a space"],
  [/disallowed character/, "write & as &amp; and < as &lt;, and take out control characters"],
  [/malformed character entity/, "write & as &amp;"],
];

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly children: (Element | Words)[];
}

interface Slip {
  readonly fault: Fault;
  readonly offset: number;
}

/** saxes speaks of the closing tag; the reader wants to know which element is open. */
function closingSlip(text: string, position: number, open: Open | undefined): Slip {
  const offset = Math.max(0, text.lastIndexOf("</", position - 1));
  const closing = /^<\/[^>]*>?/.exec(text.slice(offset))?.[0] ?? "</";
  const message =
    open === undefined
      ? `${closing} closes nothing`
      : `${closing} stands where <${open.tag}> is still open`;
  const remedy =
    open === undefined
      ? `take out ${closing}`
      : `close <${open.tag}> first, or open what is closed`;
  return { fault: { rule: "markup-syntax", message, remedy, found: closing }, offset };
}

/** The reader would take all up to the next semicolon for a name. */
function bareAmpersand(text: string): Slip | undefined {
  const offset = text.search(/&(?!#?\w+;)/);
  if (offset === -1) return undefined;
  const message = "a bare & stands in the markup";
  const fault = { rule: "markup-syntax", message, remedy: "write & as &amp;", found: "&" };
  return { fault, offset };
}

interface State {
  readonly text: string;
  readonly position: number;
  readonly open: Open | undefined;
  /** What a closing tag has just closed, rightly or not. */
  readonly closed: Open | undefined;
}

function slipOf(said: string, { text, position, open, closed }: State): Slip {
  if (/unexpected close tag/.test(said)) return closingSlip(text, position, closed);
  if (/closing tag/.test(said)) return closingSlip(text, position, undefined);
  if (/unclosed tag/.test(said) && open !== undefined) {
    const message = `<${open.tag}> is never closed`;
    const remedy = `close it with </${open.tag}>`;
    return {
      fault: { rule: "markup-syntax", message, remedy, found: open.tag },
      offset: open.offset,
    };
  }
  const remedy = remedies.find(([pattern]) => pattern.test(said))?.[1];
  return {
    fault: {
      rule: "markup-syntax",
      message: `the markup breaks off: ${said.replace(/\.$/, "")}`,
      remedy: remedy ?? "close every tag and quote every attribute",
    },
    offset: Math.max(0, /entity/.test(said) ? text.lastIndexOf("&", position) : position - 1),
  };
}

const refusal = (what: string): Fault => ({
  rule: "markup-syntax",
  message: `${what} stands in the markup`,
  remedy: "take it out: a brief holds elements and words only",
});

/** The root element; undefined once a slip was reported. */
export function readElements(text: string, reading: Reading): Element | undefined {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  const root: Open = { tag: "", offset: 0, children: [] };
  const stack: Open[] = [];
  let slipped = false;
  let closed: Open | undefined;
  let from = 0;
  const slip = ({ fault, offset }: Slip) => {
    if (!slipped) reading.report(fault, offset);
    slipped = true;
  };
  const refuse = (what: string) => () => slip({ fault: refusal(what), offset: from });
  const top = () => stack.at(-1) ?? root;

  parser.on("error", (error) => {
    const said = error.message.replace(/^\d+:\d+: /, "");
    slip(slipOf(said, { text, position: parser.position, open: stack.at(-1), closed }));
  });
  parser.on("xmldecl", refuse("an XML declaration"));
  parser.on("doctype", refuse("a document type"));
  parser.on("processinginstruction", refuse("a processing instruction"));
  parser.on("cdata", refuse("a CDATA section"));
  parser.on("text", (words) => top().children.push({ text: words, offset: from }));
  parser.on("comment", () => {
    from = parser.position;
  });
  parser.on("opentag", (tag) => {
    const offset = text.lastIndexOf(`<${tag.name}`, parser.position - 1);
    const open = { tag: tag.name, offset, children: [] };
    top().children.push({ ...open, attributes: tag.attributes });
    stack.push(open);
    from = parser.position;
  });
  parser.on("closetag", () => {
    closed = stack.pop();
    from = parser.position;
  });
  const ampersand = bareAmpersand(text);
  if (ampersand !== undefined) slip(ampersand);
  parser.write(text).close();
  return slipped ? undefined : root.children.find((node) => "tag" in node);
}
