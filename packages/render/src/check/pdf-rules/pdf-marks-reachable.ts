// Every marked sequence of a page belongs to one element of the tags, and every element's content is on its page.
import { ownerOf, visitContent } from "../../read/content.ts";
import type { PdfPage } from "../../read/pages.ts";
import { elementsOf, type Fault, type PdfRule } from "../finished-file.ts";

function idsOn({ content }: PdfPage): readonly number[] {
  const ids: number[] = [];
  visitContent(content, (operation) => {
    if (operation.operator !== "BDC") return;
    const owner = ownerOf(operation);
    if (owner.type === "content") ids.push(owner.mcid);
  });
  return ids;
}

function faultsOn(page: PdfPage, held: readonly number[]): readonly Fault[] {
  const drawn = idsOn(page);
  const [there, wanted] = [new Set(drawn), new Set(held)];
  const fault = (message: string, id: number) => ({ message, page: page.number, found: `${id}` });
  return [
    ...drawn.filter((id) => !wanted.has(id)).map((id) => fault("marked content has no tag", id)),
    ...held.filter((id) => !there.has(id)).map((id) => fault("a tag's content is on no page", id)),
    ...(there.size < drawn.length
      ? [{ message: "two sequences have one id", page: page.number }]
      : []),
    ...(wanted.size < held.length ? [{ message: "content has two tags", page: page.number }] : []),
  ];
}

export const pdfMarksReachable: PdfRule = {
  id: "pdf-marks-reachable",
  clause: "ISO 32000-1 14.7.4",
  remedy: "build the brief again; a programme that it went through has changed pages or tags",
  check({ pages, tags }) {
    const held = new Map<number, number[]>();
    for (const { children } of elementsOf(tags)) {
      for (const child of children) {
        if (child.type === "content") {
          held.set(child.page, [...(held.get(child.page) ?? []), child.mcid]);
        }
      }
    }
    const numbers = new Set(pages.map(({ object }) => object));
    const stray = [...held.keys()].filter((page) => !numbers.has(page));
    return [
      ...pages.flatMap((page) => faultsOn(page, held.get(page.object) ?? [])),
      ...stray.map((object) => ({
        message: "a tag's content is on a page that there is not",
        object,
      })),
    ];
  },
};
