// No JavaScript, whatever starts it.
import { nameOf } from "../../read/objects.ts";
import { dictionariesOf, type PdfRule } from "../finished-file.ts";

export const pdfNoScripts: PdfRule = {
  id: "pdf-no-scripts",
  clause: "ISO 19005-3 6.5.1",
  remedy: "build the brief again; a programme that it went through has added a script",
  check({ file }) {
    const names = file.entries(file.catalog.get("Names"));
    const named = names.has("JavaScript") ? [{ message: "the file names scripts" }] : [];
    const held = dictionariesOf(file)
      .filter(({ entries }) => entries.has("JS") && nameOf(entries.get("S")) !== undefined)
      .map(({ object }) => ({ message: "an object holds a script", object }));
    return [...named, ...held];
  },
};
