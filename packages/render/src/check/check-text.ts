// Nothing lost between Document and finished file: every element in reading order with its text, every figure in
// the boxes where it was printed.
import type { Diagnostic, Place } from "@brief/data";
import type { Document, NodePath } from "../document/model.ts";
import { passagesOfDocument, visitInlines } from "../document/walk.ts";
import type { TagElement } from "../read/tags.ts";
import { checkFurniture } from "./check-written.ts";
import { compareNodes, type FoundNode, reportFault } from "./compare-nodes.ts";
import { type FigureSpot, wrongSpots } from "./find-in-box.ts";
import type { FinishedFile } from "./finished-file.ts";
import { nodesOfDocument, placesOf } from "./nodes-of.ts";

/** Their text is part of the element in which they stand. */
const inline = new Set(["Link", "Span"]);

type TextOf = (page: number, mcid: number) => string;

function textOf({ children }: TagElement, read: TextOf): string {
  return children
    .map((child) => {
      if (child.type === "content") return read(child.page, child.mcid);
      return child.type === "element" && inline.has(child.role) ? textOf(child, read) : "";
    })
    .join("");
}

/** Elements in reading order, each before what is under it. */
function nodesIn(elements: readonly TagElement[], read: TextOf): readonly FoundNode[] {
  return elements.flatMap((element) => {
    const under = element.children.flatMap((child) =>
      child.type === "element" && !inline.has(child.role) ? child : [],
    );
    return [{ role: element.role, text: textOf(element, read) }, ...nodesIn(under, read)];
  });
}

function readTexts({ pages, drawn }: FinishedFile): {
  readonly read: TextOf;
  readonly artifacts: readonly string[];
} {
  const texts = new Map<string, string>();
  const artifacts = pages.map(({ object }, index) => {
    let outside = "";
    for (const { mcid, text } of drawn[index]?.glyphs ?? []) {
      const key = `${object} ${mcid}`;
      if (mcid === undefined) outside += text;
      else texts.set(key, (texts.get(key) ?? "") + text);
    }
    return outside;
  });
  return { read: (page, mcid) => texts.get(`${page} ${mcid}`) ?? "", artifacts };
}

/** Figure → the node in which it is printed first. */
function homesOf(document: Document): ReadonlyMap<string, NodePath> {
  const homes = new Map<string, NodePath>();
  for (const { path, content } of passagesOfDocument(document)) {
    visitInlines(content, (one) => {
      if (one.type === "figure" && !homes.has(one.figure)) homes.set(one.figure, path);
    });
  }
  return homes;
}

function checkSpots(
  { drawn }: FinishedFile,
  document: Document,
  spots: readonly FigureSpot[],
): readonly Diagnostic[] {
  const homes = homesOf(document);
  const places = placesOf(document);
  const placeOf = (figure: string): Place => {
    const path = homes.get(figure);
    return path === undefined ? {} : { ...places.get(path), path };
  };
  const fault = (figure: string, message: string, more: object = {}): Diagnostic => ({
    rule: "figure-lost",
    severity: "error",
    message,
    place: placeOf(figure),
    remedy: reportFault,
    ...more,
  });
  const placed = new Set(spots.map(({ figure }) => figure));
  const missing = [...homes.keys()]
    .filter((figure) => !placed.has(figure))
    .map((figure) => fault(figure, `the figure "${figure}" stands on no page`));
  const wrong = wrongSpots(drawn, spots).map(({ spot, found }) =>
    fault(
      spot.figure,
      `the figure "${spot.figure}" does not stand at its place on page ${spot.page}`,
      {
        found,
        expected: spot.text,
      },
    ),
  );
  return [...missing, ...wrong];
}

export function checkText(
  finished: FinishedFile,
  document: Document,
  spots: readonly FigureSpot[],
): readonly Diagnostic[] {
  const { read, artifacts } = readTexts(finished);
  const [root] = finished.tags;
  const elements = (root?.children ?? []).flatMap((one) => (one.type === "element" ? one : []));
  return [
    ...compareNodes(nodesOfDocument(document), nodesIn(elements, read)),
    ...checkFurniture(document, artifacts),
    ...checkSpots(finished, document, spots),
  ];
}
