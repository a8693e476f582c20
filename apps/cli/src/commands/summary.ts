// A short Markdown summary for a pull request or a job page.
import { count, type Finding } from "../finding.ts";
import type { ManifestEntry } from "../press/manifest.ts";
import { compactLine } from "../reporters/compact.ts";

const shown = 20;

export function summaryText(
  findings: readonly Finding[],
  written: readonly ManifestEntry[],
  folder: string,
): string {
  const pdfs = written.filter((entry) => entry.pages !== undefined);
  const counts = `${count(findings, "error")} errors, ${count(findings, "warning")} warnings`;
  const lines = [`**Brief**: ${written.length} files written, ${counts}`, ""];
  if (pdfs.length > 0) {
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
