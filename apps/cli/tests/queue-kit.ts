// Builds and workers of a queue as processes of their own, some of which are ended at random moments.
import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { mainFile, type Ran, temporaryFolder } from "./brief.ts";
import type { Postgres } from "./postgres.ts";

export interface Site {
  readonly postgres: Postgres;
  readonly store: string;
  /** For all that is started. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far, of both streams. */
  text(): string;
  readonly ended: Promise<Ran>;
}

export interface StartOptions {
  readonly file?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Not waited for. */
export function start(args: readonly string[], { file = mainFile, env = {} }: StartOptions = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: temporaryFolder(),
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ran>((done) => {
    child.on("close", (code) => done({ code, stdout, stderr, bytes: Buffer.alloc(0) }));
  });
  const running: Running = { child, text: () => stdout + stderr, ended };
  return running;
}

const addressOf = ({ postgres, store }: Site) => ["--queue", postgres.url, "--store", store];

export const startBuild = (site: Site, workspace: string, out: string, ...more: string[]) =>
  start(["build", workspace, "-o", out, ...addressOf(site), ...more], { env: site.env ?? {} });

export const startWorker = (site: Site, more: readonly string[] = [], options?: StartOptions) =>
  start(["worker", ...addressOf(site), ...more], { env: site.env ?? {}, ...options });

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export async function until(what: string, holds: () => boolean, seconds = 120): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (holds()) return;
    await sleep(50);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

export const waits = (running: Running) =>
  until("a worker that waits", () => running.text().includes("waiting for jobs"));

export const jobsDone = ({ stderr }: Ran): number => Number(/(\d+) jobs? done/.exec(stderr)?.[1]);

export interface Crew {
  /** One of them, at once. */
  kill(): void;
  dismiss(): Promise<void>;
}

/** Another takes the place of a worker that is ended. */
export function openCrew(site: Site, count: number, args: readonly string[]): Crew {
  const workers: Running[] = [];
  let isOver = false;
  const hire = (n: number) => {
    const worker = startWorker(site, args);
    workers[n] = worker;
    worker.ended.then(() => {
      if (!isOver) hire(n);
    });
  };
  for (let n = 0; n < count; n++) hire(n);
  return {
    kill() {
      workers[Math.floor(Math.random() * workers.length)]?.child.kill("SIGKILL");
    },
    async dismiss() {
      isOver = true;
      for (const { child } of workers) child.kill("SIGKILL");
      await Promise.all(workers.map(({ ended }) => ended));
    },
  };
}

/** None before the first worker has opened the store. */
export function artifactsIn(store: string): readonly string[] {
  const folder = join(store, "artifacts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The programme elsewhere, with something about it changed. */
export function copyProgramme(change: {
  readonly programme?: true;
  readonly faces?: true;
}): string {
  const folder = temporaryFolder();
  const dist = join(folder, "apps/cli/dist");
  cpSync(dirname(mainFile), dist, { recursive: true });
  symlinkSync(resolve(mainFile, "../../node_modules"), join(folder, "apps/cli/node_modules"));
  const fonts = join(folder, "packages/render/fonts");
  mkdirSync(fonts, { recursive: true });
  const own = resolve(mainFile, "../../../../packages/render/fonts");
  for (const name of readdirSync(own).filter((file) => /\.ttf$|^pack\.json$/.test(file))) {
    const bytes = readFileSync(join(own, name));
    const isChanged = change.faces && name === "serif-400.ttf";
    writeFileSync(join(fonts, name), isChanged ? Buffer.concat([bytes, Buffer.alloc(4)]) : bytes);
  }
  const main = join(dist, "main.js");
  if (change.programme) writeFileSync(main, `${readFileSync(main, "utf8")}\n// another\n`);
  return main;
}
