// One line a finding, in the form that editors and problem matchers know.
import type { Finding } from "../finding.ts";
import { placeText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

export function compactLine(finding: Finding, folder: string): string {
  const place = placeText(finding.place, folder) || editionOf(finding);
  const head = `${finding.severity} ${finding.rule}: ${finding.message}`;
  const from = (finding.related ?? []).map((other) => ` from ${placeText(other, folder)}`);
  return `${place === "" ? "" : `${place}: `}${head}${from.join("")}`;
}

/** A finding of a brief as a whole stands at its edition. */
export function editionOf({ brief, language }: Pick<Finding, "brief" | "language">): string {
  return brief === undefined ? "" : `${language}/${brief}`;
}

export const compact: Reporter = (findings, { folder }) =>
  findings.map((finding) => `${compactLine(finding, folder)}\n`).join("");
