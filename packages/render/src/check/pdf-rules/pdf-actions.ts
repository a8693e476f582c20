// A link goes to a place or an address. Nothing is started, sent, played or hidden.
import { nameOf } from "../../read/objects.ts";
import { dictionariesOf, type PdfRule } from "../finished-file.ts";

const allowed = new Set(["GoTo", "URI"]);

export const pdfActions: PdfRule = {
  id: "pdf-actions",
  clause: "ISO 19005-3 6.5.1",
  remedy: "build the brief again; a programme that it went through has added an action",
  check({ file }) {
    return dictionariesOf(file).flatMap(({ entries, object }) =>
      ["A", "OpenAction", "Next"].flatMap((key) => {
        const action = file.entries(entries.get(key));
        const found = nameOf(action.get("S"));
        // `A` is the name of attributes, too; those of an action have a kind, and no owner.
        if (found === undefined || action.has("O") || allowed.has(found)) return [];
        return [{ message: `an action is not allowed`, object, found, expected: "GoTo or URI" }];
      }),
    );
  },
};
