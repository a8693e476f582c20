// SARIF 2.1.0 (OASIS), the form that code scanning and editors read: one document, without findings too.
import type { Place } from "@brief/data";
import type { Finding } from "../finding.ts";
import { version } from "../press/version.ts";
import { editionOf } from "./compact.ts";
import { fileText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** A path from the folder, as the reference that a URI is. */
const toUri = (file: string, folder: string): string =>
  fileText(file, folder).split("/").map(encodeURIComponent).join("/");

/** In a file; by a path in a document alone where there is none. */
function locationOf({ file, line, column, path }: Place, folder: string) {
  // JSON leaves out what is undefined.
  const region = line === undefined ? undefined : { startLine: line, startColumn: column };
  const artifactLocation = file === undefined ? undefined : { uri: toUri(file, folder) };
  return {
    physicalLocation: artifactLocation && { artifactLocation, region },
    logicalLocations: path === undefined ? undefined : [{ fullyQualifiedName: path }],
  };
}

function placesOf(finding: Finding, folder: string) {
  const { place } = finding;
  if (place.file !== undefined || place.path !== undefined) return [locationOf(place, folder)];
  const edition = editionOf(finding);
  return edition === "" ? [] : [locationOf({ path: edition }, folder)];
}

function toResult(finding: Finding, folder: string, ruleIndex: number) {
  const { rule, severity, message, remedy, related = [], found, expected, brief } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message}\nremedy: ${remedy}` },
    locations: placesOf(finding, folder),
    relatedLocations:
      related.length === 0 ? undefined : related.map((other) => locationOf(other, folder)),
    properties: { found, expected, remedy, brief, lang: finding.language },
  };
}

export const sarif: Reporter = (findings, { folder }) => {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const rules = ids.map((id) => ({ id, help: { text: `brief explain ${id}` } }));
  const run = {
    tool: { driver: { name: "Brief", version, rules } },
    columnKind: "unicodeCodePoints",
    results: findings.map((one) => toResult(one, folder, ids.indexOf(one.rule))),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 1)}\n`;
};
