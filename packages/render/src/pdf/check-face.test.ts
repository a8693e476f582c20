import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faceFault } from "./check-face.ts";
import { TrueType } from "./truetype.ts";

const good = readFileSync(new URL("../../fonts/kai-500.ttf", import.meta.url));
const starting = (tag: string) => {
  const bytes = Uint8Array.from(good);
  bytes.set(new TextEncoder().encode(tag));
  return bytes;
};

describe("a face that a user supplies", () => {
  it("is taken where it is TrueType and whole", () => {
    expect(faceFault(good)).toBeUndefined();
  });

  it.each([
    ["OTTO", "PostScript outlines"],
    ["ttcf", "collection"],
    ["wOF2", "WOFF2"],
    ["%PDF", "no TrueType"],
  ])("is refused where the file starts with %s", (tag, says) => {
    expect(faceFault(starting(tag))?.message).toContain(says);
  });

  it("is refused where it is cut short, at any place", () => {
    const cuts = [0, 3, 11, 40, 200, 5000, good.length / 2, good.length - 8];
    for (const cut of cuts.map(Math.floor)) expect(faceFault(good.subarray(0, cut))).toBeDefined();
  });

  it("is refused where its maker forbids embedding", () => {
    const bytes = Uint8Array.from(good);
    const os2 = new TrueType(bytes).tables.get("OS/2");
    if (os2 === undefined) throw new Error("the face has no OS/2");
    new DataView(bytes.buffer).setUint16(os2.offset + 8, 2);
    expect(faceFault(bytes)?.message).toContain("forbids embedding");
    // Preview and print (4) beside it allows what a PDF needs.
    new DataView(bytes.buffer).setUint16(os2.offset + 8, 4);
    expect(faceFault(bytes)).toBeUndefined();
  });
});
