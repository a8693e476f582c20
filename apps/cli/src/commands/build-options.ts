// The flags of brief build, read.
import { type Command, Option } from "commander";
import { wrongValue } from "../help/words.ts";
import { type Format, formats } from "../press/formats.ts";
import { type Verification, verifications } from "../press/verification.ts";
import type { QueueOptions } from "../queue/address.ts";
import {
  addCommon,
  addSelection,
  type CommonOptions,
  parseList,
  type SelectionOptions,
} from "./options.ts";

export interface BuildOptions extends CommonOptions, SelectionOptions, QueueOptions {
  readonly out: string;
  readonly format?: readonly Format[];
  readonly check: boolean;
  readonly verify?: Verification;
  readonly draft?: true;
  readonly issue?: true;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly summary?: string;
  readonly base?: string;
  readonly timings?: string;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly site?: true;
  readonly siteUrl?: string;
  readonly changedSince?: string;
  readonly bundle?: string;
}

/** With the slash that addresses below it are joined by. */
function parseAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address !== undefined && /^https?:$/.test(address.protocol)) {
    const { origin, pathname } = address;
    return `${origin}${pathname.replace(/\/*$/, "/")}`;
  }
  throw wrongValue({
    en: "give a whole address, as https://example.org/briefs/",
    zh: "写完整网址，如 https://example.org/briefs/",
  });
}

export function parseJobs(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw wrongValue({ en: "give a number from 1 to 99", zh: "写 1 至 99 的整数" });
}

export function declareBuild(program: Command): Command {
  const command = program
    .command("build [workspace]")
    .addOption(new Option("-o, --out <dir>").default("out"))
    .addOption(
      new Option("-f, --format <formats>").argParser<readonly Format[]>(parseList(formats)),
    )
    .option("--changed-since <base>")
    .option("--bundle <file>")
    .option("--no-check")
    .addOption(new Option("--verify <how>").choices([...verifications]))
    .option("--draft")
    .option("--issue")
    .option("--dry-run")
    .option("--strict")
    .option("--summary <file>")
    .option("--base <dir>")
    .option("--timings <file>")
    .option("-j, --jobs <number>", "", parseJobs)
    .option("--no-cache")
    .option("--queue <url>")
    .option("--store <place>")
    .option("--site")
    .option("--site-url <url>", "", parseAddress);
  return addCommon(addSelection(command));
}
