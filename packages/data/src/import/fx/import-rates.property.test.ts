import { expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import { FxRate } from "../../model/fx-rate.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { UnreadableFile } from "../unreadable.ts";
import { importRates } from "./import-rates.ts";

function read(text: string) {
  const rows = readDelimited(text, "f", { tell: () => undefined });
  const reader = importRates(rows, { file: "f" });
  const rates: FxRate[] = [];
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) {
    if (next.value.table === "fx-rates") rates.push(FxRate.parse(next.value.row));
  }
  return { rates, ...next.value };
}

const digits = fc.stringMatching(/^[1-9]\d{0,20}\.\d{0,20}[1-9]$/);

test("a rate is the digits that the table has, whatever their number; for a hundred, with the point moved", () => {
  fc.assert(
    fc.property(digits, (rate) => {
      expect(read(`date,base,quote,rate\n2024-12-31,USD,KZT,${rate}\n`).rates[0]?.rate).toBe(rate);
      const [hundredth] = read(`日期,币种,单位,中间价\n2024-12-31,美元,100,${rate}\n`).rates;
      const [whole = "", part = ""] = rate.split(".");
      const all = whole.padStart(3, "0") + part;
      const at = all.length - part.length - 2;
      expect(hundredth?.rate).toBe(`${BigInt(all.slice(0, at))}.${all.slice(at)}`);
    }),
  );
});

test("any cells give rates that fit their table, and refusals at a line", () => {
  const cell = fc.constantFrom(
    "2024-12-31",
    "2024年1月",
    "USD",
    "美元",
    "100JPY/CNY",
    "7.1",
    "—",
    "-1",
    "x",
    "",
    "1e-5",
    "０.５",
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
  const head = fc.constantFrom(
    "date,rate,currency",
    "日期,美元,100JPY/CNY",
    "date,base,quote,rate,kind,per",
    "a,b",
  );
  fc.assert(
    fc.property(head, table, (headings, rows) => {
      try {
        const { diagnostics, report } = read(
          `${headings}\n${rows.map((row) => row.join(",")).join("\n")}`,
        );
        for (const { place } of diagnostics) expect(place.line).toBeGreaterThan(0);
        for (const { place } of report.records.rejected) expect(place.line).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
