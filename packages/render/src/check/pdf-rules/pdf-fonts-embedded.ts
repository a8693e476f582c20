// Every face is in the file, codes and glyphs one to one.
import { nameOf } from "../../read/objects.ts";
import { isStream, ofType, type PdfRule } from "../finished-file.ts";

export const pdfFontsEmbedded: PdfRule = {
  id: "pdf-fonts-embedded",
  clause: "ISO 19005-3 6.2.11.4",
  remedy: "build the brief again; a programme that it went through has taken a face out",
  check({ file }) {
    return ofType(file, "Font").flatMap(({ entries, object }) => {
      const found = nameOf(entries.get("BaseFont")) ?? "";
      const subtype = nameOf(entries.get("Subtype"));
      if (subtype === "Type0") {
        const isPlain = nameOf(entries.get("Encoding")) === "Identity-H";
        return isPlain ? [] : [{ message: "a face has an encoding of its own", object, found }];
      }
      const descriptor = file.entries(entries.get("FontDescriptor"));
      const program = file.resolve(descriptor.get("FontFile2"));
      const isWhole =
        subtype === "CIDFontType2" && isStream(program) && file.data(program).length > 0;
      if (!isWhole) return [{ message: "a face is not embedded", object, found }];
      if (nameOf(entries.get("CIDToGIDMap")) === "Identity") return [];
      return [{ message: "the codes of a face are not those of its glyphs", object, found }];
    });
  },
};
