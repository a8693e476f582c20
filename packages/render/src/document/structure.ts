// The bones of a document: its headings by level, its tables and charts by id, in reading order. Editions share them.
import type { Place } from "@brief/data";
import type { Document } from "./model.ts";

export interface Bone {
  /** `heading 2`, `table lenders`. */
  readonly name: string;
  readonly place?: Place;
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

export function bonesOf({ blocks }: Document): readonly Bone[] {
  const bones: Bone[] = [];
  const visit = (node: unknown): void => {
    if (!isTable(node)) return;
    const name = nameOf(node);
    if (name !== undefined) {
      // Every node of a document has its place of this type, where it has one.
      const place = node["place"] as Place | undefined;
      bones.push({ name, ...(place !== undefined && { place }) });
    }
    Object.values(node).forEach(visit);
  };
  visit(blocks);
  return bones;
}

function nameOf({ type, level, id }: Table): string | undefined {
  if (type === "heading") return `heading of level ${String(level)}`;
  if (type !== "table" && type !== "chart") return undefined;
  return typeof id === "string" ? `${type} "${id}"` : type;
}
