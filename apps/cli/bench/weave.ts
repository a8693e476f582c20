// Several ways to do the same, timed against each other on a machine that is faster in one minute than in the next: all
// are begun, and each goes on for about a second while the others stand still. What the machine does falls on all.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/** Commands that run at the same time. */
export interface Strand {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** As long as the others' in the ratio in which it is expected to take longer: all end at about the same time. */
  readonly turnMs: number;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  isOver: boolean;
}

/** Windows cannot make a process stand still: there one is done after the other. */
const canPause = process.platform !== "win32";

function start([programme = "", ...args]: readonly string[], folder: string): Running {
  const env = { PATH: process.env["PATH"] ?? "" };
  const child = spawn(programme, args, { cwd: folder, stdio: "ignore", env });
  const running = { child, isOver: false, ended: Promise.resolve() };
  running.ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      running.isOver = true;
      if (code === 0) resolve();
      else reject(new Error(`${programme} ${args.join(" ")} ended with ${code}`));
    });
  });
  return running;
}

function signal(all: readonly Running[], name: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void {
  for (const { child, isOver } of all) {
    if (canPause && !isOver) child.kill(name);
  }
}

/** @returns seconds at work, by the strands' names */
export async function weave(
  strands: readonly Strand[],
  folder: string,
): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map(strands.map(({ name }) => [name, 0]));
  const begun = new Map<Strand, readonly Running[]>();
  const isOver = (strand: Strand) => begun.get(strand)?.every((one) => one.isOver) === true;
  const turn = async (strand: Strand) => {
    const from = performance.now();
    const all = begun.get(strand) ?? strand.commands.map((command) => start(command, folder));
    begun.set(strand, all);
    signal(all, "SIGCONT");
    const ended = Promise.all(all.map((one) => one.ended));
    await (canPause ? Promise.race([ended, setTimeout(strand.turnMs)]) : ended);
    signal(all, "SIGSTOP");
    const passed = (performance.now() - from) / 1000;
    seconds.set(strand.name, (seconds.get(strand.name) ?? 0) + passed);
  };
  // Where one failed or the benchmark is ended, the others stand still.
  const end = () => {
    for (const all of begun.values()) signal(all, "SIGKILL");
  };
  process.once("exit", end);
  try {
    while (!strands.every(isOver)) {
      for (const strand of strands.filter((one) => !isOver(one))) await turn(strand);
    }
  } finally {
    process.off("exit", end);
    end();
  }
  return seconds;
}
