// From a piece of a page its tag can be found: the parent tree says the same as the tags themselves.

import type { Entries, PdfFile } from "../../read/file.ts";
import { numberOf, type PdfObject } from "../../read/objects.ts";
import { annotationsOf, elementsOf, type Fault, type PdfRule } from "../finished-file.ts";

/** Key → value of a number tree. */
function readNumbers(file: PdfFile, node: Entries, depth = 0): ReadonlyMap<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  const items = file.items(node.get("Nums"));
  for (let at = 0; at + 1 < items.length; at += 2) {
    found.set(numberOf(items[at]) ?? -1, items[at + 1] ?? null);
  }
  // A tree of ours has one node; a circle must not be followed for ever.
  for (const kid of depth < 8 ? file.items(node.get("Kids")) : []) {
    for (const [key, value] of readNumbers(file, file.entries(kid), depth + 1))
      found.set(key, value);
  }
  return found;
}

const numberOfRef = (value: PdfObject | undefined): number | undefined =>
  typeof value === "object" && value?.type === "ref" ? value.number : undefined;

export const pdfParentTree: PdfRule = {
  id: "pdf-parent-tree",
  clause: "ISO 32000-1 14.7.4.4",
  remedy: "build the brief again; a programme that it went through has changed its tags",
  check(finished): readonly Fault[] {
    const { file, pages, tags } = finished;
    const root = file.entries(file.catalog.get("StructTreeRoot"));
    const parents = readNumbers(file, file.entries(root.get("ParentTree")));
    const onPage = new Map(
      pages.map(({ object, entries }) => [
        object,
        file.items(parents.get(numberOf(entries.get("StructParents")) ?? -1)),
      ]),
    );
    const links = new Map(
      annotationsOf(finished).map(({ object, entries }) => [
        object,
        parents.get(numberOf(entries.get("StructParent")) ?? -1),
      ]),
    );
    const tagged = new Set<number>();
    const wrong = elementsOf(tags).flatMap(({ object, role, children }) =>
      children.flatMap((child) => {
        if (child.type === "element") return [];
        if (child.type === "annotation") tagged.add(child.object);
        const parent =
          child.type === "content" ? onPage.get(child.page)?.[child.mcid] : links.get(child.object);
        if (numberOfRef(parent) === object) return [];
        return [{ message: "the parent tree names another tag", object, found: role }];
      }),
    );
    const untagged = [...links.keys()].filter((object) => !tagged.has(object));
    return [...wrong, ...untagged.map((object) => ({ message: "a link has no tag", object }))];
  },
};
