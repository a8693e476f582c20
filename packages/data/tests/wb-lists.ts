// The two real World Bank lists of the shared folder, for tests: read by us, and read once more in another way.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, readDelimited, readWbList, type WbEdition } from "../src/index.ts";

const folder = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/real",
);
export const wbFiles = {
  older: "worldbank-projects-china-2024-08-29.csv",
  newer: "worldbank-projects-china-2025-03-31.csv",
} as const;
export const wbListsPresent = Object.values(wbFiles).every((file) =>
  existsSync(join(folder, file)),
);

export const wbText = (file: string) => readFileSync(join(folder, file), "utf8");

export async function wbEdition(file: string): Promise<WbEdition> {
  const faults: Diagnostic[] = [];
  const tell = (fault: Diagnostic) => faults.push(fault);
  const edition = await readWbList(readDelimited(wbText(file), file, { tell }), { file });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return edition;
}

/** Rows by heading, by a regular expression over the text: shares nothing with the reader under test. */
export function rowsByRegExp(file: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of wbText(file).matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

/** An exact sum in whole millionths, by BigInt: shares nothing with our decimals. */
export function exactSum(values: readonly string[]): bigint {
  return values.reduce((sum, value) => {
    const [whole = "", part = ""] = value.split(".");
    return sum + BigInt(whole + part.padEnd(6, "0"));
  }, 0n);
}
