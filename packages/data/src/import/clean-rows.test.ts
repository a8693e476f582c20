import { expect, test } from "vitest";
import { cleanRows } from "./clean-rows.ts";
import { giving } from "./sample-rows.ts";

async function cleaned(cells: Readonly<Record<string, unknown>>) {
  const place = { file: "a.xml", line: 3 };
  const rows = cleanRows(giving({ table: "texts", row: cells, place, record: 1 }));
  const first = await rows.next();
  const last = await rows.next();
  if (first.done === true || last.done !== true) throw new Error("one row, then the account");
  return { row: first.value.row, warnings: last.value.report.warnings };
}

test.each([
  ["Roads & bridges\nof 新疆", "Roads & bridges\nof 新疆"],
  ["  padded\t", "padded"],
  ["　全角空格　", "全角空格"],
  ["Cafe\u0301", "Café"],
  ["か\u3099", "が"],
  ["two\r\nlines\rmore", "two\nlines\nmore"],
  ["𠮷野", "𠮷野"],
])("keeps what a reader sees: %j", async (written, text) => {
  expect(await cleaned({ text: written })).toEqual({ row: { text }, warnings: [] });
});

test("takes out what nobody sees and marks what is spoilt, each with a warning", async () => {
  const { row, warnings } = await cleaned({
    id: "a",
    text: "a\u200bb\u202ec\u0007 d\ufffd",
    list: ["x"],
  });
  expect(row).toEqual({ id: "a", text: "abc d?", list: ["x"] });
  const first = { file: "a.xml", line: 3 };
  expect(warnings).toEqual([
    { rule: "import-hidden-character", count: 3, first },
    { rule: "import-spoilt-character", count: 1, first },
  ]);
});

test("a cell of nothing but such characters is empty", async () => {
  expect((await cleaned({ id: "a", text: " \u200b " })).row).toEqual({ id: "a" });
});
