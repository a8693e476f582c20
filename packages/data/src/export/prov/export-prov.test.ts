import { expect, test } from "vitest";
import { shippedDataset } from "../../../tests/shipped.ts";
import { datasetWith } from "../../model/empty-dataset.ts";
import type { Figure } from "../../model/quantity.ts";
import { exportProv } from "./export-prov.ts";

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Prov = Readonly<Record<string, Records>>;

function prov(...args: Parameters<typeof exportProv>): Prov {
  return JSON.parse([...exportProv(...args)].join(""));
}

const tool = "brief 1.0.0";
const dataset = datasetWith({
  sources: [
    {
      id: "list",
      title: "A list",
      publisher: "World Bank",
      publisherZh: "世界银行",
      kind: "DS",
      language: "en",
      published: "2025-03",
      retrieved: "2025-03-31",
      sha256: "a".repeat(64),
      url: "https://example.org/list",
    },
  ],
  assertions: [1, 2].map((number) => ({
    id: `amount.${number}`,
    subject: "line",
    field: "amount" as const,
    value: `${number}00`,
    unit: "USD",
    qualifier: "exact" as const,
    source: "list",
    locator: `row ${number}`,
    confidence: "high" as const,
    standing: "adopted" as const,
    ...(number === 2 ? { supersedes: "amount.1" } : {}),
  })),
});

test("each value has its source with locator, publisher, import and what it revises", () => {
  const told = prov(dataset, { tool });
  expect(told["entity"]?.["brief:assertions/amount.2"]).toEqual({
    "prov:value": "200",
    "brief:subject": "line",
    "brief:field": "amount",
    "brief:unit": "USD",
    "brief:qualifier": "exact",
    "brief:confidence": "high",
    "brief:standing": "adopted",
  });
  expect(Object.values(told["wasDerivedFrom"] ?? {})).toContainEqual({
    "prov:generatedEntity": "brief:assertions/amount.2",
    "prov:usedEntity": "brief:sources/list",
    "brief:locator": "row 2",
  });
  expect(Object.values(told["wasDerivedFrom"] ?? {})).toContainEqual({
    "prov:generatedEntity": "brief:assertions/amount.2",
    "prov:usedEntity": "brief:assertions/amount.1",
    "prov:type": { $: "prov:Revision", type: "prov:QUALIFIED_NAME" },
  });
  expect(Object.values(told["wasAttributedTo"] ?? {})).toContainEqual({
    "prov:entity": "brief:assertions/amount.1",
    "prov:agent": "brief:publishers/World%20Bank",
  });
  expect(told["activity"]?.["brief:imports/list"]).toEqual({
    "prov:type": "brief:import",
    "brief:tool": tool,
    "brief:inputSha256": "a".repeat(64),
  });
  expect(Object.values(told["wasGeneratedBy"] ?? {})[0]).toMatchObject({
    "prov:activity": "brief:imports/list",
    "brief:retrieved": { $: "2025-03-31", type: "xsd:date" },
  });
});

test("of a figure the rows below it, what they revise, and nothing else", () => {
  const figure: Figure = {
    id: "portfolio/total",
    type: "money",
    unit: "USD",
    value: "200",
    qualifier: "exact",
    rows: [],
    sources: [],
    formula: {
      operation: "sum",
      inputs: [
        { label: "P1", value: "200", unit: "USD", row: { table: "assertions", id: "amount.2" } },
      ],
      excluded: [],
    },
  };
  const told = prov(dataset, { tool, figures: [figure] });
  expect(Object.keys(told["entity"] ?? {})).toEqual([
    "brief:sources/list",
    "brief:assertions/amount.1",
    "brief:assertions/amount.2",
    "brief:figures/portfolio/total",
  ]);
  expect(Object.values(told["wasDerivedFrom"] ?? {}).at(-1)).toEqual({
    "prov:generatedEntity": "brief:figures/portfolio/total",
    "prov:usedEntity": "brief:assertions/amount.2",
  });
});

test("every name that a relation uses is an entity, agent or activity of the file", () => {
  const told = prov(shippedDataset(), { tool });
  const names = new Set(
    ["entity", "agent", "activity"].flatMap((key) => Object.keys(told[key] ?? {})),
  );
  const relations = ["used", "wasAttributedTo", "wasGeneratedBy", "wasDerivedFrom"];
  const used = relations
    .flatMap((key) => Object.values(told[key] ?? {}))
    .flatMap((values) => Object.entries(values))
    .filter(([key]) => /^prov:(entity|agent|activity|generatedEntity|usedEntity)$/.test(key));
  expect(used.length).toBeGreaterThan(1000);
  for (const [, name] of used) expect(names).toContain(name);
});
