import { expect, test } from "vitest";
import type { Imported, NewRow } from "../new-row.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { importRates, type RatesOptions } from "./import-rates.ts";

function read(text: string, options: Partial<RatesOptions> = {}) {
  const rows = readDelimited(text, "rates.csv", { tell: () => undefined });
  const reader = importRates(rows, { file: "rates.csv", source: { id: "s" }, ...options });
  const made: NewRow[] = [];
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) made.push(next.value);
  const imported: Imported = next.value;
  const rates = made
    .filter(({ table }) => table === "fx-rates")
    .map(({ row }) => [row["base"], row["quote"], row["date"], row["rate"], row["kind"]].join(" "));
  return { rates, made, ...imported };
}

test("one currency a row against the dollar, each way as its sizes show it", () => {
  const { rates, diagnostics } = read(
    "Date,Country,Exchange rate\n2014-01-01,China,6.1620\n2015-01-01,China,6.2827\n2014-01-01,Euro,1.3297\n2015-01-01,Euro,1.1096\n2015-01-01,United Kingdom,0.6545\n2015-01-01,Switzerland,0.9628\n",
  );
  expect(rates).toEqual([
    "USD CNY 2014 6.162 period-average",
    "USD CNY 2015 6.2827 period-average",
    "EUR USD 2014 1.3297 period-average",
    "EUR USD 2015 1.1096 period-average",
    "USD GBP 2015 0.6545 period-average",
    "USD CHF 2015 0.9628 period-average",
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual([
    "fx-kind-missing",
    "fx-direction",
    "fx-direction",
  ]);
});

test("the first of each month is the month; other days are days", () => {
  expect(read("Date,Country,Rate\n2015-05-01,China,6.2\n2015-06-01,China,6.2052\n").rates).toEqual([
    "USD CNY 2015-05 6.2 period-average",
    "USD CNY 2015-06 6.2052 period-average",
  ]);
  expect(read("Date,Country,Rate\n2015-05-01,China,6.2\n2015-05-04,China,6.21\n").rates[1]).toBe(
    "USD CNY 2015-05-04 6.21 spot",
  );
});

test("base and quote in columns of their own, as they are", () => {
  expect(
    read(
      "base,quote,date,rate,kind\nEUR,CNY,2024-12-31,7.5257,central parity\n美元,人民币,2024年12月,7.19,平均价\n",
    ).rates,
  ).toEqual(["EUR CNY 2024-12-31 7.5257 central-parity", "USD CNY 2024-12 7.19 period-average"]);
});

test("the central parity, for a hundred units: the point moves, nothing is rounded", () => {
  const table =
    "人民币汇率中间价（100外币）,,,\n日期,美元,日元,港元\n2024-12-31,718.84,4.6233,92.604\n2024-12-30,718.89,—,92.6\n";
  expect(read(table).rates).toEqual([
    "USD CNY 2024-12-31 7.1884 central-parity",
    "JPY CNY 2024-12-31 0.046233 central-parity",
    "HKD CNY 2024-12-31 0.92604 central-parity",
    "USD CNY 2024-12-30 7.1889 central-parity",
    "HKD CNY 2024-12-30 0.926 central-parity",
  ]);
  expect(
    read("日期,USD/CNY,100JPY/CNY,CNY/RUB\n2024-12-31,7.1884,4.6233,15.1\n", {
      kind: "central-parity",
    }).rates,
  ).toEqual([
    "USD CNY 2024-12-31 7.1884 central-parity",
    "JPY CNY 2024-12-31 0.046233 central-parity",
    "CNY RUB 2024-12-31 15.1 central-parity",
  ]);
  expect(read("日期,币种,单位,中间价\n2024-12-31,美元,100,718.84\n").rates).toEqual([
    "USD CNY 2024-12-31 7.1884 central-parity",
  ]);
});

test("what is no rate is refused at its cell, the others are read", () => {
  const { rates, report } = read(
    "date,base,quote,rate\n2024-13-01,USD,CNY,7\n2024-12-31,USD,CNY,0\n2024-12-30,ABC,CNY,1\n2024-12-29,USD,CNY,7.1\n",
  );
  expect(rates).toEqual(["USD CNY 2024-12-29 7.1 spot"]);
  expect(report.records).toMatchObject({ read: 4, taken: 1 });
  expect(
    report.records.rejected.map(({ place, reason }) => [place.line, place.column, reason]),
  ).toEqual([
    [2, 1, '"2024-13-01" is no day of the calendar'],
    [3, 20, '"0" is no rate'],
    [4, 1, '"ABC" is no currency that is known'],
  ]);
});

test("a currency quoted both ways in one table is refused, not guessed", () => {
  const { rates, report } = read("Date,Country,Rate\n2014-05-01,Euro,1.37\n2015-06-01,Euro,0.89\n");
  expect(rates).toEqual([]);
  expect(report.records.rejected[0]?.reason).toContain(
    'some rates of "EUR" are quoted the one way (1), some the other (1)',
  );
});

test("of several countries that use a currency, its own area's rate is taken", () => {
  const { rates, report, diagnostics } = read(
    "Date,Rate,Currency,Frequency,Source,Country code,Country\n2020-12-31,0.8775,EUR,A,IMF,ME,Montenegro\n2020-12-31,0.8755,EUR,A,IMF,U2,Euro Area\n2020-12-31,0.8755000000001,EUR,A,IMF,AD,Andorra\n",
  );
  expect(rates).toEqual(["USD EUR 2020 0.8755 period-average"]);
  expect(report.records.rejected.map(({ place }) => place.line)).toEqual([2]);
  // A last digit apart is no other rate.
  const again = diagnostics.filter(({ rule }) => rule === "fx-rate-again");
  expect(again.map(({ place }) => place.line)).toEqual([4]);
});

test("a table without the headings is refused by its first row", () => {
  expect(() => read("a,b\n1,2\n")).toThrow(/rates.csv:1:1: no row has the headings/);
});
