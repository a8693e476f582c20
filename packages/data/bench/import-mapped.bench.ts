// How fast a long CSV file is imported by a mapping, and in how much memory: printed, never gating.
import { memoryUsage } from "node:process";
import { test } from "vitest";
import { decodeText } from "../src/import/decode/decode-text.ts";
import { importMapped } from "../src/import/mapped/import-mapped.ts";
import { readDelimited } from "../src/import/sheet/read-delimited.ts";

const rows = 200_000;
const rowsOfChunk = 1000;

function* generated(): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  yield encoder.encode("项目编号,项目名称,贷款机构,贷款金额,批准日期,状态\n");
  for (let at = 0; at < rows; at += rowsOfChunk) {
    const lines = Array.from({ length: rowsOfChunk }, (_, line) => {
      const number = at + line;
      return `P${number},第${number}号项目,世行,"${number % 900},000.5",2015年${(number % 12) + 1}月,在建\n`;
    });
    yield encoder.encode(lines.join(""));
  }
}

const columns = {
  项目编号: "lenderProjectId",
  项目名称: "nameZh",
  贷款机构: "lender",
  贷款金额: { field: "amount", unit: "万美元", kind: "loan" },
  批准日期: "approval",
  状态: "status",
} as const;

test.each(["projects", "loans"])("importing 200,000 rows of CSV, a row one of %s", (table) => {
  const before = memoryUsage.rss();
  const started = performance.now();
  let [peak, made] = [before, 0];
  const text = decodeText(generated(), "f.csv", { tell: () => undefined });
  const sheet = readDelimited(text, "f.csv", { tell: () => undefined });
  const reader = importMapped(sheet, { table, columns }, { file: "f.csv" });
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) {
    if (made++ % 5000 === 0) peak = Math.max(peak, memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  const { read, taken } = next.value.report.records;
  const inMegabytes = (bytes: number): string => (bytes / (1 << 20)).toFixed(0);
  console.log(
    [
      `${table}: ${read} rows read, ${taken} taken, ${made} rows made`,
      `${seconds.toFixed(1)} s: ${(read / seconds).toFixed(0)} rows/s`,
      `resident memory ${inMegabytes(before)} MB before, ${inMegabytes(peak)} MB at most`,
    ].join("\n"),
  );
});
