// Nothing lost between Document and file, always: the contents of the pages as they were written, their codes read
// through the very maps that are embedded, against the document's elements in order.
import type { Diagnostic } from "@brief/data";
import type { Document } from "../document/model.ts";
import { inlineText } from "../document/walk.ts";
import { readPageText } from "../read/page-text.ts";
import { parseToUnicode, type ToUnicode } from "../read/to-unicode.ts";
import type { Written, WrittenPage } from "../read/written.ts";
import { compareNodes, reportFault } from "./compare-nodes.ts";
import { bareText, nodesOfDocument } from "./nodes-of.ts";

/** The maps are the same bytes on every page. */
function readFaces(
  pages: readonly WrittenPage[],
): (page: WrittenPage) => ReadonlyMap<string, ToUnicode> {
  const known = new Map<Uint8Array, ToUnicode>();
  for (const bytes of pages.flatMap(({ faces }) => [...faces.values()])) {
    if (!known.has(bytes)) known.set(bytes, parseToUnicode(bytes));
  }
  return ({ faces }) =>
    new Map([...faces].map(([name, bytes]) => [name, known.get(bytes) ?? new Map()]));
}

function furnitureLost(words: string, where: string): Diagnostic {
  return {
    rule: "text-lost",
    severity: "error",
    message: `"${words.slice(0, 40)}" belongs ${where}`,
    place: { path: "" },
    remedy: reportFault,
  };
}

/** What stands outside the text: the running foot, and on every page the mark of a draft. */
export function checkFurniture(
  { foot, draft }: Document,
  artifacts: readonly string[],
): readonly Diagnostic[] {
  const normal = (text: string) => bareText(text).normalize("NFC");
  const read = artifacts.map(normal);
  const lost: Diagnostic[] = [];
  const running = normal(inlineText(foot ?? []));
  if (!read.some((text) => text.includes(running))) {
    lost.push(furnitureLost(running, "at the foot of pages and stands on none"));
  }
  const mark = normal(draft ?? "");
  const unmarked = read.findIndex((text) => !text.includes(mark));
  if (unmarked >= 0)
    lost.push(furnitureLost(mark, `on every page and is not on page ${unmarked + 1}`));
  return lost;
}

export function checkWritten(document: Document, written: Written): readonly Diagnostic[] {
  const facesOf = readFaces(written.pages);
  const texts = written.pages.map((page) => readPageText(page.content, facesOf(page)));
  const found = written.elements.map(({ role, contents }) => ({
    role,
    text: contents.map(({ page, mcid }) => texts[page]?.marked.get(mcid) ?? "").join(""),
  }));
  return [
    ...compareNodes(nodesOfDocument(document), found),
    ...checkFurniture(
      document,
      texts.map(({ artifacts }) => artifacts),
    ),
  ];
}
