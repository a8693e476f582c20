// brief worker: makes briefs for builds on other machines, from a queue into a shared folder.
import type { Command } from "commander";
import { wrongValue } from "../help/words.ts";
import { defaultJobs } from "../press/runner.ts";
import { addressOf, type QueueOptions, queueFault } from "../queue/address.ts";
import type { ExitCode, Session } from "../session.ts";
import { parseJobs } from "./build-options.ts";
import { addCommon, type CommonOptions } from "./options.ts";

export interface WorkerOptions extends CommonOptions, QueueOptions {
  readonly jobs?: number;
  readonly idle?: number;
}

function parseSeconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw wrongValue({ en: "give whole seconds, as 60", zh: "写整数秒，如60" });
}

export function declareWorker(program: Command): Command {
  const command = program
    .command("worker")
    .option("--queue <url>")
    .option("--store <place>")
    .option("-j, --jobs <number>", "", parseJobs)
    .option("--idle <seconds>", "", parseSeconds);
  return addCommon(command);
}

export async function worker(session: Session, options: WorkerOptions): Promise<ExitCode> {
  const { world, report } = session;
  const address = addressOf(world, options);
  if (address === undefined || "rule" in address) {
    const remedy = "add --queue postgres://USER@HOST/DATABASE --store DIR, or set BRIEF_QUEUE";
    report.findings([address ?? queueFault("queue-address", "no queue is named", remedy)]);
    return 2;
  }
  const { openQueue } = await import("../queue/open-queue.ts");
  const opened = await openQueue(world, address);
  if ("code" in opened) {
    report.findings(opened.findings);
    return opened.code;
  }
  const threads = options.jobs ?? defaultJobs();
  report.line(`waiting for jobs at ${address.name}, ${threads} at a time; Ctrl-C ends`);
  const { workQueue } = await import("../queue/work-loop.ts");
  const made = await workQueue(session, { ...opened, threads, idle: options.idle });
  report.line(`${made} job${made === 1 ? "" : "s"} done`);
  return 0;
}
