// Real published files through the built command line: what it counts and writes, against a reading of this file's own.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { brief, temporaryFolder } from "./brief.ts";

const folder = join(
  process.env["BRIEF_SHARED"] ?? resolve(import.meta.dirname, "../../../../shared"),
  "data/real",
);
const present = existsSync(folder);
if (!present) console.warn(`skipped: no ${folder} (set BRIEF_SHARED to import real files)`);
const isCi = process.env["CI"] === "true";

interface Imported {
  readonly report: {
    readonly records: { readonly read: number; readonly taken: number };
    readonly activities: number;
    readonly projects: number;
    readonly identifiers: { readonly distinct: number; readonly duplicated: number };
    readonly transactions: Readonly<
      Record<string, { readonly count: number; readonly sum: Readonly<Record<string, string>> }>
    >;
  };
  readonly dataset: string;
}

/** Into an empty folder; no error there: what publishers' own files break of IATI rules is a warning. */
function imported(name: string): Imported {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = brief(
    ["import", join(folder, name), "--out", "data", "--json"],
    { cwd },
  );
  // On a slow machine lines of progress follow.
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^into data\n/)]);
  const check = brief(["check", "data", "--reporter", "compact"], { cwd });
  const errors = check.stderr.split("\n").filter((line) => / error /.test(line));
  expect(errors).toEqual([]);
  return { report: JSON.parse(stdout), dataset: join(cwd, "data") };
}

/** RFC 4180, character by character. */
function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(cell);
      cell = "";
    } else if (character === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")]);
      [row, cell] = [[], ""];
    } else cell += character;
  }
  return cell === "" && row.length === 0 ? rows : [...rows, [...row, cell]];
}

function records(file: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCells(readFileSync(file, "utf8"));
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}

/** In hundredths: lists give no more decimals than two. */
function total(values: readonly string[]): bigint {
  return values.reduce((sum, value) => {
    const [whole = "0", part = ""] = value.split(".");
    return sum + BigInt(whole + part.padEnd(2, "0"));
  }, 0n);
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Tags and texts in turn; the files have no CDATA, comments or entities in what is looked at. */
function* tokens(text: string): Generator<{ open?: Tag; close?: string; text?: string }> {
  for (const [whole, inside] of text.matchAll(/<([^>]*)>|[^<]+/g)) {
    if (inside === undefined) yield { text: whole };
    else if (inside.startsWith("/")) yield { close: inside.slice(1).trim() };
    else if (!/^[?!]/.test(inside)) {
      const name = /^[^\s/]+/.exec(inside)?.[0] ?? "";
      const found = inside.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
      const attributes = Object.fromEntries([...found].map(([, key, a, b]) => [key, a ?? b]));
      yield { open: { name, attributes } };
      if (inside.endsWith("/")) yield { close: name };
    }
  }
}

const oldTypes: Readonly<Record<string, string>> = { C: "2", D: "3", E: "4" };

function readActivities(text: string) {
  const path: Tag[] = [];
  const sums: Record<string, { count: number; sum: Record<string, bigint> }> = {};
  const identifiers: string[] = [];
  let [type, value, words]: [string, Tag | undefined, string] = ["", undefined, ""];
  for (const token of tokens(text)) {
    words = token.text ?? words;
    if (token.open !== undefined) {
      path.push(token.open);
      words = "";
      if (token.open.name === "transaction-type") type = token.open.attributes["code"] ?? "";
      if (token.open.name === "value" && path.at(-2)?.name === "transaction") value = token.open;
    }
    if (token.close === undefined) continue;
    const at = path.map(({ name }) => name).join("/");
    if (at.endsWith("iati-activity/iati-identifier")) identifiers.push(words.trim());
    if (value !== undefined && token.close === "value" && at.endsWith("transaction/value")) {
      const own = value.attributes["currency"] || undefined;
      const activity = path.find(({ name }) => name === "iati-activity");
      const currency = own ?? activity?.attributes["default-currency"] ?? "";
      const code = oldTypes[type] ?? type;
      const sum = sums[code] ?? { count: 0, sum: {} };
      sums[code] = sum;
      sum.count++;
      sum.sum[currency] = (sum.sum[currency] ?? 0n) + BigInt(words.trim());
    }
    path.pop();
  }
  return { identifiers, sums };
}

describe.skipIf(!present && !isCi)("real files", () => {
  test.each(["iati-1.01-worldbank-regional-P104806.xml", "iati-2.03-aiddata-nigeria-aims.xml"])(
    "%s: activities, identifiers and exact sums",
    (name) => {
      const { report, dataset } = imported(name);
      const { identifiers, sums } = readActivities(readFileSync(join(folder, name), "utf8"));
      const exact = Object.fromEntries(
        Object.entries(sums).map(([type, { count, sum }]) => [
          type,
          { count, sum: Object.fromEntries(Object.entries(sum).map(([c, s]) => [c, String(s)])) },
        ]),
      );
      expect(report.transactions).toEqual(exact);
      expect(report.records).toEqual({
        read: identifiers.length,
        taken: identifiers.length,
        rejected: [],
      });
      expect(report.identifiers.distinct).toBe(new Set(identifiers).size);
      expect(report.activities).toBe(identifiers.length);
      const written = records(join(dataset, "transactions.csv"));
      for (const [type, { count, sum }] of Object.entries(exact)) {
        const rows = written.filter((row) => row["type"] === type);
        expect([type, rows.length]).toEqual([type, count]);
        for (const [currency, amount] of Object.entries(sum)) {
          const ofCurrency = rows.filter((row) => row["currency"] === currency);
          expect(total(ofCurrency.map((row) => row["value"] ?? ""))).toBe(BigInt(amount) * 100n);
        }
      }
    },
  );

  test.each([
    ["worldbank-projects-china-2024-08-29.csv", "curr_ibrd_commitment", "curr_ida_commitment"],
    ["worldbank-projects-china-2025-03-31.csv", "curr_ibrd_commitment", "idacommamt"],
  ])("%s: projects and exact amounts of its lines", (name, ibrd, ida) => {
    const { report, dataset } = imported(name);
    const list = records(join(folder, name));
    expect(report.records).toMatchObject({ read: list.length, taken: list.length });
    expect(report.projects).toBe(list.length);
    expect(report.identifiers).toEqual({ distinct: list.length, duplicated: 0, missing: 0 });
    expect(records(join(dataset, "projects.csv"))).toHaveLength(list.length);
    const amounts = records(join(dataset, "assertions.csv")).filter(
      (row) => row["field"] === "amount",
    );
    for (const [ending, column] of [
      [".ibrd", ibrd],
      [".ida", ida],
      [".grant", "grantamt"],
    ] as const) {
      const stated = list
        .flatMap((row) => row[column] || [])
        .filter((value) => Number(value) !== 0);
      const written = amounts.filter((row) => row["subject"]?.endsWith(ending));
      expect([ending, written.length]).toEqual([ending, stated.length]);
      expect(total(written.map((row) => row["value"] ?? ""))).toBe(total(stated));
    }
  });
});
