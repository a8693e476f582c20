// However a file arrives or is damaged: the same activities, and every fault with its place.
import { describe, expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import { UnreadableFile } from "../unreadable.ts";
import { perLoan, versions1, versions2 } from "./sample-files.ts";
import { readAll } from "./sample-reading.ts";

const samples = [versions2("2.03"), versions1("1.03"), perLoan].map((text) =>
  new TextEncoder().encode(text),
);
const sample = fc.constantFrom(...samples);

describe("chunks", () => {
  test("cut at any bytes give the same records and report", () => {
    fc.assert(
      fc.property(sample, fc.array(fc.nat(9000), { maxLength: 12 }), (bytes, cuts) => {
        const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort(
          (a, b) => a - b,
        );
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        expect(readAll(chunks)).toEqual(readAll([bytes]));
      }),
    );
  });

  test("of one byte each give the same records and report", () => {
    for (const bytes of samples)
      expect(readAll(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(readAll([bytes]));
  });
});

type Mutation = readonly [kind: "set" | "cut" | "repeat" | "swap", at: number, value: number];

function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let result = [...bytes];
  for (const [kind, where, value] of mutations) {
    const at = where % Math.max(1, result.length);
    if (kind === "set") result[at] = value;
    else if (kind === "cut") result = [...result.slice(0, at), ...result.slice(at + value)];
    else if (kind === "repeat") result.splice(at, 0, ...result.slice(at, at + value));
    else result = [...result.slice(at), ...result.slice(0, at)];
  }
  return Uint8Array.from(result);
}

test("damaged files are read in part or refused, each fault with its place and remedy", () => {
  const mutation = fc.tuple(
    fc.constantFrom("set" as const, "cut" as const, "repeat" as const, "swap" as const),
    fc.nat(20000),
    fc.nat(255),
  );
  let refused = 0;
  let cut = 0;
  fc.assert(
    fc.property(sample, fc.array(mutation, { minLength: 1, maxLength: 4 }), (bytes, mutations) => {
      try {
        const { records, report } = readAll([mutated(bytes, mutations)], "f.xml");
        const said = [...report.diagnostics, ...records.flatMap(({ diagnostics }) => diagnostics)];
        for (const { place, remedy, message } of said) {
          expect(place).toMatchObject({ file: "f.xml", line: expect.any(Number) });
          expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
        }
        for (const { place } of report.records.rejected) expect(place.line).toBeGreaterThan(0);
        expect(records).toHaveLength(report.records.taken);
        if (report.records.taken < report.records.read) cut++;
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        expect(error.message).toMatch(/^f\.xml:\d+:\d+: /);
        expect(error.remedy).not.toBe("");
        refused++;
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(refused, cut)).toBeGreaterThan(10);
});
