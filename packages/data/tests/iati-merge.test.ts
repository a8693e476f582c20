// IATI files merged into the shipped facts: a lender's activity finds the project that other lists know, and says its own beside them.
import { expect, test } from "vitest";
import { mergeInto } from "../src/import/merge/merge-into.ts";
import { currentValue, type Dataset, importIati } from "../src/index.ts";
import { ownFaults, reloaded } from "./iati-rows.ts";
import { shippedDataset } from "./shipped.ts";

const party = (role: string, ref: string) => `<participating-org role="${role}" ref="${ref}"/>`;
const money = (type: string, value: string) =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2016-03-01"/><value value-date="2016-03-01">${value}</value></transaction>`;

function fileOf(
  generated: string,
  {
    identifier,
    reporter,
    parties,
    amount,
  }: {
    readonly identifier: string;
    readonly reporter: string;
    readonly parties: string;
    readonly amount: string;
  },
): string {
  return `<iati-activities version="2.03" generated-datetime="${generated}T00:00:00Z">
  <iati-activity default-currency="USD" xml:lang="en"><iati-identifier>${identifier}</iati-identifier>
    <reporting-org ref="${reporter}" type="40"><narrative>${reporter}</narrative></reporting-org>
    <title><narrative>A title of IATI's own</narrative></title>
    <description><narrative>What it is for.</narrative></description>
    ${parties}
    <activity-status code="4"/>
    <activity-date type="2" iso-date="2016-03-01"/>
    <recipient-country code="CN" percentage="100"/>
    <sector vocabulary="1" code="21030" percentage="100"/>
    <default-finance-type code="421"/>
    ${money("2", amount)}${money("3", "1000000.50")}
  </iati-activity></iati-activities>`;
}

const worldBank = {
  identifier: "44000-P148527",
  reporter: "44000",
  parties: party("1", "44001") + party("3", "44001"),
  amount: "140000000",
};
const adb = {
  identifier: "XM-DAC-46004-46049-002-LN3262",
  reporter: "XM-DAC-46004",
  parties: party("1", "XM-DAC-46004") + party("3", "XM-DAC-46004"),
  amount: "150000000",
};

function merged(existing: Dataset, xml: string) {
  return mergeInto(existing, importIati([new TextEncoder().encode(xml)], { file: "sample.xml" }));
}

test.each([
  ["the World Bank's", worldBank, "xj.wb.P148527"],
  ["ADB's", adb, "xj.adb.46049-002"],
] as const)("%s activity is a line of the project that we have", async (_, of, project) => {
  const shipped = shippedDataset();
  const { dataset } = await merged(shipped, fileOf("2025-06-30", of));
  expect(dataset.projects.length).toBe(shipped.projects.length);
  expect(dataset.financeLines.length).toBe(shipped.financeLines.length);
  expect(
    dataset.transactions.slice(shipped.transactions.length).map((row) => row.financeLine),
  ).toEqual([`${project}.1`, `${project}.1`]);
  expect(dataset.iatiLines.map((row) => [row.financeLine, row.identifier])).toEqual([
    [`${project}.1`, of.identifier],
  ]);
  expect(dataset.texts.map((row) => row.subject)).toEqual([project, project]);
  expect(currentValue(dataset, `${project}.1`, "amount").value).toBe(of.amount);
  expect(ownFaults(dataset)).toEqual([]);
  expect(reloaded(dataset).diagnostics).toEqual([]);
});

test.each([
  ["the World Bank's", worldBank],
  ["ADB's", adb],
])("%s file again changes nothing", async (_, of) => {
  const first = await merged(shippedDataset(), fileOf("2025-06-30", of));
  const again = await merged(first.dataset, fileOf("2025-06-30", of));
  expect({ ...again.dataset, places: undefined }).toEqual({ ...first.dataset, places: undefined });
});

test("a newer file's changed amount supersedes the older one's", async () => {
  const first = await merged(shippedDataset(), fileOf("2025-06-30", worldBank));
  const changed = { ...worldBank, amount: "120000000" };
  const { dataset } = await merged(first.dataset, fileOf("2025-12-31", changed));
  const amounts = dataset.assertions.filter(
    ({ subject, field, source }) =>
      subject === "xj.wb.P148527.1" && field === "amount" && source.startsWith("iati."),
  );
  expect(amounts.map(({ value }) => value)).toEqual(["140000000", "120000000"]);
  expect(amounts[1]?.supersedes).toBe(amounts[0]?.id);
});
