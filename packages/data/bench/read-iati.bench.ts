// How fast a 100 MB IATI file is read, and in how much memory: printed, never gating. Run by `pnpm --filter @brief/data bench`.
import { cpuUsage, memoryUsage } from "node:process";
import { test } from "vitest";
import { readIati } from "../src/import/iati/read-iati.ts";
import { versions2 } from "../src/import/iati/sample-files.ts";

const megabyte = 1 << 20;
const size = 100 * megabyte;

/** The full sample activity with a number of its own, and ten disbursements more. */
function* generated(): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const sample = versions2("2.03");
  const start = sample.indexOf("  <iati-activity ");
  const end = sample.indexOf("</iati-activities>");
  yield encoder.encode(sample.slice(0, start));
  const disbursement = `<transaction><transaction-type code="3"/><transaction-date iso-date="2021-06-01"/><value>10.05</value></transaction>\n`;
  const activity = sample
    .slice(start, end)
    .replace("<document-link", `${disbursement.repeat(10)}<document-link`);
  let written = 0;
  for (let number = 0; written < size; number++) {
    const chunk = encoder.encode(
      activity.replaceAll("58135-001", `${10_000 + (number % 90_000)}-001`),
    );
    written += chunk.length;
    yield chunk;
  }
  yield encoder.encode(sample.slice(end));
}

test("reading 100 MB of IATI", () => {
  const before = memoryUsage.rss();
  const started = performance.now();
  const cpu = cpuUsage();
  let [peak, activities] = [before, 0];
  const reader = readIati(generated(), { file: "generated.xml" });
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
