// Findings, results and progress → the terminal. The only file that prints.

import { isAbsolute, resolve } from "node:path";
import type { UiLanguage } from "@brief/render";
import { type Finding, sortFindings } from "./finding.ts";
import { type Pace, paceOf, progressText } from "./progress-text.ts";
import { compact } from "./reporters/compact.ts";
import { github, githubSummary } from "./reporters/github.ts";
import { json } from "./reporters/json.ts";
import { junit } from "./reporters/junit.ts";
import { pretty } from "./reporters/pretty.ts";
import type { Reporter, ReporterContext } from "./reporters/reporter.ts";
import { sarif } from "./reporters/sarif.ts";
import { stepSummaryOf, writeSummary } from "./reporters/step-summary.ts";
import type { World } from "./world.ts";

export const reporters = { pretty, compact, json, github, junit, sarif };
export type ReporterName = keyof typeof reporters;
export type ColorChoice = "auto" | "always" | "never";

/** Files are read again for each finding's excerpt. */
const largestExcerpted = 4_000_000;
/** Between two lines of a meter. */
const meterMs = { terminal: 100, elsewhere: 3000 };

export interface ReportOptions {
  readonly reporters: readonly ReporterName[];
  readonly color: ColorChoice;
  readonly quiet: boolean;
  /** Of the findings; English without it. */
  readonly language?: UiLanguage;
}

export interface Report {
  /** A line of the result, to stdout. */
  result(line: string): void;
  /** The same for many. */
  results(lines: readonly string[]): void;
  /** A document, to stdout. */
  bytes(bytes: Uint8Array): void;
  /** What a reader may like to know, to stderr. */
  line(text: string): void;
  /** The work as it goes: one line redrawn on a terminal once a second has passed, else `line` each. */
  progress(line: string, done: number, total: number): void;
  /** A long work as it goes on, called often: the line is redrawn on a terminal, else written every few seconds. */
  meter(line: string): void;
  /**
   * To stderr; to stdout where they are what the command was asked for.
   * @param editions that were looked at, as `zh-CN/portfolio`
   */
  findings(
    findings: readonly Finding[],
    to?: "stderr" | "stdout",
    editions?: readonly string[],
  ): void;
  readonly structured: boolean;
  /** Whether results on stdout may carry colour. */
  readonly resultColor: boolean;
}

function wantsColor(choice: ColorChoice, environment: World["environment"], tty: boolean): boolean {
  if (choice !== "auto") return choice === "always";
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  return forced === undefined ? tty : forced !== "0" && forced !== "false";
}

/** What a programme reads stands alone on stdout: other reporters stay on stderr. */
function streamOf(name: ReporterName, to: "stderr" | "stdout"): NodeJS.WriteStream {
  const isForProgrammes = name === "json" || name === "junit" || name === "sarif";
  return isForProgrammes && to === "stdout" ? process.stdout : process.stderr;
}

/** Annotations and scans name files by their paths in the repository, wherever the step runs. */
function contextOf(world: World, name: ReporterName, context: ReporterContext): ReporterContext {
  const isOfRepository = name === "github" || name === "junit" || name === "sarif";
  const root = isOfRepository ? world.environment["GITHUB_WORKSPACE"] : undefined;
  return root === undefined || root === "" ? context : { ...context, folder: root };
}

function tellSummary(world: World, findings: readonly Finding[], context: ReporterContext): void {
  const file = stepSummaryOf(world);
  const text = githubSummary(findings, contextOf(world, "github", context));
  if (file !== undefined && text !== "") writeSummary(world, resolve(file), text);
}

export function openReport(world: World, options: ReportOptions): Report {
  const terminal = process.stderr.isTTY === true;
  const color = wantsColor(options.color, world.environment, terminal);
  const started = world.clock();
  let [drawn, metered] = [false, started];
  let pace: Pace | undefined;
  const clear = () => {
    if (drawn) process.stderr.write("\r\u001b[K");
    drawn = false;
  };
  const readText = (file: string) =>
    isAbsolute(file) && world.isFile(file) && world.fileSize(file) <= largestExcerpted
      ? world.readText(file)
      : undefined;
  const { language = "en" } = options;
  const context = { folder: world.callerFolder, color, readText, language };
  const results = (lines: readonly string[]) => {
    clear();
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  };
  return {
    structured: options.reporters.includes("json"),
    resultColor: wantsColor(options.color, world.environment, process.stdout.isTTY === true),
    result: (line) => results([line]),
    results,
    bytes: (bytes) => void process.stdout.write(bytes),
    line(text) {
      clear();
      if (!options.quiet) process.stderr.write(`${text}\n`);
    },
    progress(line, done, total) {
      if (options.quiet) return;
      if (!terminal) return void process.stderr.write(`${line}\n`);
      const now = world.clock();
      pace ??= { since: now, from: done };
      if (now - started < 1000) return;
      clear();
      const told = `${progressText(done, total, paceOf(pace, done, now))}  ${line}`;
      const text = told.slice(0, (process.stderr.columns || 80) - 1);
      process.stderr.write(text);
      drawn = true;
      if (done === total) clear();
    },
    meter(line) {
      const now = world.clock();
      if (options.quiet || now - metered < (terminal ? meterMs.terminal : meterMs.elsewhere))
        return;
      metered = now;
      if (!terminal) return void process.stderr.write(`${line}\n`);
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
      drawn = true;
    },
    findings(findings, to = "stderr", editions = []) {
      clear();
      const shown = options.quiet ? findings.filter((f) => f.severity === "error") : findings;
      for (const name of options.reporters) {
        const reporter: Reporter = reporters[name];
        const text = reporter(
          sortFindings(shown),
          contextOf(world, name, { ...context, editions }),
        );
        if (text !== "") streamOf(name, to).write(text);
        if (name === "github") tellSummary(world, sortFindings(shown), context);
      }
    },
  };
}
