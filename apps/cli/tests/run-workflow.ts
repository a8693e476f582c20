// A workflow file → its steps run in order, exactly as written, with bash; those of local composite actions in their place.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly (Step & { readonly shell?: string })[] };
}

export const readYaml = <T>(file: string): T => parse(readFileSync(file, "utf8"));

/** Where steps run, and what the host would know. */
export interface Runner {
  /** The checked-out repository. */
  readonly folder: string;
  /** RUNNER_TEMP; summary and variables of the steps are kept here too. */
  readonly temp: string;
  /** `github.event.before` → its value. */
  readonly known: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Steps that a machine without rights or network cannot run. */
  readonly skip?: readonly string[];
}

export interface Done {
  readonly name: string;
  readonly status: number | null;
  readonly output: string;
}

/** `${{ a || b }}`: the first that has a value; one that the test does not know is a fault of the test. */
function filled(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const values = expression.split(" || ").map((word) => {
      const value = known[word];
      if (value === undefined) throw new Error(`"${word}" has no value here`);
      return value;
    });
    return values.find((value) => value !== "") ?? "";
  });
}

function filledAll(
  texts: Readonly<Record<string, string>> = {},
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, filled(text, known)]));
}

interface Place {
  readonly known: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Stops at the first step that fails; what it gives back are the steps that ran. */
export function runJob(runner: Runner, workflow: Workflow, name: string): readonly Done[] {
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`there is no job "${name}"`);
  const known = {
    "github.workspace": runner.folder,
    "runner.temp": runner.temp,
    ...runner.known,
  };
  const env = filledAll(workflow.env, known);
  const ofEnv = Object.entries(env).map(([key, value]) => [`env.${key}`, value]);
  return runSteps(runner, job.steps, { known: { ...known, ...Object.fromEntries(ofEnv) }, env });
}

function runSteps(runner: Runner, steps: readonly Step[], place: Place): readonly Done[] {
  const done: Done[] = [];
  for (const step of steps) {
    if (runner.skip?.includes(step.name)) continue;
    if (step.if !== undefined) throw new Error(`the condition of "${step.name}" is not read here`);
    if (step.uses?.startsWith("./")) done.push(...runAction(runner, step, place));
    if (step.run !== undefined) done.push(runStep(runner, step, place));
    if (done.at(-1)?.status !== undefined && done.at(-1)?.status !== 0) break;
  }
  return done;
}

function runAction(runner: Runner, step: Step, { known, env }: Place): readonly Done[] {
  const folder = join(runner.folder, step.uses ?? "");
  const { inputs, runs } = readYaml<Action>(join(folder, "action.yml"));
  const given = filledAll(step.with, known);
  const values = Object.entries(inputs).map(([key, input]) => {
    const value = given[key] ?? input.default;
    if (value === undefined) throw new Error(`the action needs "${key}"`);
    return [`inputs.${key}`, value];
  });
  const strange = Object.keys(given).find((key) => inputs[key] === undefined);
  if (strange !== undefined) throw new Error(`the action has no input "${strange}"`);
  return runSteps(runner, runs.steps, {
    known: { ...known, ...Object.fromEntries(values) },
    env: { ...env, GITHUB_ACTION_PATH: folder },
  });
}

/** `NAME=value` lines that earlier steps wrote. */
function variablesOf(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}

function runStep(runner: Runner, { name, run = "", env }: Step, place: Place): Done {
  const variables = join(runner.temp, "variables");
  const summary = join(runner.temp, "summary.md");
  if (!existsSync(variables)) writeFileSync(variables, "");
  // Nothing of the caller's but where its programmes are: no CI switches, no turbo.
  const { PATH = "", HOME = "" } = process.env;
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], {
    cwd: runner.folder,
    encoding: "utf8",
    env: {
      PATH,
      HOME,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: runner.folder,
      GITHUB_ENV: variables,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner.temp,
      ...runner.env,
      ...place.env,
      ...variablesOf(variables),
      ...filledAll(env, place.known),
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { name, status, output: `${stdout}\n${stderr}` };
}

/** Lines of a workflow command, as `::error file=…`. */
export function annotationsOf(done: readonly Done[]): readonly string[] {
  return done.flatMap(({ output }) => output.split("\n").filter((line) => line.startsWith("::")));
}
