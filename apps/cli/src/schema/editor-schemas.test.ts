// The schemas in the repository are those of the code; renewed with --update.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorSchemas } from "./editor-schemas.ts";

const folder = join(import.meta.dirname, "../../schemas");
const schemas = editorSchemas();

test.each([...schemas])("%s is as it is written", async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(folder, name));
});

test("no schema is there that the code does not write", () => {
  const there = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"));
  expect(there.sort()).toEqual(
    ["diff-report.schema.json", "explanation.schema.json", ...schemas.keys()].sort(),
  );
});

type Json = Readonly<Record<string, unknown>>;

/** Keys without a word for whoever points at them. */
function undescribed(schema: unknown, path = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, items, additionalProperties } = schema as Json;
  const named = Object.entries((properties ?? {}) as Readonly<Record<string, Json>>);
  return [
    ...named.flatMap(([key, one]) => [
      ...(one["description"] === undefined ? [`${path}/${key}`] : []),
      ...undescribed(one, `${path}/${key}`),
    ]),
    ...undescribed(items, `${path}[]`),
    ...undescribed(additionalProperties, `${path}/*`),
  ];
}

test("every key of brief.yaml says what it is", () => {
  expect(undescribed(JSON.parse(schemas.get("brief.schema.json") ?? "{}"))).toEqual([]);
});
