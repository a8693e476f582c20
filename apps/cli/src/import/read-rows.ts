// The rows of one file, merged with the facts that stand, put away one by one while the file is read.
import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  cleanRows,
  type Dataset,
  type Diagnostic,
  type ImportReport,
  type MergeAccount,
  mergeRows,
  type Place,
  type SourceGiven,
  settleDates,
  type TableMapping,
  UnreadableFile,
} from "@brief/data";
import type { Finding } from "../finding.ts";
import type { ExitCode, Session } from "../session.ts";
import type { World } from "../world.ts";
import { addTold } from "./add-told.ts";
import type { ImportFile } from "./find-file.ts";
import { formatRows } from "./format-rows.ts";
import { knownNames } from "./known-names.ts";
import { openFile } from "./open-file.ts";
import type { TableDrafts } from "./table-drafts.ts";

export interface Read {
  /** Its places name the file as the caller does. */
  readonly report: ImportReport;
  readonly findings: readonly Finding[];
  /** Those of them that are errors and no refused record: for their sake nothing is taken. */
  readonly faults: readonly Finding[];
  /** Rows by table. */
  readonly added: ReadonlyMap<string, number>;
  /** What became of each row beside the facts that stood. */
  readonly merged: MergeAccount;
  /** Rows added and amended. */
  readonly changes: number;
}

export interface Unread {
  readonly findings: readonly Finding[];
  readonly code: ExitCode;
}

export interface ReadOptions {
  readonly existing: Dataset;
  readonly source: SourceGiven;
  readonly mappings: readonly TableMapping[];
  /** Only what concerns projects that the dataset has. */
  readonly knownOnly: boolean;
  /** Left out in a dry run. */
  readonly tables?: TableDrafts;
}

export async function readRows(
  session: Session,
  file: ImportFile,
  { existing, source, mappings, knownOnly, tables }: ReadOptions,
): Promise<Read | Unread> {
  const { world } = session;
  const sha256 = digest(world, file.path);
  const opened = openFile(world, file);
  const added = new Map<string, number>();
  const going = progress(session, file, () => opened.read());
  let changes = 0;
  try {
    const told: Diagnostic[] = [];
    const tell = (diagnostic: Diagnostic) => void told.push(diagnostic);
    const given = { ...source, sha256 };
    const rows = formatRows(file.format, {
      ...{ file: opened, source: given, tell },
      ...{ mappings, known: knownNames(world, existing) },
    });
    const merged = mergeRows(existing, settleDates(cleanRows(rows)), { knownOnly });
    let next = await merged.next();
    for (; next.done !== true; next = await merged.next()) {
      const { change, table, row } = next.value;
      changes++;
      if (change === "new") {
        added.set(table, (added.get(table) ?? 0) + 1);
        tables?.add(table, row);
      } else tables?.amend(table, row);
      await going(changes);
    }
    const { account } = next.value;
    const { report, diagnostics } = addTold(next.value, told);
    const findings = diagnostics.map((one) => onDisk(one, file));
    const faults = faultsOfFile(diagnostics, report).map((one) => onDisk(one, file));
    return { report, findings, faults, added, merged: account, changes };
  } catch (cause) {
    if (cause instanceof UnreadableFile)
      return { findings: [onDisk(cause.diagnostic, file)], code: 1 };
    throw cause;
  }
}

function digest(world: World, path: string): string {
  const hash = createHash("sha256");
  for (const chunk of world.readChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Each error is a refused record, with its line in the report, or a fault of the whole file. */
function faultsOfFile(
  diagnostics: readonly Diagnostic[],
  { records: { rejected } }: ImportReport,
): readonly Diagnostic[] {
  const refused = new Set(rejected.map(({ place }) => keyOf(place)));
  return diagnostics.filter(
    ({ severity, place }) => severity === "error" && !refused.has(keyOf(place)),
  );
}

function keyOf({ line, column, path }: Place): string {
  return [line, column, path].join(" ");
}

/** Readers know a file's name, and those of the files beside it; people and the excerpt need paths. */
function onDisk(diagnostic: Diagnostic, { path }: ImportFile): Finding {
  const place = (one: Place): Place =>
    one.file === undefined ? one : { ...one, file: resolve(dirname(path), one.file) };
  const { related } = diagnostic;
  return {
    ...diagnostic,
    place: place(diagnostic.place),
    ...(related === undefined ? {} : { related: related.map(place) }),
  };
}

const rowsBetweenLooks = 256;
const pauseMs = 50;

/** Now and then lets signals in, and says how far it is. */
function progress(
  { world, report }: Session,
  { name, bytes }: ImportFile,
  read: () => number,
): (rows: number) => Promise<void> {
  let paused = world.clock();
  return async (rows) => {
    if (rows % rowsBetweenLooks !== 0 || world.clock() - paused < pauseMs) return;
    const percent = Math.floor((100 * read()) / bytes);
    // A package is larger than the file that describes it.
    report.meter(`${name}${percent > 100 ? "" : `  ${percent} %`}  ${rows} rows`);
    await setImmediate();
    paused = world.clock();
  };
}
