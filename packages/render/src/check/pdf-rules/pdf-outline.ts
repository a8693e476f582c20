// The outline counts its entries: a viewer knows what it would show before it reads them. Each entry leads somewhere.
import { numberOf } from "../../read/objects.ts";
import { dictionariesOf, type Fault, type Holder, type PdfRule } from "../finished-file.ts";

/** Entries that hold others, the root among them. */
const isHolder = ({ entries }: Holder): boolean => entries.has("First") && entries.has("Last");

/** Only entries of an outline have a title and a parent, and are no form's. */
const isEntry = ({ entries }: Holder): boolean =>
  entries.has("Title") && entries.has("Parent") && !entries.has("FT");

export const pdfOutline: PdfRule = {
  id: "pdf-outline",
  clause: "ISO 32000-1 12.3.3",
  remedy: "build the brief again; a programme that it went through has changed its outline",
  check({ file }): readonly Fault[] {
    const all = dictionariesOf(file);
    const uncounted = all
      .filter(isHolder)
      .filter(({ entries }) => !numberOf(entries.get("Count")))
      .map(({ object }) => ({ message: "entries of the outline are not counted", object }));
    const aimless = all
      .filter(isEntry)
      .filter(({ entries }) => file.items(entries.get("Dest")).length === 0)
      .map(({ object }) => ({ message: "an entry of the outline leads nowhere", object }));
    return [...uncounted, ...aimless];
  },
};
