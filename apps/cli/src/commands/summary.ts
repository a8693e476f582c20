// A short Markdown summary for a pull request or a job page.
import { count, type Finding } from "../finding.ts";
import type { Manifest, ManifestEntry } from "../press/manifest.ts";
import { compactLine } from "../reporters/compact.ts";

const shown = 20;

export interface Summed {
  readonly findings: readonly Finding[];
  readonly written: readonly ManifestEntry[];
  /** Places are printed relative to it. */
  readonly folder: string;
  /** The build to compare with; `null` when one was asked for and none is there. */
  readonly base?: Manifest | null;
}

function isDocument({ pages }: ManifestEntry): boolean {
  return pages !== undefined;
}

/** Which documents differ from an earlier build, by hash. */
function changesText(base: Manifest | null, written: readonly ManifestEntry[]): readonly string[] {
  if (base === null) return ["No earlier build to compare with.", ""];
  const before = new Map(base.files.filter(isDocument).map(({ file, sha256 }) => [file, sha256]));
  const documents = written.filter(isDocument);
  const fresh = documents.filter(({ file }) => !before.has(file));
  const changed = documents.filter(
    ({ file, sha256 }) => before.has(file) && before.get(file) !== sha256,
  );
  const files = new Set(documents.map(({ file }) => file));
  const gone = [...before.keys()].filter((file) => !files.has(file));
  const list = (word: string, names: readonly string[]) =>
    names.map((file) => `- ${word}: ${file}`);
  return [
    `${changed.length} of ${documents.length} documents changed, ${fresh.length} new, ${gone.length} gone`,
    "",
    ...list(
      "changed",
      changed.map(({ file }) => file),
    ),
    ...list(
      "new",
      fresh.map(({ file }) => file),
    ),
    ...list("gone", gone),
    "",
  ];
}

export function summaryText({ findings, written, folder, base }: Summed): string {
  const pdfs = written.filter(isDocument);
  const counts = `${count(findings, "error")} errors, ${count(findings, "warning")} warnings`;
  const lines = [`**Brief**: ${written.length} files written, ${counts}`, ""];
  if (base !== undefined) lines.push(...changesText(base, written));
  else if (pdfs.length > 0) {
    lines.push("| document | pages | figures | SHA-256 |", "|---|---:|---:|---|");
    for (const { file, pages, figures, sha256 } of pdfs) {
      lines.push(`| ${file} | ${pages} | ${figures} | \`${sha256.slice(0, 12)}\` |`);
    }
    lines.push("");
  }
  for (const finding of findings.slice(0, shown)) {
    lines.push(`- \`${compactLine(finding, folder).replaceAll("`", "'")}\``);
  }
  if (findings.length > shown) lines.push(`- ${findings.length - shown} more: see the log`);
  return `${lines.join("\n").trimEnd()}\n`;
}
