// Every field of an activity comes into a row: nothing that the reader gives is left behind by the mapping.
import { describe, expect, test } from "vitest";
import { unpackWord } from "../../model/packed-word.ts";
import { cellValues, tables } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import { activityRows } from "./activity-rows.ts";
import { notes } from "./notes.ts";
import { filledActivity } from "./sample-filled.ts";

const place = { file: "filled.xml", line: 1, column: 1 };

function rowsOfFilled(activity = filledActivity()): readonly NewRow[] {
  const rows = activityRows({ file: "filled.xml", given: {}, notes: notes() });
  return rows.of([{ activity, place, number: 1 }], "2024-01-02");
}

/** Each value with the path to it; where a fact stands in the file is no value. */
function leavesOf(
  value: unknown,
  path: string,
): readonly (readonly [path: string, text: string])[] {
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "place" ? [] : leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** What a cell says, apart from ids: those are made of values and would hide a gap. */
function saidIn({ table, row }: NewRow): readonly string[] {
  const definition = tables.find(({ name }) => name === table);
  const ids = new Set([
    definition?.keyColumn ?? "id",
    ...(definition?.references ?? []).map(({ column }) => column),
    ...["locator", "key"],
  ]);
  return Object.keys(row)
    .filter((column) => !ids.has(column))
    .flatMap((column) => cellValues(row, column))
    .flatMap((text) => [text, ...unpackWord(text)])
    .flatMap((text) => text ?? []);
}

/** Codes that our own word stands for: our rows say them as enumerated words. */
const inOwnWords: Readonly<Record<string, string>> = {
  "status.code": "2 ",
  "dates.0.type": "planned-start",
  "participatingOrgs.0.role": "funding",
  humanitarian: "yes",
  "transactions.0.humanitarian": "no",
  "results.0.aggregation": "yes",
  "results.0.indicators.0.ascending": "no",
};

describe("an activity with every field filled", () => {
  const rows = rowsOfFilled();
  const cells = new Set(rows.flatMap(saidIn));
  const statuses = [...cells].filter((text) => text.startsWith("2 "));

  test.each(leavesOf(filledActivity(), ""))("%s: %s", (path, text) => {
    if (path.startsWith("status.")) expect(statuses.join()).toContain(text);
    else expect(cells).toContain(inOwnWords[path] ?? text);
  });

  test("is in a row of every table that an import brings", () => {
    const filled = new Set(rows.map(({ table }) => table));
    const imported = tables.filter(({ isOptional }) => isOptional).map(({ name }) => name);
    expect([...imported].filter((name) => !filled.has(name))).toEqual([]);
  });

  test("of which each text is the only one of its kind", () => {
    const texts = leavesOf(filledActivity(), "")
      .map(([, text]) => text)
      .filter((text) => /\d{3}/.test(text) && !/^\d{4}-/.test(text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
