// What drawing on a page works with: types, and how a length is written.
import type { Outline } from "pdfmake/js/PDFDocument.js";
import type { Document, NodePath } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";
import type { Face } from "../typeset/line.ts";
import type { BriefPdf, Renderer } from "./backend.ts";
import type { EmbeddedFace } from "./embedded-face.ts";
import type { ContentMarker, Target } from "./mark-content.ts";
import type { Structure } from "./structure.ts";
import type { StructureElement } from "./structure-element.ts";

export interface Bookmark {
  readonly text: string;
  readonly level: number;
}

export interface Marks {
  /** Outline entries by the node whose first line they point to. */
  readonly bookmarks: ReadonlyMap<NodePath, Bookmark>;
  /** Link destinations by the node whose first line they point to. */
  readonly anchors: ReadonlyMap<NodePath, readonly string[]>;
  /** Destinations of the first marks of sources, by the destinations of the sources. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Words of another language that may go on in the next line. */
export interface OpenSpan {
  readonly element: StructureElement;
  readonly parent: StructureElement;
  readonly language: Document["language"];
}

export interface Pen {
  readonly pdf: BriefPdf;
  readonly renderer: InstanceType<typeof Renderer>;
  /** The face in this document, among the resources of the page that is being drawn. */
  readonly faceOf: (face: Face) => EmbeddedFace;
  readonly marks: Marks;
  readonly marker: ContentMarker;
  readonly elementOf: Structure["elementOf"];
  readonly addReference: Structure["addReference"];
  /** What lines are that belong to no element. */
  readonly artifact: Extract<Target, string>;
  readonly language: Document["language"];
  readonly open: { span: OpenSpan | undefined };
  /** Nodes whose first line has been drawn, and sources whose first mark has. */
  readonly started: Set<string>;
  readonly openBookmarks: { readonly outline: Outline; readonly level: number }[];
}

export type BoxOf<T extends Box["type"]> = Extract<Box, { type: T }>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const round = (value: number): number => Math.round(value * 100) / 100;
