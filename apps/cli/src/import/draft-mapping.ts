// A table → the draft of its mapping file, for the analyst to correct; no file that is there is written over.
import { basename, dirname, extname, join } from "node:path";
import { guessMapping, type SheetRow, UnreadableFile, writeMapping } from "@brief/data";
import type { Finding } from "../finding.ts";
import { writeOutput } from "../press/write-output.ts";
import { fileText } from "../reporters/place-text.ts";
import type { ExitCode, Session } from "../session.ts";
import type { ImportFile } from "./find-file.ts";
import { openFile } from "./open-file.ts";

/** The head, and enough cells to judge the columns by. */
const rowsLookedAt = 200;

export interface DraftOptions {
  /** Of the mapping file; beside the table where none is named. */
  readonly path?: string | undefined;
  readonly dryRun: boolean;
}

export function draftMapping(session: Session, file: ImportFile, options: DraftOptions): ExitCode {
  const { world, report } = session;
  const path = options.path ?? join(dirname(file.path), `${stemOf(file.path)}.mapping.yaml`);
  const refuse = (rule: string, message: string, place: string, remedy: string): ExitCode => {
    report.findings([{ rule, severity: "error", message, place: { file: place }, remedy }]);
    return 1;
  };
  const rows = firstRows(session, file);
  if (!Array.isArray(rows)) {
    report.findings([rows]);
    return 1;
  }
  const draft = guessMapping(rows, []);
  if (draft === undefined) {
    const message = "no row has a heading that is known";
    const remedy =
      "write the mapping by hand: table: projects, and under columns: a line a heading";
    return refuse("import-no-headings", message, file.path, remedy);
  }
  if (!options.dryRun && (world.isFile(path) || world.isLink(path))) {
    const message = "there is a mapping file already: it is not written over";
    const remedy = "use it, remove it, or name another: --mapping FILE";
    return refuse("import-mapping-exists", message, path, remedy);
  }
  const text = writeMapping(draft);
  const called = fileText(path, world.callerFolder);
  if (!options.dryRun)
    writeOutput(world, dirname(path), basename(path), new TextEncoder().encode(text));
  if (report.structured) {
    const { unsure } = draft;
    const table = fileText(file.path, world.callerFolder);
    report.result(
      JSON.stringify({ file: table, mapping: options.dryRun ? null : called, unsure, text }),
    );
    return 0;
  }
  if (options.dryRun) {
    report.result(text.trimEnd());
    return 0;
  }
  report.result(called);
  for (const { path: at, why } of draft.unsure) report.result(`  ?? ${at.join(" ")}: ${why}`);
  const table = fileText(file.path, world.callerFolder);
  report.line(`look at it, then: brief import ${table} --mapping ${called}`);
  return 0;
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}

function firstRows({ world, report }: Session, file: ImportFile): SheetRow[] | Finding {
  const rows: SheetRow[] = [];
  const tell = (one: Finding) => {
    if (one.severity !== "error") return;
    report.findings([one]);
  };
  try {
    for (const row of openFile(world, file).sheetRows(tell)) {
      rows.push(row);
      if (rows.length === rowsLookedAt) break;
    }
    return rows;
  } catch (cause) {
    if (cause instanceof UnreadableFile) return cause.diagnostic;
    throw cause;
  }
}
