import { expect, test } from "vitest";
import { anyDataset } from "../../../tests/any-dataset.ts";
import { fc } from "../../../tests/property.ts";
import { filesOf } from "../../export/file-chunk.ts";
import { exportPackage } from "../../export/package/export-package.ts";
import { tables } from "../../model/tables.ts";
import { collectRows } from "../collect-rows.ts";
import { UnreadableFile } from "../unreadable.ts";
import { importPackage } from "./import-package.ts";
import { descriptorName } from "./read-package.ts";

const about = { name: "any", title: "Any", version: "1" };
const file = descriptorName;

test("import after export is identity, row by row", async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset(), async (dataset) => {
      const {
        dataset: back,
        report,
        diagnostics,
      } = await collectRows(importPackage(filesOf(exportPackage(dataset, about)), { file }));
      expect(diagnostics).toEqual([]);
      expect(report.records.rejected).toEqual([]);
      for (const { rows } of tables) expect(back[rows]).toEqual(dataset[rows]);
    }),
    { numRuns: 40 },
  );
});

test("chunks may be cut anywhere, resources stand in any order", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyDataset({ rows: 2 }), sizes, async (dataset, by) => {
      const files = new Map(
        [...filesOf(exportPackage(dataset, about))].map(([name, bytes]) => [name, cut(bytes, by)]),
      );
      const { dataset: back } = await collectRows(importPackage(files, { file }));
      for (const { rows } of tables) expect(back[rows]).toEqual(dataset[rows]);
    }),
    { numRuns: 10 },
  );
});

test("any bytes in a table or descriptor give located diagnostics and no other failure", async () => {
  const good = filesOf(exportPackage(fc.sample(anyDataset(), 1)[0] ?? neverEmpty(), about));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...good.keys()),
      fc.nat(),
      fc.uint8Array({ maxLength: 4 }),
      async (name, at, bytes) => {
        const whole = good.get(name) ?? new Uint8Array();
        const from = whole.length === 0 ? 0 : at % whole.length;
        const files = new Map(good).set(
          name,
          Uint8Array.from([
            ...whole.subarray(0, from),
            ...bytes,
            ...whole.subarray(from + bytes.length),
          ]),
        );
        const told = await diagnosticsOf(files);
        for (const { place, remedy } of told) {
          expect(place.line).toBeGreaterThan(0);
          expect(remedy).not.toBe("");
        }
      },
    ),
    { numRuns: 100 },
  );
});

async function diagnosticsOf(files: ReadonlyMap<string, Uint8Array>) {
  try {
    return (await collectRows(importPackage(files, { file }))).diagnostics;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [error.diagnostic];
  }
}

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = (sizes[turn % sizes.length] ?? 1) * 97;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

function neverEmpty(): never {
  throw new Error("no sample");
}
