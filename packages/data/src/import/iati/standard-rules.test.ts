// What only the file shows of the standard's rules: each is told once with its official id, and not of a sound file.
import { expect, test } from "vitest";
import { iatiRules } from "../../validate/iati/iati-rules.ts";
import { readText } from "./sample-reading.ts";

const sound: Readonly<Record<string, string>> = {
  identifier: "<iati-identifier>XM-DAC-46004-1</iati-identifier>",
  reporting:
    '<reporting-org ref="XM-DAC-46004" type="40"><narrative>ADB</narrative></reporting-org>',
  title: "<title><narrative>Roads</narrative></title>",
  description: "<description><narrative>Roads</narrative></description>",
  participating:
    '<participating-org role="1" ref="XM-DAC-46004" activity-id="A-1"><narrative>ADB</narrative></participating-org>',
  former:
    '<other-identifier ref="OLD-1" type="A3"><owner-org ref="OLD"><narrative>Old</narrative></owner-org></other-identifier>',
  publisher: '<other-identifier ref="OLD" type="B1"/>',
  status: '<activity-status code="2"/>',
  sector: '<sector vocabulary="99" code="TRA"><narrative>Transport</narrative></sector>',
  transaction:
    '<transaction><transaction-type code="3"/><transaction-date iso-date="2020-01-01"/><value currency="USD" value-date="2020-01-01">5</value><provider-org ref="P" provider-activity-id="P-1"/><receiver-org ref="R" receiver-activity-id="R-1"/></transaction>',
  related: '<related-activity ref="XM-DAC-46004-2" type="3"/>',
};

/** The part, what is changed in it, and the rule that tells. */
const cases: readonly (readonly [rule: string, part: string, from: string, to: string])[] = [
  ["1.3.1", "identifier", "-1<", "-1 \n<"],
  ["1.4.1", "transaction", '"P-1"', '" P-1"'],
  ["1.5.1", "transaction", '"R-1"', '"R-1 "'],
  ["1.6.1", "former", '"OLD-1"', '" OLD-1"'],
  ["1.7.1", "related", '46004-2"', '46004-2 "'],
  ["1.8.1", "participating", '46004"', '46004 "'],
  ["1.9.1", "participating", '"A-1"', '"A-1 "'],
  ["1.10.1", "transaction", 'ref="P"', 'ref="P "'],
  ["1.11.1", "former", '"OLD"', '"OLD "'],
  ["1.14.1", "reporting", '46004"', '46004 "'],
  ["1.15.1", "transaction", 'ref="R"', 'ref=" R"'],
  ["1.16.1", "publisher", '"OLD"', '"OLD "'],
  ["2.2.1", "sector", "<narrative>Transport</narrative>", ""],
  ["4.3.1", "title", "Roads", " "],
  ["4.4.1", "description", "Roads", ""],
  ["6.8.1", "former", ' ref="OLD"><narrative>Old</narrative>', ">"],
];

function messagesOf(parts: Readonly<Record<string, string>>): readonly string[] {
  const activity = `<iati-activity xml:lang="en" default-currency="USD">${Object.values(parts).join("")}</iati-activity>`;
  const text = `<iati-activities version="2.03">${activity}</iati-activities>`;
  return readText(text).records.flatMap(({ diagnostics }) => diagnostics.map((d) => d.message));
}

test.each(cases)("rule %s is told", (rule, part, from, to) => {
  const changed = (sound[part] ?? "").replace(from, to);
  expect(changed).not.toBe(sound[part]);
  const messages = messagesOf({ ...sound, [part]: changed });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`(rule ${rule})`);
});

test("a sound activity breaks none", () => {
  expect(messagesOf(sound)).toEqual([]);
});

test("the rules that an import decides are these", () => {
  const decided = Object.entries(iatiRules).flatMap(([id, { decided: by }]) =>
    by === "import" ? [id] : [],
  );
  expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(decided));
});
