// The figures of an edition in one hash: the same for two editions that print the same figures, whatever the day.

import type { Figure } from "@brief/data";
import { type Document, displays } from "@brief/render";
import { z } from "zod";
import { sha256 } from "./sha256.ts";

interface Signed {
  readonly id: string;
  readonly value?: string | null | undefined;
  readonly unit: string;
}

/** Of every document, and another on every day. */
const isAsOf = ({ id }: Signed): boolean => /^[^/]+\/asOf$/.test(id);

function sign(figures: readonly Signed[]): string {
  const lines = figures
    .filter((figure) => !isAsOf(figure))
    .map(({ id, value, unit }) => JSON.stringify([id, value ?? null, unit]))
    .toSorted();
  return sha256(lines.join("\n"));
}

/** Of those that a document prints. */
export function signatureOf(document: Document, figures: readonly Figure[]): string {
  const printed = displays(document);
  return sign(figures.filter(({ id }) => printed.has(id)));
}

const FiguresFile = z.object({
  figures: z.array(z.object({ id: z.string(), value: z.nullable(z.string()), unit: z.string() })),
});

/** Of a figures.json; undefined for what is none. */
export function signatureIn(text: string): string | undefined {
  try {
    const { data } = FiguresFile.safeParse(JSON.parse(text));
    return data && sign(data.figures);
  } catch {
    return undefined;
  }
}
