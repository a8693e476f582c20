// How long loading and checking 100,000 rows takes, and in how much memory. Time is printed; memory is held to 1 GB.
import { cpuUsage, memoryUsage } from "node:process";
import { expect, test } from "vitest";
import {
  currentValue,
  type Dataset,
  knownAt,
  loadDataset,
  newestSourceDate,
  rules,
  validate,
} from "../src/index.ts";
import { countRows } from "../src/model/tables.ts";
import { largeDataset } from "./large-dataset.ts";

const megabyte = 1 << 20;

/** On a busy machine the processor's time says more than the clock's. */
function timed<T>(what: string, work: () => T): T {
  const started = performance.now();
  const before = cpuUsage();
  const result = work();
  const took = (performance.now() - started) / 1000;
  const busy = cpuUsage(before).user / 1e6;
  const memory = (memoryUsage.rss() / megabyte).toFixed(0);
  const times = `${took.toFixed(2).padStart(7)} s ${busy.toFixed(2).padStart(7)} s of processor time`;
  console.log(`${times}  ${memory.padStart(5)} MB  ${what}`);
  return result;
}

function slowest(dataset: Dataset): void {
  const asOf = newestSourceDate(dataset);
  const took = Object.entries(rules).map(([id, { run }]) => {
    const started = performance.now();
    const found = run(dataset, asOf).length;
    return { id, found, ms: performance.now() - started };
  });
  for (const { id, found, ms } of took.toSorted((a, b) => b.ms - a.ms).slice(0, 8))
    console.log(`${ms.toFixed(0).padStart(9)} ms  ${id}: ${found}`);
}

test("loading and checking 100,000 rows", () => {
  const files = timed("made", () => largeDataset());
  const { dataset, diagnostics } = timed("loaded", () => loadDataset(files));
  expect(diagnostics).toEqual([]);
  if (dataset === undefined) return;
  const rows = countRows(dataset);
  const found = timed(`${rows} rows checked`, () => validate(dataset));
  const errors = found.filter(({ severity }) => severity === "error");
  expect(errors.slice(0, 3).map(({ message }) => message)).toEqual([]);
  const known = timed("known as of a day", () => knownAt(dataset, "2025-01-01"));
  timed("current amounts", () =>
    known.financeLines.map(({ id }) => currentValue(known, id, "amount").value),
  );
  slowest(dataset);
  expect(memoryUsage.rss() / megabyte).toBeLessThan(1024);
});

test("100,000 rows with a fault in each of one table", () => {
  const files = largeDataset();
  const text = new TextDecoder().decode(files.get("transactions.csv"));
  const spoilt = text.replaceAll(/,iati$/gm, ",nobody").replaceAll(",USD,", ",DOL,");
  files.set("transactions.csv", new TextEncoder().encode(spoilt));
  const { dataset } = loadDataset(files);
  if (dataset === undefined) return;
  const found = timed("checked, with a wrong source and currency in each transaction", () =>
    validate(dataset),
  );
  console.log(`${found.length} findings`);
  expect(memoryUsage.rss() / megabyte).toBeLessThan(1536);
});
