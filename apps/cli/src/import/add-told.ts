// What the readers of bytes, lines and cells told while the rows were made → the import's account.
import type { Counted, Diagnostic, Imported, ImportReport } from "@brief/data";

/** A line that no reader could make a row of is a record that was read and refused. */
const ofWholeLines: ReadonlySet<string> = new Set(["read-delimited", "sheet-table"]);

export function addTold(imported: Imported, heard: readonly Diagnostic[]): Imported {
  if (heard.length === 0) return imported;
  const told = heard.map(milder);
  const { report, diagnostics } = imported;
  const refused = told.filter(({ severity }) => severity === "error");
  const lines = refused.filter(({ rule }) => ofWholeLines.has(rule));
  const rejected = refused.map(({ place, message }) => ({ place, reason: message }));
  const records: ImportReport["records"] = {
    ...report.records,
    read: report.records.read + lines.length,
    rejected: [...report.records.rejected, ...rejected],
  };
  const warnings = [...report.warnings, ...counted(told)];
  return { report: { ...report, records, warnings }, diagnostics: [...told, ...diagnostics] };
}

/** A spoilt character is told where it stands; whether its text is taken is told again by the maker of rows. */
function milder(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.rule === "hidden-characters"
    ? { ...diagnostic, severity: "warning" }
    : diagnostic;
}

function counted(told: readonly Diagnostic[]): readonly Counted[] {
  const byRule = new Map<string, { rule: string; count: number; first: Diagnostic["place"] }>();
  for (const { rule, severity, place } of told) {
    if (severity !== "warning") continue;
    const known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, { rule, count: 1, first: place });
    else known.count++;
  }
  return [...byRule.values()];
}
