// The schema that readers of an explanation are given is the one that it is written by; renewed with --update.
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { ExplanationRecord } from "./explanation-schema.ts";

test("the JSON Schema in the repository is that of an explanation", async () => {
  const schema = {
    ...z.toJSONSchema(ExplanationRecord),
    title: "Line of brief explain FIGURE --json",
  };
  const file = join(import.meta.dirname, "../../schemas/explanation.schema.json");
  await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(file);
});
