// The file has a title, and a viewer is asked to show that instead of the file's name.
import { textOf } from "../../read/objects.ts";
import type { Fault, PdfRule } from "../finished-file.ts";

export const pdfTitleShown: PdfRule = {
  id: "pdf-title-shown",
  clause: "ISO 32000-1 12.2",
  remedy: "give the brief a title in its template, and build it again",
  check({ file }): readonly Fault[] {
    const title = textOf(file.resolve(file.entries(file.trailer.get("Info")).get("Title"))) ?? "";
    const viewer = file.entries(file.catalog.get("ViewerPreferences"));
    return [
      ...(title.trim() === "" ? [{ message: "the file has no title" }] : []),
      ...(viewer.get("DisplayDocTitle") === true ? [] : [{ message: "the title is not shown" }]),
    ];
  },
};
