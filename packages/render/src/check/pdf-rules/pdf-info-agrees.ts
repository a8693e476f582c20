// What the Info dictionary says, the XMP packet says too.
import { textOf } from "../../read/objects.ts";
import type { PdfRule } from "../finished-file.ts";
import { readXmp } from "./xmp.ts";

const pairs = [
  ["Title", "dc:title"],
  ["Author", "dc:creator"],
  ["Creator", "xmp:CreatorTool"],
  ["Producer", "pdf:Producer"],
  ["CreationDate", "xmp:CreateDate"],
  ["ModDate", "xmp:ModifyDate"],
] as const;

/** `D:20250331000000Z` → `2025-03-31T00:00:00Z`. */
const isoDate = (text: string): string =>
  text.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");

export const pdfInfoAgrees: PdfRule = {
  id: "pdf-info-agrees",
  clause: "ISO 19005-3 6.6.3",
  remedy: "build the brief again; a programme that it went through has changed one of the two",
  check({ file }) {
    const xmp = readXmp(file);
    const info = file.entries(file.trailer.get("Info"));
    // Without a packet another rule speaks.
    if (xmp === undefined) return [];
    return pairs.flatMap(([key, property]) => {
      const said = isoDate(textOf(file.resolve(info.get(key))) ?? "");
      const found = xmp.get(property) ?? "";
      if (said === found) return [];
      return [{ message: `/${key} and ${property} differ`, found, expected: said }];
    });
  },
};
