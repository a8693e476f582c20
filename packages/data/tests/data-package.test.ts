import { join } from "node:path";
import { expect, test } from "vitest";
import { type AboutDataset, dataPackage } from "../src/index.ts";
import { datasetFolder } from "./shipped.ts";

const about: AboutDataset = {
  name: "xinjiang-external-finance",
  title: "Projects with external finance in Xinjiang: facts with their sources",
  version: "1.0.0",
  licenses: [{ name: "MIT", title: "MIT License, for the selection and our own wording" }],
  sources: [
    {
      title: "World Bank, project list, editions of 29 August 2024 and 31 March 2025 (CC BY 4.0)",
      path: "https://projects.worldbank.org/en/projects-operations/projects-list",
    },
    { title: "Project pages, reports and news named one by one in sources.csv" },
    {
      title: "GB/T 2260 codes, National Bureau of Statistics, edition of 30 June 2023 (WTFPL)",
      path: "https://github.com/modood/Administrative-divisions-of-China",
    },
    {
      title: "Federal Reserve monthly average exchange rates (PDDL 1.0)",
      path: "https://github.com/datasets/exchange-rates",
    },
    {
      title: "OECD-DAC sector and agency codes, through IATI (iatistandard.org, CC BY 4.0)",
      path: "https://iatistandard.org",
    },
  ],
};

// `vitest run -u tests/data-package` writes the file anew after a schema has changed.
test("datapackage.json is what the schemas say", async () => {
  await expect(dataPackage(about)).toMatchFileSnapshot(join(datasetFolder, "datapackage.json"));
});

test("a reference to a row of the same table names no resource", () => {
  const { resources } = JSON.parse(dataPackage(about));
  const regions = resources.find((resource: { name: string }) => resource.name === "regions");
  expect(regions.schema.primaryKey).toBe("code");
  expect(regions.schema.foreignKeys).toEqual([
    { fields: "parent", reference: { resource: "", fields: "code" } },
  ]);
});
