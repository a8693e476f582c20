// Inlines as HTML that keeps its meaning when it is pasted elsewhere: data, strong, sup, links.
import { markAnchor, noteAnchor } from "../document/anchors.ts";
import type { Document, Inline, Note } from "../document/model.ts";
import { noteMark } from "../document/number-words.ts";
import { attributes, element, escapeHtml } from "./escape.ts";

export interface InlinePrinter {
  print(content: readonly Inline[]): string;
  /** With source marks on the line, as under tables, and not raised. */
  printLevel(content: readonly Inline[]): string;
  /** Anchor of the first mark of a source; undefined where it has none. */
  firstMark(source: string): string | undefined;
  /** The notes whose marks were printed, in that order. */
  notes(): readonly Note[];
}

/** Counts the marks of each source, so that every mark has an anchor to come back to. */
/** @param cited sources that are marked somewhere: a list may stand before the only mark of one, in a note */
export function createInlinePrinter(
  language: Document["language"],
  cited: ReadonlySet<string> = new Set(),
): InlinePrinter {
  const marks = new Map<string, number>();
  const notes: Note[] = [];
  const printMark = (source: string, label: string, raised: boolean) => {
    const count = (marks.get(source) ?? 0) + 1;
    marks.set(source, count);
    const id = markId(source, count);
    const link = element("a", label, { id, class: "cite", href: `#${sourceId(source)}` });
    return raised ? element("sup", link) : link;
  };
  const print = (content: readonly Inline[], raised: boolean): string =>
    content.map((inline) => printInline(inline, { print, printMark, printNote, raised })).join("");
  const printNote = (note: Note) => {
    notes.push(note);
    const label = escapeHtml(noteMark(note.number ?? notes.length, language));
    const href = `#${noteAnchor(note.path)}`;
    const role = "doc-noteref";
    return element("sup", element("a", label, { id: markAnchor(note.path), href, role }));
  };
  return {
    print: (content) => print(content, true),
    printLevel: (content) => print(content, false),
    firstMark: (source) => (marks.has(source) || cited.has(source) ? markId(source, 1) : undefined),
    notes: () => notes,
  };
}

/** Anchors of this page's own, apart from ids that a document gives. */
export function sourceId(source: string): string {
  return `source-${source}`;
}

function markId(source: string, count: number): string {
  return `mark-${source}-${count}`;
}

interface Pen {
  readonly raised: boolean;
  print(content: readonly Inline[], raised: boolean): string;
  printMark(source: string, label: string, raised: boolean): string;
  printNote(note: Note): string;
}

function printInline(inline: Inline, pen: Pen): string {
  if (inline.type === "text") return escapeHtml(inline.text);
  if (inline.type === "break") return "<br>";
  if (inline.type === "note") return pen.printNote(inline);
  // A page of HTML has no pages.
  if (inline.type === "page") return "";
  if (inline.type === "cite") {
    return pen.printMark(inline.source, pen.print(inline.content, false), pen.raised);
  }
  const content = pen.print(inline.content, pen.raised);
  switch (inline.type) {
    case "figure":
      return element("data", content, { value: inline.value, "data-figure": inline.figure });
    case "strong":
    case "em":
    case "small":
    case "sup":
    case "sub":
      return element(inline.type, content);
    case "link":
      return printLink(inline.href, content);
    case "nobreak":
      return element("span", content, { class: "nobr" });
    case "dotted":
      return element("span", content, { class: "dots" });
    default:
      return inline satisfies never;
  }
}

/** Only web addresses and anchors become links; anything else stays words. */
function printLink(href: string, content: string): string {
  if (href.startsWith("#")) return element("a", content, { href });
  if (!/^https?:\/\//i.test(href)) return content;
  return `<a${attributes({ href, rel: "noreferrer" })}>${content}</a>`;
}
