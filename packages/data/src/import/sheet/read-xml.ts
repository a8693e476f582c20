// The bytes of an XML part of a workbook → what its reader makes of the elements, piece by piece.
import { SaxesParser } from "saxes";
import { decodeText } from "../decode/decode-text.ts";
import { UnreadableFile } from "../unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: programmes choose different ones for the same namespace. */
export interface XmlReader<Item> {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  /** @returns what is ready, if anything is */
  readonly close?: (name: string) => Item | undefined;
}

export interface XmlPart {
  readonly file: string;
  readonly name: string;
  readonly bytes: Iterable<Uint8Array>;
}

const deepest = 100;

export function* readXml<Item>(
  part: XmlPart,
  reader: XmlReader<Item>,
): Generator<Item, void, undefined> {
  let ready: Item[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw broken(part, "it has a document type, as no workbook has");
  });
  parser.on("error", (error) => {
    throw broken(part, error.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > deepest) throw broken(part, `its elements are nested more than ${deepest} deep`);
    reader.open?.(local(name), attributes);
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("closetag", ({ name }) => {
    depth--;
    const item = reader.close?.(local(name));
    if (item !== undefined) ready.push(item);
  });
  for (const text of xmlText(part)) {
    parser.write(text);
    const items = ready;
    ready = [];
    yield* items;
  }
  parser.close();
}

/** Cells are looked through for hidden characters where they are read, with the place that people know. */
function* xmlText(part: XmlPart): Generator<string, void, undefined> {
  try {
    yield* decodeText(part.bytes, part.name, { encoding: "utf-8", tell: () => {} });
  } catch (cause) {
    if (!(cause instanceof UnreadableFile) || cause.diagnostic.rule !== "decode-text") throw cause;
    throw broken(part, cause.diagnostic.message);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its name without prefix: `r:id` is `rel:id` elsewhere. */
export function attributeNamed(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => local(key) === name)?.[1];
}

function broken({ file, name }: XmlPart, why: string): UnreadableFile {
  return new UnreadableFile({
    rule: "open-workbook",
    severity: "error",
    message: `the part "${name}" of the workbook cannot be read: ${why}`,
    place: { file, path: name },
    remedy: "open it in an office programme and save it again",
  });
}
