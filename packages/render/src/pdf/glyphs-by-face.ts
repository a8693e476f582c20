// What of each face a document shows, known before it is drawn.
import type { Box, Page } from "../pages/strip.ts";
import type { Face, Glyph } from "../typeset/line.ts";

/** Glyphs of a face by their ids; those that stand for more than one text by both. */
class FaceGlyphs {
  readonly #byId = new Map<number, Glyph>();
  readonly #others = new Map<string, Glyph>();

  add(glyph: Glyph): void {
    const known = this.#byId.get(glyph.id);
    if (known === undefined) this.#byId.set(glyph.id, glyph);
    else if (known.text !== glyph.text) this.#others.set(`${glyph.id} ${glyph.text}`, glyph);
  }

  sorted(): readonly Glyph[] {
    return [...this.#byId.values(), ...this.#others.values()].sort((a, b) => a.id - b.id);
  }
}

function addBoxes(boxes: readonly Box[], faces: Map<Face, FaceGlyphs>): void {
  for (const box of boxes) {
    if (box.type !== "line") continue;
    for (const { face, glyphs } of box.line.runs) {
      const known = faces.get(face);
      const ofFace = known ?? new FaceGlyphs();
      if (known === undefined) faces.set(face, ofFace);
      for (const glyph of glyphs) ofFace.add(glyph);
    }
  }
}

/**
 * Sorted by glyph id. Faces keep hanzi of one radical together, so that outlines which are alike lie side by side in
 * the embedded program and pack better: 0.7 % of a Chinese brief.
 */
export function glyphsByFace(pages: readonly Page[]): ReadonlyMap<Face, readonly Glyph[]> {
  const faces = new Map<Face, FaceGlyphs>();
  for (const { placed, notes, furniture } of pages) {
    for (const all of [placed, notes]) for (const { strip } of all) addBoxes(strip.boxes, faces);
    addBoxes(furniture, faces);
  }
  return new Map([...faces].map(([face, glyphs]) => [face, glyphs.sorted()]));
}
