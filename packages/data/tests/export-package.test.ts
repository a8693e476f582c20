// A dataset written as a data package is read back as it was, and its descriptor tells the truth of the files.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  type AboutDataset,
  datasetWith,
  exportPackage,
  filesOf,
  loadDataset,
  tables,
} from "../src/index.ts";
import { shippedDataset, shippedFiles } from "./shipped.ts";

const about: AboutDataset = {
  name: "sample",
  title: "示例 & sample",
  version: "1.0.0",
  licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }],
  sources: [{ title: "A list", path: "https://example.org/list" }],
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly missingValues: readonly string[] };
}

function written(dataset = shippedDataset()): ReadonlyMap<string, Uint8Array> {
  return filesOf(exportPackage(dataset, about));
}

function descriptorOf(files: ReadonlyMap<string, Uint8Array>): {
  readonly profile: string;
  readonly licenses: unknown;
  readonly resources: readonly Resource[];
} {
  return JSON.parse(new TextDecoder().decode(files.get("datapackage.json")));
}

test("the shipped dataset comes back as it was, from the very bytes that are shipped", () => {
  const files = written();
  const shipped = shippedFiles();
  for (const [file, bytes] of files) {
    if (file !== "datapackage.json")
      expect(Buffer.from(bytes).equals(shipped.get(file) ?? Buffer.alloc(0)), file).toBe(true);
  }
  const { dataset, diagnostics } = loadDataset(files);
  expect(diagnostics).toEqual([]);
  const before = shippedDataset();
  for (const { rows } of tables) expect(dataset?.[rows]).toEqual(before[rows]);
});

test("the descriptor gives each file's size and SHA-256, and nothing that is not there", () => {
  const files = written();
  const { profile, licenses, resources } = descriptorOf(files);
  expect([profile, licenses]).toEqual(["tabular-data-package", about.licenses]);
  expect(resources.map(({ path }) => path)).toEqual([...files.keys()].slice(0, -1));
  for (const { path, bytes, hash, schema } of resources) {
    const content = files.get(path) ?? new Uint8Array();
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    expect(schema.missingValues).toEqual([""]);
  }
});

test("tables that a folder may lack are written only where they have rows", () => {
  const required = tables.filter(({ isOptional }) => !isOptional).map(({ name }) => `${name}.csv`);
  const empty = written(datasetWith({}));
  expect([...empty.keys()]).toEqual([...required, "datapackage.json"]);
  const text = { id: "t", subject: "p", kind: "comment", text: "x", source: "s" } as const;
  const one = written(datasetWith({ texts: [text] }));
  expect([...one.keys()]).toEqual([...required, "texts.csv", "datapackage.json"]);
  expect(descriptorOf(one).resources.at(-1)).toMatchObject({ name: "texts" });
});

test("the same rows give the same bytes", () => {
  expect(written()).toEqual(written());
});

test("a long table comes in chunks, none of which holds the whole", () => {
  const texts = Array.from({ length: 5000 }, (_, at) => ({
    id: `t${at}`,
    subject: "p",
    kind: "comment" as const,
    text: `第 ${at} 行`,
    source: "s",
  }));
  const chunks = [...exportPackage(datasetWith({ texts }), about)];
  expect(chunks.filter(({ file }) => file === "texts.csv").length).toBeGreaterThan(4);
});
