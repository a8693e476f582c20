import { expect, test } from "vitest";
import { readTableStream } from "../read/cross-references.ts";
import type { PdfObject } from "../read/objects.ts";
import { Parser } from "../read/parser.ts";
import { crossReferences, packObjects, printObject, tableEntries } from "./packed-objects.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test("values are written as pdfkit means them", () => {
  expect(printObject("Type")).toBe("/Type");
  expect(printObject("a b#(c)")).toBe("/a#20b#23#28c#29");
  expect(printObject(new String("a (b) \\ c"))).toBe("(a \\(b\\) \\\\ c)");
  expect(printObject(new String("外("))).toBe("(\u00fe\u00ff\u0059\u0016\u0000\\()");
  expect(printObject(new Date("2025-03-31T04:05:06Z"))).toBe("(D:20250331040506Z)");
  expect(printObject(new Uint8Array([0, 10, 255]))).toBe("<000aff>");
  expect(printObject([1 / 3, 2, -0.0001, true, null])).toBe("[0.333 2 0 true null]");
  const reference = new (class {
    toString = () => "7 0 R";
  })();
  expect(printObject({ S: "P", K: [{ MCID: 1 }], P: reference })).toBe(
    "<</S /P /K [<</MCID 1>>] /P 7 0 R>>",
  );
});

test("an object stream names its objects and where they start in it", () => {
  const [pack, ...rest] = packObjects([
    { number: 12, text: "<</A 1>>" },
    { number: 3, text: "[7 0 R]" },
  ]);
  expect(rest).toEqual([]);
  expect(pack?.bytes).toBe("3 0 12 8\n[7 0 R]\n<</A 1>>\n");
  expect(pack?.dictionary).toEqual({ Type: "ObjStm", N: 2, First: 9 });
  const first = Number(pack?.dictionary["First"]);
  expect(new Parser(latin(pack?.bytes ?? ""), first + 8).next()).toMatchObject({
    type: "dictionary",
  });
});

test("many objects lie in several streams, none in two", () => {
  const objects = Array.from({ length: 2300 }, (_, index) => ({ number: index + 1, text: "null" }));
  const packs = packObjects(objects.toReversed());
  expect(packs.map((pack) => pack.objects.length)).toEqual([1000, 1000, 300]);
  expect(packs.flatMap((pack) => pack.objects)).toEqual(objects);
});

test("the table is read as it was written", () => {
  const places = [{ offset: 9 }, { pack: 300, at: 999 }, undefined, { offset: 4_000_000_000 }];
  const data = crossReferences(places);
  const w = { type: "array", items: tableEntries.W } as const;
  const { Predictor, Columns } = tableEntries.DecodeParms;
  const parms = new Map([
    ["Predictor", Predictor],
    ["Columns", Columns],
  ]);
  const entries = new Map<string, PdfObject>([
    ["W", w],
    ["DecodeParms", { type: "dictionary", entries: parms }],
  ]);
  const read = readTableStream({ stream: { type: "stream", entries, start: 0 }, data });
  expect([...read.places]).toEqual([
    [1, { offset: 9 }],
    [2, { pack: 300, at: 999 }],
    [4, { offset: 4_000_000_000 }],
  ]);
});
