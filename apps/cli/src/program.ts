// The commands and their flags; what was asked for is handed to `run`.
import type { UiLanguage } from "@brief/render";
import { Command } from "commander";
import { type BuildOptions, declareBuild } from "./commands/build-options.ts";
import { type CheckOptions, declareCheck } from "./commands/check-options.ts";
import { type DiffOptions, declareDiff } from "./commands/diff.ts";
import { declareExplain, type ExplainOptions } from "./commands/explain-options.ts";
import { declareExport, type ExportOptions } from "./commands/export.ts";
import { declareFonts, type FontsOptions } from "./commands/fonts-options.ts";
import { declareImport, type ImportOptions } from "./commands/import.ts";
import { declareInit, type InitOptions, init } from "./commands/init.ts";
import { declareList, type ListOptions } from "./commands/list-options.ts";
import { addUiLanguage, type CommonOptions } from "./commands/options.ts";
import { declarePreview, type PreviewOptions } from "./commands/preview-options.ts";
import { declareSchema, schema } from "./commands/schema.ts";
import { declareWorker, type WorkerOptions, worker } from "./commands/worker.ts";
import { speak } from "./help/speak.ts";
import { version } from "./press/version.ts";
import type { ExitCode, Session } from "./session.ts";

/** A command with its flags parsed, waiting for the session that they ask for. */
export type Work = (session: Session) => Promise<ExitCode>;
type Ask = (options: CommonOptions, work: Work) => void;

export function declareProgram(ask: Ask, language: UiLanguage): Command {
  const program = new Command("brief")
    .version(version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined });
  addUiLanguage(program);
  declareInit(program).action((folder: string | undefined, options: InitOptions) =>
    ask(options, (session) => init(session, folder, options)),
  );
  declareBuild(program).action((folder: string | undefined, options: BuildOptions) =>
    ask(options, async (session) => {
      const { build } = await import("./commands/build.ts");
      return build(session, folder, options);
    }),
  );
  declareCheck(program).action((path: string | undefined, options: CheckOptions) =>
    ask(options, async (session) => {
      const { check } = await import("./commands/check.ts");
      return check(session, path, options);
    }),
  );
  declareImport(program).action((files: readonly string[], options: ImportOptions) =>
    ask(options, async (session) => {
      const { runImport } = await import("./import/run-import.ts");
      return runImport(session, files, options);
    }),
  );
  declareExport(program).action((path: string | undefined, options: ExportOptions) =>
    ask(options, async (session) => {
      const { runExport } = await import("./export/run-export.ts");
      return runExport(session, path, options);
    }),
  );
  declareList(program).action((folder: string | undefined, options: ListOptions) =>
    ask(options, async (session) => {
      const { list } = await import("./commands/list.ts");
      return list(session, folder, options);
    }),
  );
  declareDiff(program).action((base: string, now: string | undefined, options: DiffOptions) =>
    ask(options, async (session) => {
      const { runDiff } = await import("./diff/run-diff.ts");
      return runDiff(session, [base, now], options);
    }),
  );
  declareExplain(program).action((ids: readonly string[], options: ExplainOptions) =>
    ask(options, async (session) => {
      const { explain } = await import("./commands/explain.ts");
      return explain(session, ids, options);
    }),
  );
  declareFonts(program).action((folder: string | undefined, options: FontsOptions) =>
    ask(options, async (session) => {
      const { fontsCommand } = await import("./commands/fonts.ts");
      return fontsCommand(session, folder, options);
    }),
  );
  declarePreview(program).action((folder: string | undefined, options: PreviewOptions) =>
    ask(options, async (session) => {
      const { preview } = await import("./commands/preview.ts");
      return preview(session, folder, options);
    }),
  );
  declareWorker(program).action((options: WorkerOptions) =>
    ask(options, (session) => worker(session, options)),
  );
  declareSchema(program).action((folder: string | undefined, options: CommonOptions) =>
    ask(options, (session) => schema(session, folder, options)),
  );
  return speak(program, language);
}
