// The raw records of one file → a WbEdition: projects, everything that is wrong, and the report.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Counted, Rejected } from "../report.ts";
import { buildProject } from "./build-project.ts";
import { columnEvidence, unitDiagnostics } from "./column-evidence.ts";
import { cellOf, type RawList, type RawRecord } from "./raw-record.ts";
import type { WbEdition, WbProject } from "./wb-project.ts";

export function buildEdition(list: RawList, found: readonly Diagnostic[]): WbEdition {
  const { identified, rejected, duplicated, missing } = identify(list.records);
  const sound = identified.map(({ record }) => record);
  const evidence = columnEvidence(sound);
  const diagnostics: Diagnostic[] = [...found, ...unitDiagnostics(sound, evidence)];
  const projects: WbProject[] = [];
  for (const { id, record } of identified) {
    const built = buildProject(id, record, evidence);
    projects.push(built.project);
    diagnostics.push(...built.diagnostics);
  }
  const refused = [...list.rejected, ...rejected];
  diagnostics.push(...refused.map(refusal));
  return {
    file: list.file,
    isPart: found.some(({ rule }) => rule === "wb-api-partial"),
    fields: list.fields,
    projects,
    diagnostics,
    report: {
      file: list.file,
      format: list.format,
      records: {
        read: list.records.length + list.rejected.length,
        taken: projects.length,
        rejected: refused,
      },
      projects: projects.length,
      activities: 0,
      identifiers: { distinct: projects.length, duplicated, missing },
      transactions: {},
      warnings: countWarnings(diagnostics),
    },
  };
}

interface Identified {
  readonly identified: readonly { readonly id: string; readonly record: RawRecord }[];
  readonly rejected: readonly Rejected[];
  readonly duplicated: number;
  readonly missing: number;
}

function identify(records: readonly RawRecord[]): Identified {
  const firsts = new Map<string, { readonly id: string; readonly record: RawRecord }>();
  const rejected: Rejected[] = [];
  let [duplicated, missing] = [0, 0];
  for (const record of records) {
    const cell = cellOf(record, "id");
    const id = cell?.text.normalize("NFC").trim() ?? "";
    const place = cell?.place ?? record.place;
    const first = firsts.get(id.toUpperCase());
    if (id === "") {
      missing += 1;
      rejected.push({ place, reason: "the record has no id" });
    } else if (first !== undefined) {
      duplicated += 1;
      const at = lineOf(first.record.place);
      rejected.push({ place, reason: `the id "${id}" stands already${at}` });
    } else firsts.set(id.toUpperCase(), { id, record });
  }
  return { identified: [...firsts.values()], rejected, duplicated, missing };
}

function lineOf({ line, path }: Place): string {
  if (line !== undefined) return ` in line ${line}`;
  return path === undefined ? "" : ` at ${path}`;
}

function refusal({ place, reason }: Rejected): Diagnostic {
  return {
    rule: "wb-record-refused",
    severity: "error",
    message: `record not taken: ${reason}`,
    place,
    remedy: "correct the record in the file, or export the list again",
  };
}

function countWarnings(diagnostics: readonly Diagnostic[]): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const { rule, severity, place } of diagnostics) {
    if (severity !== "warning") continue;
    const known = counted.get(rule);
    counted.set(rule, { rule, count: (known?.count ?? 0) + 1, first: known?.first ?? place });
  }
  return [...counted.values()];
}
