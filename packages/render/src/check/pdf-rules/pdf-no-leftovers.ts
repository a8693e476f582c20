// No word of a programme is left in the text: a value that was none, a place that was not filled.
import type { Fault, PdfRule } from "../finished-file.ts";

const leftover = /\bNaN\b|\bundefined\b|\[object [A-Z]\w*\]|\{\{|\}\}|\ufffd/;

export const pdfNoLeftovers: PdfRule = {
  id: "pdf-no-leftovers",
  clause: "text that a template or a formatter left unfilled",
  remedy: "fill the value in the template, or report this fault with the brief's data",
  check({ drawn }): readonly Fault[] {
    return drawn.flatMap(({ glyphs }, index) => {
      const text = glyphs.map((glyph) => glyph.text).join("");
      const found = leftover.exec(text)?.[0];
      if (found === undefined) return [];
      return [{ message: "a word of the programme stands in the text", page: index + 1, found }];
    });
  },
};
