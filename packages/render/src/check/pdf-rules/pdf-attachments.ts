// What the file carries with it says what it is, of what type, from when, and what it has to do with the brief.
import { nameOf, textOf } from "../../read/objects.ts";
import type { PdfRule } from "../finished-file.ts";
import { type EmbeddedFile, readEmbeddedFiles } from "./embedded-files.ts";

function lacks({ name, specification, entries, stream }: EmbeddedFile): readonly string[] {
  const relations = new Set(["Data", "Source"]);
  return [
    ...(textOf(specification.get("F")) === name ? [] : ["/F"]),
    ...(textOf(specification.get("UF")) === name ? [] : ["/UF"]),
    ...(relations.has(nameOf(specification.get("AFRelationship")) ?? "")
      ? []
      : ["/AFRelationship"]),
    ...(stream === undefined ? ["/EF"] : []),
    ...(nameOf(entries.get("Subtype")) === undefined ? ["/Subtype"] : []),
  ];
}

export const pdfAttachments: PdfRule = {
  id: "pdf-attachments",
  clause: "ISO 19005-3 6.8",
  remedy: "build the brief again; a programme that it went through has changed its attachments",
  check({ file }) {
    const associated = new Set(
      file
        .items(file.catalog.get("AF"))
        .map((one) => (typeof one === "object" && one?.type === "ref" ? one.number : 0)),
    );
    return readEmbeddedFiles(file).flatMap((one) => {
      const missing = [...lacks(one), ...(associated.has(one.object) ? [] : ["/AF"])];
      if (missing.length === 0) return [];
      const found = missing.join(" ");
      return [
        {
          message: `the attachment "${one.name}" lacks what it must say`,
          object: one.object,
          found,
        },
      ];
    });
  },
};
