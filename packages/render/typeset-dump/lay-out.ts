// A case → its layouts at every width that it asks for.
import type { ComposedLine, Composer } from "../src/typeset/index.ts";
import { bodyPt, type Case, optionsOf, runsOf } from "./case.ts";

export interface Layout {
  readonly id: string;
  readonly widthEm: number;
  /** The break that this width is made for: offset in code points. */
  readonly probe?: number;
  readonly lines: readonly ComposedLine[];
}

/** Wide enough for any case on one line. */
const unbrokenEm = 400;

export function layOut(asked: Case, composer: Composer): readonly Layout[] {
  const runs = runsOf(asked);
  const at = (widthEm: number): Layout => {
    const { lines } = composer.compose(runs, optionsOf(asked, widthEm));
    return { id: asked.id, widthEm, lines };
  };
  const [first, last] = asked.widthsEm ?? [0, -1];
  const widths = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (asked.widthEm !== undefined) widths.push(asked.widthEm);
  if (widths.length === 0) widths.push(unbrokenEm);
  const probes = (asked.expect.canBreakAt ?? []).map((probe): Layout => {
    const widthEm = naturalEm(asked, probe, composer);
    const options = { ...optionsOf(asked, widthEm), runts: true };
    return { id: asked.id, widthEm, probe, lines: composer.compose(runs, options).lines };
  });
  return [...widths.map(at), ...probes];
}

/** Width of the text before a place, set on one line. */
function naturalEm(asked: Case, end: number, composer: Composer): number {
  const text = [...asked.text].slice(0, end).join("");
  const { lines } = composer.compose(runsOf({ ...asked, text }), optionsOf(asked, unbrokenEm));
  // A closing mark takes half its box at a line end; one that ends a paragraph does as well.
  return (lines[0]?.widthPt ?? 0) / bodyPt;
}
