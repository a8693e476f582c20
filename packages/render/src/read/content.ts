// The content of a page → its operators, one by one. ISO 32000-1 7.8.2, 9.4.3 and 14.6.
import { nameOf, numberOf, type PdfObject } from "./objects.ts";
import { Parser } from "./parser.ts";

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfObject[];
}

/** Each operator with what stands before it. */
export function visitContent(content: Uint8Array, visit: (one: Operation) => void): void {
  const parser = new Parser(content);
  let operands: PdfObject[] = [];
  while (!parser.isAtEnd()) {
    const object = parser.next(false);
    if (typeof object !== "object" || object?.type !== "word") {
      operands.push(object);
      continue;
    }
    visit({ operator: object.word, operands });
    operands = [];
  }
}

/** What a painted glyph or shape belongs to. */
export type Owner =
  | { readonly type: "content"; readonly mcid: number }
  | { readonly type: "artifact" }
  | { readonly type: "none" };

/** The sequence that `BDC` or `BMC` opens. */
export function ownerOf({ operands: [tag, properties] }: Operation): Owner {
  if (nameOf(tag) === "Artifact") return { type: "artifact" };
  const isDictionary = typeof properties === "object" && properties?.type === "dictionary";
  const mcid = isDictionary ? numberOf(properties.entries.get("MCID")) : undefined;
  return mcid === undefined ? { type: "none" } : { type: "content", mcid };
}

/** The code strings of a text-showing operator. */
export function shownCodes({ operator, operands }: Operation): readonly string[] {
  const [first] = operands;
  if (operator === "Tj" && typeof first === "object" && first?.type === "string") {
    return [first.bytes];
  }
  if (operator !== "TJ" || typeof first !== "object" || first?.type !== "array") return [];
  return first.items.flatMap((item) =>
    typeof item === "object" && item?.type === "string" ? item.bytes : [],
  );
}
