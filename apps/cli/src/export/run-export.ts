// A command line → the files of one format, whole or none, their paths on stdout and the account of them.
import { join } from "node:path";
import { type ExportReport, type SheetLanguage, sheetLanguages, tables } from "@brief/data";
import type { ExportOptions } from "../commands/export.ts";
import { isOneOf } from "../commands/options.ts";
import { hasErrors } from "../finding.ts";
import { fileText } from "../reporters/place-text.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { World } from "../world.ts";
import { aboutOf } from "./about.ts";
import { exportText } from "./export-text.ts";
import { findFigures } from "./figures.ts";
import { type Asked, fileChunks } from "./file-chunks.ts";
import { fileDrafts } from "./file-drafts.ts";
import { type Found, findDataset } from "./find-dataset.ts";
import { findOut, type Out } from "./find-out.ts";

export async function runExport(
  session: Session,
  path: string | undefined,
  options: ExportOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const found = findDataset(world, path, options);
  report.findings(found.findings);
  if ("code" in found) return found.code;
  const caller = callerFolder(world, options.cwd);
  const { home, folder: source } = found;
  const out = findOut(world, { format: options.to, out: options.out, caller, home, source });
  if ("rule" in out) {
    report.findings([out]);
    return 2;
  }
  const { figures, findings } = await findFigures(found.workspace, options.figure);
  report.findings(findings);
  if (hasErrors(findings)) return 1;
  const about = aboutOf(world, source);
  const language = languageOf(found, options);
  const asked = { options, file: out.file ?? "", about, language, figures };
  return out.isStdout ? toStdout(session, found, asked) : toFiles(session, found, { asked, out });
}

/** Named, else the first of the workspace. */
function languageOf({ workspace }: Found, { lang = [] }: ExportOptions): SheetLanguage {
  const [first] = [...lang, ...(workspace?.config.languages ?? [])];
  return first !== undefined && isOneOf(sheetLanguages, first) ? first : "zh-CN";
}

function toStdout(session: Session, found: Found, asked: Asked): ExitCode {
  const chunks = fileChunks(found, asked);
  let next = chunks.next();
  for (; next.done !== true; next = chunks.next()) session.report.bytes(next.value.bytes);
  // Stdout holds the document alone.
  const text = session.report.structured
    ? [JSON.stringify(recordOf(session, next.value, []))]
    : exportText(next.value, session.world.callerFolder);
  for (const line of text) session.report.line(line);
  return closing(session, next.value);
}

function toFiles(
  session: Session,
  found: Found,
  { asked, out }: { readonly asked: Asked; readonly out: Out },
): ExitCode {
  const { world, report, onStop } = session;
  const drafts = fileDrafts(world, out.folder);
  const forget = onStop(drafts.discard);
  try {
    const chunks = fileChunks(found, asked);
    let next = chunks.next();
    for (; next.done !== true; next = chunks.next()) drafts.write(next.value);
    const account = next.value;
    const files = hasErrors(account.diagnostics) ? [] : drafts.put();
    if (asked.options.to === "package") removeOlder(world, out.folder, files);
    const paths = files.map((file) => fileText(file, world.callerFolder));
    if (report.structured) report.result(JSON.stringify(recordOf(session, account, paths)));
    else {
      for (const line of exportText(account, world.callerFolder)) report.line(line);
      for (const path of paths) report.result(path);
    }
    return closing(session, account);
  } finally {
    drafts.discard();
    forget();
  }
}

/** A table of an earlier export that has no rows any more would be read with the others. */
function removeOlder(world: World, folder: string, files: readonly string[]): void {
  if (files.length === 0) return;
  for (const { name } of tables) {
    const path = join(folder, `${name}.csv`);
    if (!files.includes(path) && world.isFile(path) && !world.isLink(path)) world.remove(path);
  }
}

function closing({ report }: Session, account: ExportReport): ExitCode {
  report.findings(account.diagnostics);
  return hasErrors(account.diagnostics) ? 1 : 0;
}

/** Places by the paths that the caller would type. */
function recordOf({ world }: Session, account: ExportReport, files: readonly string[]) {
  const folder = world.callerFolder;
  const place = <T extends { readonly file?: string }>(one: T): T =>
    one.file === undefined ? one : { ...one, file: fileText(one.file, folder) };
  const { format, version, records, notCarried, completed } = account;
  return {
    schema: 1,
    format,
    ...(version === undefined ? {} : { version }),
    files,
    records: {
      ...records,
      leftOut: records.leftOut.map((one) => ({ ...one, place: place(one.place) })),
    },
    completed: completed.map((one) => ({ ...one, first: place(one.first) })),
    notCarried: notCarried.map((one) => ({ ...one, first: place(one.first) })),
    warnings: account.diagnostics.map(({ rule, severity, message, place: at, remedy }) => ({
      rule,
      severity,
      message,
      place: place(at),
      remedy,
    })),
  };
}
