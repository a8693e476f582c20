import { expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import { shippedDataset } from "../../../tests/shipped.ts";
import { Decimal } from "../../model/cell.ts";
import { collectRows } from "../collect-rows.ts";
import { decodeText } from "../decode/decode-text.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { UnreadableFile } from "../unreadable.ts";
import { guessMapping } from "./guess-mapping.ts";
import { importMapped } from "./import-mapped.ts";
import { parseMapping } from "./mapping.ts";
import {
  chineseList,
  chineseMapping,
  factList,
  factMapping,
  loanList,
  loanMapping,
} from "./sample-tables.ts";

const known = shippedDataset();
const tell = () => undefined;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(chunks: Iterable<Uint8Array>, data: unknown) {
  const { mappings } = parseMapping(data, "m");
  if (mappings?.[0] === undefined) throw new Error("no mapping");
  const text = decodeText(chunks, "f.csv", { tell });
  return collectRows(
    importMapped(readDelimited(text, "f.csv", { tell }), mappings[0], { file: "f.csv", known }),
  );
}

test("an amount is the digits of its cell, the point moved by its unit: no float ever holds it", async () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,24}$/);
  const part = fc.stringMatching(/^\d{0,12}[1-9]$/);
  await fc.assert(
    fc.asyncProperty(
      digits,
      part,
      fc.constantFrom("万美元", "USD", "亿美元"),
      async (whole, decimals, unit) => {
        const mapping = {
          table: "projects",
          always: { lender: "世行", stage: "approved" },
          columns: { 名称: "nameZh", 金额: { field: "amount", unit } },
        };
        const { dataset } = await read([bytesOf(`名称,金额\n甲,${whole}.${decimals}\n`)], mapping);
        const { value = "" } = dataset.assertions[0] ?? {};
        const zeros = { 万美元: 4, USD: 0, 亿美元: 8 }[unit] ?? 0;
        expect(Decimal.safeParse(value).success).toBe(true);
        // Both sides times 10^13: whole numbers.
        const [own = "", ownPart = ""] = value.split(".");
        expect(BigInt(own + ownPart.padEnd(13, "0"))).toBe(
          BigInt(whole + decimals.padEnd(13, "0")) * 10n ** BigInt(zeros),
        );
      },
    ),
    { numRuns: 60 },
  );
});

const samples = [
  [chineseList, chineseMapping],
  [loanList, loanMapping],
  [factList, factMapping],
] as const;

test("chunks may be cut anywhere", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), sizes, async ([text, mapping], by) => {
      const bytes = bytesOf(text);
      const chunks: Uint8Array[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = by[turn % by.length] ?? 1;
        chunks.push(bytes.subarray(at, at + size));
        at += size;
      }
      expect(await read(chunks, mapping)).toEqual(await read([bytes], mapping));
    }),
    { numRuns: 30 },
  );
});

test("cells of any kind, in any place: rows that fit their tables, each refusal at its line, nothing else", async () => {
  const odd = fc.constantFrom(
    "合计",
    "注：",
    "一、",
    "USD",
    "5000",
    "-",
    "2015",
    "和田",
    "世行",
    "x y",
    '"',
    "\u200b",
    "\ufffd",
    "🏔",
    "=1+1",
    "'",
    "NaN",
    "1e9",
    "P147367",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), odd), { maxLength: 12 }),
      async ([text, mapping], changes) => {
        const cells = text.split(/(?<=[,\n])/);
        for (const [at, cell] of changes) {
          const old = cells[at % cells.length] ?? "";
          cells[at % cells.length] = cell + (old.at(-1) === "\n" ? "\n" : ",");
        }
        try {
          const { diagnostics, report } = await read([bytesOf(cells.join(""))], mapping);
          for (const { place, remedy } of diagnostics) {
            expect(place.line).toBeGreaterThan(0);
            expect(remedy).not.toBe("");
          }
          expect(report.records.taken).toBeLessThanOrEqual(report.records.read);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          expect(error.diagnostic.place.line).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("whatever is drafted is a mapping", () => {
  const cell = fc.constantFrom(
    "项目名称",
    "贷款金额(万美元)",
    "状态",
    "Lender",
    "Approval date",
    "日期",
    "指标",
    "数值",
    "单位：万元",
    "5000",
    "在建",
    "6/5/2021",
    "",
    "甲",
    "2015年6月",
    "Статус",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
      (rows) => {
        const sheet = rows.map((cells, at) => ({
          cells,
          place: (column: number) => ({ file: "f", line: at + 1, column: column + 1 }),
        }));
        const draft = guessMapping([], sheet);
        if (draft !== undefined) expect(parseMapping(draft.mapping, "m").diagnostics).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
