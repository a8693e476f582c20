// The XMP packet of a file → its properties by their names, the text of each.
import { SaxesParser } from "saxes";
import type { PdfFile } from "../../read/file.ts";
import { isStream } from "../finished-file.ts";

export type Properties = ReadonlyMap<string, string>;

/** Undefined where there is no packet, it is packed, or it is no XML. */
export function readXmp(file: PdfFile): Properties | undefined {
  const packet = file.resolve(file.catalog.get("Metadata"));
  if (!isStream(packet) || packet.entries.has("Filter")) return undefined;
  const found = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  let isBroken = false;
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const name = open.findLast((one) => !one.startsWith("rdf:"));
    if (name !== undefined && text.trim() !== "") found.set(name, (found.get(name) ?? "") + text);
  });
  parser.write(new TextDecoder().decode(file.data(packet))).close();
  return isBroken ? undefined : found;
}
