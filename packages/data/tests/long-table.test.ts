// A table of many rows goes through chunk by chunk: what is held does not grow with the file.
// `BRIEF_ROWS=1000000 npx vitest run tests/long-table.test.ts` measures; the speed gates nothing.
import { expect, test } from "vitest";
import { addDecimals, decodeText, readDelimited, sheetTable } from "../src/index.ts";

const rows = Number(process.env.BRIEF_ROWS ?? 100_000);

function* chunks(): Generator<Uint8Array> {
  const utf8 = new TextEncoder();
  yield utf8.encode("id,项目名称,目标,金额\n");
  for (let row = 0; row < rows; row += 1000) {
    const lines = Array.from(
      { length: Math.min(1000, rows - row) },
      (_, at) => `P${row + at},"新疆职业教育项目, 二期","第一行\n第二行",${row + at}.25\n`,
    );
    yield utf8.encode(lines.join(""));
  }
}

test("memory stays flat, nothing is lost", () => {
  const told: unknown[] = [];
  const tell = (one: unknown) => told.push(one);
  const begun = performance.now();
  const text = decodeText(chunks(), "long.csv", { tell });
  const table = sheetTable(readDelimited(text, "long.csv", { tell }), "long.csv", tell);
  let [count, sum, peak] = [0, "0", 0];
  const before = process.memoryUsage().heapUsed;
  for (const row of table?.rows ?? []) {
    if (count++ % 10_000 === 0) {
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      expect(row.place(3)).toMatchObject({ line: 2 * count + 1 });
    }
    if (count % 10 === 0) sum = addDecimals([sum, row.cells[3] ?? ""]);
  }
  const seconds = (performance.now() - begun) / 1000;
  const rss = process.resourceUsage().maxRSS / 1024;
  console.info(
    `${rows} rows in ${seconds.toFixed(2)} s, ${Math.round(rows / seconds)} rows/s; ` +
      `heap +${Math.round(peak / 2 ** 20)} MB at most, peak RSS ${Math.round(rss)} MB`,
  );
  expect({ count, told }).toEqual({ count: rows, told: [] });
  // The rows 9, 19, 29 …: n terms of 10 k + 9.25.
  const n = Math.floor(rows / 10);
  expect(sum).toBe(addDecimals([String(5 * n * (n - 1)), String(9.25 * n)]));
  // Collected or not: a hundred thousand rows held would be several times as much per million.
  expect(peak).toBeLessThan(200 * 2 ** 20);
});
