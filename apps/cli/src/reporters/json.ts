// One JSON object a line. Fields may be added; none is renamed.
import type { Finding } from "../finding.ts";
import { fileText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

function toRecord(finding: Finding, folder: string) {
  const { rule, severity, message, place, found, expected, remedy, related, brief } = finding;
  const name = (file: string | undefined) =>
    file === undefined ? undefined : fileText(file, folder);
  return {
    schema: 1,
    rule,
    severity,
    message,
    file: name(place.file),
    line: place.line,
    column: place.column,
    path: place.path,
    found,
    expected,
    remedy,
    related: related?.map((other) => ({ ...other, file: name(other.file) })),
    brief,
    lang: finding.language,
  };
}

export const json: Reporter = (findings, { folder }) =>
  findings.map((finding) => `${JSON.stringify(toRecord(finding, folder))}\n`).join("");
