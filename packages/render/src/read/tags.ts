// The structure tree of a PDF: its elements in reading order, and which content of which page belongs to each.
// ISO 32000-1 14.7.
import type { Entries, PdfFile } from "./file.ts";
import { BrokenPdf, nameOf, numberOf, type PdfObject } from "./objects.ts";

export interface TagElement {
  readonly type: "element";
  readonly role: string;
  /** Of its object. */
  readonly object: number;
  readonly entries: Entries;
  readonly children: readonly TagChild[];
}
export type TagChild =
  | TagElement
  /** A marked-content sequence; `page` is the number of its object. */
  | { readonly type: "content"; readonly page: number; readonly mcid: number }
  | { readonly type: "annotation"; readonly object: number };

const numberOfRef = (value: PdfObject | undefined): number | undefined =>
  typeof value === "object" && value?.type === "ref" ? value.number : undefined;

class TreeReader {
  readonly #file: PdfFile;
  /** Elements that have been met: a tree has no circles, and nothing twice. */
  readonly #met = new Set<number>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  kids(entries: Entries, page: number | undefined): readonly TagChild[] {
    const kids = this.#file.resolve(entries.get("K"));
    if (kids === null) return [];
    const all =
      typeof kids === "object" && kids.type === "array" ? kids.items : [entries.get("K") ?? null];
    return all.flatMap((kid) => this.#kid(kid, page));
  }

  #kid(kid: PdfObject, page: number | undefined): readonly TagChild[] {
    if (typeof kid === "number") {
      if (page === undefined) throw new BrokenPdf("a tag does not say on which page it is", 0);
      return [{ type: "content", page, mcid: kid }];
    }
    const entries = this.#file.entries(kid);
    const kind = nameOf(entries.get("Type"));
    if (kind === "MCR") {
      const on = numberOfRef(entries.get("Pg")) ?? page;
      const mcid = numberOf(entries.get("MCID"));
      if (on === undefined || mcid === undefined)
        throw new BrokenPdf("a tag's content is unnamed", 0);
      return [{ type: "content", page: on, mcid }];
    }
    if (kind === "OBJR") {
      const object = numberOfRef(entries.get("Obj"));
      return object === undefined ? [] : [{ type: "annotation", object }];
    }
    const object = numberOfRef(kid);
    if (object === undefined) throw new BrokenPdf("an element of the tags is no object", 0);
    return [this.#element(object, entries)];
  }

  #element(object: number, entries: Entries): TagElement {
    const role = nameOf(entries.get("S"));
    const offset = this.#file.offsetOf(object);
    if (role === undefined) throw new BrokenPdf(`element ${object} has no role`, offset);
    if (this.#met.has(object)) throw new BrokenPdf(`element ${object} stands twice`, offset);
    this.#met.add(object);
    const children = this.kids(entries, numberOfRef(entries.get("Pg")));
    return { type: "element", role, object, entries, children };
  }
}

/** What stands right under the root; nothing where there are no tags. */
export function readTags(file: PdfFile): readonly TagElement[] {
  const root = file.entries(file.catalog.get("StructTreeRoot"));
  return new TreeReader(file)
    .kids(root, undefined)
    .flatMap((child) => (child.type === "element" ? child : []));
}
