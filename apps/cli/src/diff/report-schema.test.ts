// The schema that readers of the report are given is the one that it is written by; renewed with --update.
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { DiffReport } from "./report-schema.ts";

test("the JSON Schema in the repository is that of the report", async () => {
  const schema = { ...z.toJSONSchema(DiffReport), title: "Report of brief diff --report json" };
  const file = join(import.meta.dirname, "../../schemas/diff-report.schema.json");
  await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(file);
});
