import { builtinKinds, builtinTemplates } from "@brief/render";
import { expect, test } from "vitest";
import { editorWords } from "./editor-words.ts";

const { tables } = editorWords(builtinKinds, builtinTemplates);

test("a column has its meaning, its codes, and the tables whose rows it names", () => {
  expect(tables["projects"]?.["confidence"]).toEqual({
    meaning: "how sure the record is",
    codes: ["high", "medium-high", "medium", "unverified"],
  });
  expect(tables["projects"]?.["provinces"]).toMatchObject({
    isList: true,
    names: [{ table: "regions", key: "code" }],
  });
  expect(tables["projects"]?.["nameZhSource"]).toMatchObject({
    codes: ["ours"],
    names: [{ table: "sources", key: "id" }],
  });
  expect(tables["assertions"]?.["subject"]?.names?.map(({ table }) => table)).toEqual([
    "projects",
    "finance-lines",
  ]);
});
