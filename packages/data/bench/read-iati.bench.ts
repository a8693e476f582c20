// How fast a 100 MB IATI file is read, and in how much memory: printed, never gating. Run by `pnpm --filter @brief/data bench`.
import { cpuUsage, memoryUsage } from "node:process";
import { test } from "vitest";
import { readIati } from "../src/import/iati/read-iati.ts";
import { generatedIati, megabyte } from "./generated-iati.ts";

const size = 100 * megabyte;

test("reading 100 MB of IATI", () => {
  const before = memoryUsage.rss();
  const started = performance.now();
  const cpu = cpuUsage();
  let [peak, activities] = [before, 0];
  const reader = readIati(generatedIati(size), { file: "generated.xml" });
  let next = reader.next();
  for (; next.done !== true; next = reader.next())
    if (activities++ % 500 === 0) peak = Math.max(peak, memoryUsage.rss());
  const seconds = (performance.now() - started) / 1000;
  const busy = cpuUsage(cpu).user / 1e6;
  const sum = next.value.transactions["3"]?.sum["USD"] ?? "none";
  const inMegabytes = (bytes: number): string => (bytes / megabyte).toFixed(0);
  console.log(
    [
      `${activities} activities, disbursements of USD ${sum}`,
      `${seconds.toFixed(1)} s: ${(activities / seconds).toFixed(0)} activities/s, ${(size / megabyte / seconds).toFixed(1)} MB/s`,
      `${busy.toFixed(1)} s of processor time: ${(activities / busy).toFixed(0)} activities/s, ${(size / megabyte / busy).toFixed(1)} MB/s`,
      `resident memory ${inMegabytes(before)} MB before, ${inMegabytes(peak)} MB at most`,
    ].join("\n"),
  );
});
