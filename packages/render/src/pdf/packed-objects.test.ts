import { expect, test } from "vitest";
import { readTableStream } from "../read/cross-references.ts";
import type { PdfObject } from "../read/objects.ts";
import { Parser } from "../read/parser.ts";
import { crossReferences, PackedObjects, tableEntries } from "./packed-objects.ts";

const latin = (bytes: Uint8Array = new Uint8Array()): string =>
  Buffer.from(bytes).toString("latin1");

const reference = { id: 7, gen: 0, data: {} };

function packsOf(...objects: readonly (readonly [number: number, value: unknown])[]) {
  const packed = new PackedObjects();
  for (const [number, value] of objects) packed.add(number, value);
  return packed.packs();
}

/** A single object as it lies in its stream. */
function printObject(value: unknown): string {
  const [pack] = packsOf([1, value]);
  return latin(pack?.bytes).slice("1 0\n".length, -"\n".length);
}

test("values are written as pdfkit means them", () => {
  expect(printObject("Type")).toBe("/Type");
  expect(printObject("a b#(c)")).toBe("/a#20b#23#28c#29");
  expect(printObject(new String("a (b) \\ c"))).toBe("(a \\(b\\) \\\\ c)");
  expect(printObject(new String("外("))).toBe("(\u00fe\u00ff\u0059\u0016\u0000\\()");
  expect(printObject(new Date("2025-03-31T04:05:06Z"))).toBe("(D:20250331040506Z)");
  expect(printObject(new Uint8Array([0, 10, 255]))).toBe("<000aff>");
  expect(printObject([1 / 3, 2, -0.0001, true, null])).toBe("[0.333 2 0 true null]");
  expect(printObject(Object.create({ toString: () => "itself" }))).toBe("itself");
  expect(printObject({ S: "P", K: [{ MCID: 1 }], P: reference })).toBe(
    "<</S /P /K [<</MCID 1>>] /P 7 0 R>>",
  );
});

test("an object stream names its objects and where they start in it", () => {
  const [pack, ...rest] = packsOf([12, { A: 1 }], [3, [reference]]);
  expect(rest).toEqual([]);
  expect(latin(pack?.bytes)).toBe("3 0 12 8\n[7 0 R]\n<</A 1>>\n");
  expect(pack?.numbers).toEqual([3, 12]);
  expect(pack?.dictionary).toEqual({ Type: "ObjStm", N: 2, First: 9 });
  const first = Number(pack?.dictionary["First"]);
  expect(new Parser(pack?.bytes ?? new Uint8Array(), first + 8).next()).toMatchObject({
    type: "dictionary",
  });
});

test("many objects lie in several streams, none in two", () => {
  const numbers = Array.from({ length: 2300 }, (_, index) => index + 1);
  const packs = packsOf(...numbers.toReversed().map((number) => [number, null] as const));
  expect(packs.map((pack) => pack.numbers.length)).toEqual([1000, 1000, 300]);
  expect(packs.flatMap((pack) => pack.numbers)).toEqual(numbers);
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
