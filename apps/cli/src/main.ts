// Arguments → command → exit code.
import { BriefError } from "@brief/data";
import { CommanderError } from "commander";
import { type CommonOptions, uiLanguage } from "./commands/options.ts";
import type { Finding } from "./finding.ts";
import { declareProgram, type Work } from "./program.ts";
import { openReport, type ReporterName, type ReportOptions } from "./report.ts";
import type { Clean } from "./session.ts";
import { usageFinding } from "./usage-finding.ts";
import { openWorld, type World } from "./world.ts";

const cleaners = new Set<Clean>();

function onStop(clean: Clean): () => void {
  cleaners.add(clean);
  return () => cleaners.delete(clean);
}

/** A second signal ends the process at once. */
function stop(): void {
  const waits = [...cleaners].map((clean) => clean()).filter((wait) => wait instanceof Promise);
  if (waits.length === 0) process.exit(130);
  Promise.allSettled(waits).then(() => process.exit(130));
}

function reportOptions(world: World, options: Partial<CommonOptions>): ReportOptions {
  const asked: readonly ReporterName[] = [
    ...(options.reporter ?? []),
    ...(options.json ? ["json" as const] : []),
  ];
  const chosen: readonly ReporterName[] = asked.length > 0 ? asked : ["pretty"];
  const onGithub = world.environment["GITHUB_ACTIONS"] === "true";
  return {
    reporters: [...new Set([...chosen, ...(onGithub ? ["github" as const] : [])])],
    color: options.color ?? "auto",
    quiet: options.quiet === true,
  };
}

/** A flag goes before its variable: whoever reads the workspace then finds it there. */
function withProfile(world: World, { profile }: CommonOptions): World {
  if (profile === undefined) return world;
  return { ...world, environment: { ...world.environment, BRIEF_PROFILE: profile } };
}

/** What is broken is a programme or a machine: say which, and what to do. */
function faultFinding(cause: unknown): Finding {
  if (cause instanceof BriefError) {
    const { code, message, remedy } = cause;
    return { rule: code, severity: "error", message, place: {}, remedy };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  const remedy =
    "report this with the command line and brief --version; BRIEF_TRACE=1 adds the trace";
  return { rule: "programme-fault", severity: "error", message, place: {}, remedy };
}

async function run(world: World, args: readonly string[]): Promise<number> {
  let asked: { readonly options: CommonOptions; readonly work: Work } | undefined;
  const language = uiLanguage(world, args);
  const program = declareProgram((options, work) => {
    asked = { options, work };
  }, language);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const json = args.includes("--json") ? { json: true as const } : {};
    const report = openReport(world, { ...reportOptions(world, json), language });
    report.findings([usageFinding(program, error, args, language)]);
    return 2;
  }
  if (asked === undefined) return 0;
  const report = openReport(world, reportOptions(world, asked.options));
  try {
    return await asked.work({ world: withProfile(world, asked.options), report, language, onStop });
  } catch (cause) {
    report.findings([faultFinding(cause)]);
    if (world.environment["BRIEF_TRACE"] && cause instanceof Error) report.line(cause.stack ?? "");
    return 3;
  }
}

/** Ends with the exit code of what the arguments ask for. */
export async function main(args: readonly string[]): Promise<void> {
  // `brief list | head -1` ends quietly.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.exitCode = await run(openWorld(), args);
}
