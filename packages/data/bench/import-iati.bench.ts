// How fast a 100 MB IATI file becomes rows, and in how much memory: printed, never gating. Run by `pnpm --filter @brief/data bench`.
import { cpuUsage, memoryUsage } from "node:process";
import { test } from "vitest";
import { importIati } from "../src/import/iati-rows/import-iati.ts";
import { generatedIati, megabyte } from "./generated-iati.ts";

const size = 100 * megabyte;

test.each(["wb", "adb"] as const)(
  "rows of 100 MB of IATI, identifiers as %s writes them",
  (publisher) => {
    const before = memoryUsage.rss();
    const started = performance.now();
    const cpu = cpuUsage();
    let [peak, count] = [before, 0];
    const rows = importIati(generatedIati(size, publisher), { file: "generated.xml" });
    let next = rows.next();
    for (; next.done !== true; next = rows.next())
      if (count++ % 10_000 === 0) peak = Math.max(peak, memoryUsage.rss());
    const seconds = (performance.now() - started) / 1000;
    const busy = cpuUsage(cpu).user / 1e6;
    const inMegabytes = (bytes: number): string => (bytes / megabyte).toFixed(0);
    const { activities, transactions } = next.value.report;
    console.log(
      [
        `${publisher}: ${count} rows of ${activities} activities, disbursements of USD ${transactions["3"]?.sum["USD"] ?? "none"}`,
        `${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} rows/s, ${(size / megabyte / seconds).toFixed(1)} MB/s`,
        `${busy.toFixed(1)} s of processor time: ${(count / busy).toFixed(0)} rows/s`,
        `resident memory ${inMegabytes(before)} MB before, ${inMegabytes(peak)} MB at most`,
      ].join("\n"),
    );
  },
);
