// A finished PDF as its glyphs in the order in which they are drawn, page by page.
import { type ReadGlyph, readPages } from "../src/check/read-pages.ts";

export type { ReadGlyph };

/** Each page's glyphs. */
export async function readGlyphs(bytes: Uint8Array): Promise<readonly (readonly ReadGlyph[])[]> {
  return (await readPages(bytes)).map(({ glyphs }) => glyphs);
}
