import { describe, expect, it } from "vitest";
import { collectRows } from "./collect-rows.ts";
import type { NewRow } from "./new-row.ts";
import { giving, imported } from "./sample-rows.ts";

const place = { file: "list.csv", line: 2 };
const source: NewRow = {
  table: "sources",
  row: { id: "s1", title: "List", publisher: "P", publisherZh: "P", kind: "DS", language: "en" },
  place,
  record: 0,
};

describe("collectRows", () => {
  it("gives the rows of each table, their places and the account", async () => {
    const { dataset, report } = await collectRows(giving(source));
    expect(dataset.sources).toEqual([source.row]);
    expect(dataset.places.get("sources/s1")).toEqual(place);
    expect(dataset.projects).toEqual([]);
    expect(report).toBe(imported.report);
  });

  it("takes rows that come late", async () => {
    async function* late(): AsyncGenerator<NewRow, Imported, void> {
      yield* giving(source);
      return imported;
    }
    expect((await collectRows(late())).dataset.sources).toHaveLength(1);
  });

  it.each([
    ["an id twice", [source, source], /"s1" comes twice/],
    ["a table that is none", [{ ...source, table: "sauces" }], /no such table/],
    ["a row that its table refuses", [{ ...source, row: { id: "s1" } }], /list\.csv:2.*title/],
  ])("refuses %s", async (_, rows, message) => {
    await expect(collectRows(giving(...rows))).rejects.toThrow(message);
  });
});
