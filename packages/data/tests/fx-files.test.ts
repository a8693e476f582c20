// The real tables of rates against a reading of their lines by hand, and against each other.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importRates, type NewRow, readDelimited } from "../src/index.ts";

const shared = process.env["BRIEF_SHARED"] ?? join(import.meta.dirname, "../../../../shared");
const folder = join(shared, "data/fx");
const isThere = existsSync(folder);
if (!isThere) process.stderr.write(`skipped: the real tables of rates are not at ${folder}\n`);

function read(file: string) {
  const rows = readDelimited(readFileSync(join(folder, file), "utf8"), file, {
    tell: () => undefined,
  });
  const reader = importRates(rows, { file });
  const made: NewRow[] = [];
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) made.push(next.value);
  const rates = made.filter(({ table }) => table === "fx-rates").map(({ row }) => row);
  return { rates, ...next.value };
}

/** date, name, rate of each line. No cell that is used holds a comma or a quote. */
function lines(file: string, [name, rate]: readonly [number, number]): string[] {
  const [, ...all] = readFileSync(join(folder, file), "utf8").trim().split("\n");
  return all.map((line) => {
    const cells = line.split(",");
    return `${cells[0]} ${cells[name]} ${Number(cells[rate])}`;
  });
}

const currencies: Readonly<Record<string, string>> = {
  China: "CNY",
  Euro: "EUR",
  Japan: "JPY",
  "South Korea": "KRW",
  Switzerland: "CHF",
  "United Kingdom": "GBP",
};

describe.skipIf(!isThere)("tables of the Federal Reserve", () => {
  test.each([
    ["usd-annual-fred.csv", 4, 227],
    ["usd-monthly-fred.csv", 7, 3417],
  ])("%s: every line is a rate, its date no more exact than the table", (file, length, count) => {
    const { rates, report } = read(file);
    expect(report.records).toEqual({ read: count, taken: count, rejected: [] });
    const expected = lines(file, [1, 2]).map((line) => {
      const [, date = "", name = "", rate] = /^(\S+) (.*) (\S+)$/.exec(line) ?? [];
      return `${date.slice(0, length)} USD ${currencies[name]} ${rate}`;
    });
    expect(rates.map(({ date, base, quote, rate }) => `${date} ${base} ${quote} ${rate}`)).toEqual(
      expected,
    );
    expect(new Set(rates.map(({ kind }) => kind))).toEqual(new Set(["period-average"]));
  });

  test("the shipped rate of June 2015 is the table's", () => {
    const { rates } = read("usd-monthly-fred.csv");
    expect(rates.find(({ date, quote }) => date === "2015-06" && quote === "CNY")?.["rate"]).toBe(
      "6.2052",
    );
  });
});

describe.skipIf(!isThere)("the table of the International Monetary Fund", () => {
  const file = "usd-annual-average-imf.csv";

  test("a rate a currency and year; of the countries that share the euro one, the others told", () => {
    const { rates, report, diagnostics } = read(file);
    const [, ...all] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const cells = all.map((line) => line.split(","));
    const pairs = new Map<string, string[]>();
    for (const [date = "", rate = "", currency = ""] of cells) {
      const key = `${date.slice(0, 4)} ${currency}`;
      pairs.set(key, [...(pairs.get(key) ?? []), rate]);
    }
    expect(rates).toHaveLength(pairs.size);
    for (const { date, base, quote, rate } of rates) {
      expect(base).toBe("USD");
      // The text of the file, without zeros at its end.
      const written = pairs
        .get(`${date} ${quote}`)
        ?.map((text) => text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
      expect(written).toContain(rate);
    }
    const told = diagnostics.filter(({ rule }) => rule === "fx-rate-again").length;
    expect(report.records.read).toBe(cells.length);
    expect(report.records.rejected.length + told + rates.length).toBe(cells.length);
  });

  test("both publishers' euro is of one direction: they agree to two per cent", () => {
    const [imf, fred] = [read(file), read("usd-annual-fred.csv")].map(
      ({ rates }) =>
        new Map(
          rates
            .filter(({ quote }) => quote === "EUR")
            .map(({ date, rate }) => [String(date), Number(rate)]),
        ),
    );
    const years = [...(imf?.keys() ?? [])].filter((year) => fred?.has(year));
    expect(years.length).toBeGreaterThan(20);
    for (const year of years) {
      expect(Math.abs((imf?.get(year) ?? 0) / (fred?.get(year) ?? 1) - 1)).toBeLessThan(0.02);
    }
  });
});
