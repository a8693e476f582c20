import { expect, test } from "vitest";
import { loadDataset, validate } from "../src/index.ts";
import { shippedDataset, shippedFiles } from "./shipped.ts";

test("the shipped tables load without a diagnostic", () => {
  const { dataset, diagnostics } = loadDataset(shippedFiles(), "dataset");
  expect(diagnostics).toEqual([]);
  expect(dataset?.projects).toHaveLength(28);
  expect(dataset?.places.get("projects/xj.wb.P003643")).toEqual({
    file: "dataset/projects.csv",
    line: 3,
    column: 1,
  });
});

test("no rule finds anything in the shipped dataset", () => {
  expect(validate(shippedDataset())).toEqual([]);
});
