// Views of a workspace's own kinds against the types that their templates are checked by, on full and on empty facts.
import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, loadDataset } from "@brief/data";
import { expect, test } from "vitest";
import type { BriefSpec, Language } from "../brief.ts";
import { factsOf } from "./facts.ts";
import { figuresOf } from "./name-figures.ts";
import { OwnDefinition, projectFields } from "./own-definition.ts";
import { ownKind } from "./own-kind.ts";
import { schemaFaults } from "./schema.ts";
import { subjects } from "./subjects.ts";

const folder = new URL("../../../data/dataset/", import.meta.url);

function load(): Dataset {
  const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const files = new Map(
    tables.map((file) => [file, new Uint8Array(readFileSync(new URL(file, folder)))]),
  );
  const { dataset } = loadDataset(files);
  if (dataset === undefined) throw new Error("the dataset cannot be read");
  return dataset;
}

const dataset = load();
const empty: Dataset = {
  ...dataset,
  ...{ projects: [], financeLines: [], allocations: [], assertions: [], conflicts: [] },
};

const definition = OwnDefinition.parse({
  parameters: { status: "closed" },
  view: {
    ...Object.fromEntries(
      ["lender", "agency", "sector", "region", "status", "plan", "kind", "approval-year"].map(
        (by) => [`by${by.replace(/\W/g, "")}`, { ask: { by } }],
      ),
    ),
    grants: { ask: { of: "grants" } },
    yuan: { ask: { convert: { to: "CNY", rates: ["fx.usd-cny.2015-06"] } } },
    list: { projects: { fields: [...projectFields], sort: "amount", descending: true } },
    said: { published: { projects: "seed.cum.projects", loans: "seed.fyp14.loans" } },
    words: { text: { "zh-CN": "文字", en: "words", ru: "слова" } },
  },
});

const rows: Readonly<Record<(typeof subjects)[number], string>> = {
  project: "xj.wb.P147367",
  prefecture: "650100",
  sector: "transport",
  lender: "44001",
};

function spec(language: Language, parameters: BriefSpec["parameters"] = {}): BriefSpec {
  return {
    id: "own",
    kind: "own",
    language,
    theme: "bulletin",
    asOf: "2025-03-31",
    parameters,
    issuer: { unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" } },
    version: "0.1.0",
  };
}

/** A published figure of this dataset in the place of a name that it may not have. */
function fitted({ view, ...rest }: OwnDefinition): OwnDefinition {
  const [first, second] = dataset.aggregates.filter(
    ({ standing, kind }) => standing === "publishable" && ["count", "amount"].includes(kind),
  );
  const said = { published: { projects: first?.id ?? "", loans: second?.id ?? "" } };
  return { ...rest, view: { ...view, said } };
}

test.each(["zh-CN", "en", "ru"] as const)(
  "a view in %s is of its type, with facts or without",
  (language) => {
    const { view, schema = {} } = ownKind(fitted(definition), ["zh-CN", "en", "ru"]);
    for (const facts of [dataset, empty]) {
      const made = view(factsOf(facts, "2025-03-31"), spec(language));
      expect(schemaFaults(made, schema)).toEqual([]);
    }
  },
);

test.each(subjects)("a view about a %s names it", (subject) => {
  const { view, schema = {} } = ownKind({ ...fitted(definition), subject }, ["en"]);
  const made = view(factsOf(dataset, "2025-03-31"), spec("en", { [subject]: rows[subject] }));
  expect(schemaFaults(made, schema)).toEqual([]);
  expect(made).toMatchObject({ subject: { name: expect.stringMatching(/^[A-Z]/) } });
});

test("figures are called by brief, item and row, and every one of them rests on something", () => {
  const { view } = ownKind(fitted(definition), ["en"]);
  const figures = figuresOf(view(factsOf(dataset, "2025-03-31"), spec("en")));
  const ids = figures.map(({ id }) => id);
  expect(ids).toContain("own/bylender/groups/44000/amount");
  expect(ids).toContain("own/list/rows/xj.wb.P147367/amount");
  expect(new Set(ids).size).toBe(ids.length);
  const known = figures.filter(
    ({ value, rows: rests }) => value !== undefined && value !== "0" && rests.length === 0,
  );
  expect(known.map(({ id }) => id)).toEqual([]);
});

test("lists are sorted as they say, what is not known at their end", () => {
  const amounts = (descending: boolean) => {
    const list = { projects: { fields: ["amount" as const], sort: "amount" as const, descending } };
    const { view } = ownKind({ view: { list } }, ["en"]);
    const made = view(factsOf(dataset, "2025-03-31"), spec("en")) as {
      readonly list: { readonly rows: readonly { readonly amount: { readonly value?: string } }[] };
    };
    return made.list.rows.map(({ amount }) => amount.value);
  };
  for (const descending of [false, true]) {
    const values = amounts(descending);
    const known = values.filter((value) => value !== undefined).map(Number);
    expect(values.slice(0, known.length).map(Number)).toEqual(known);
    expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    expect(known.length).toBeGreaterThan(10);
  }
});
