// The flags of brief preview.
import { type Command, Option } from "commander";
import { wrongValue } from "../help/words.ts";
import { addCommon, addDay, type CommonOptions, type DayOptions } from "./options.ts";

export interface PreviewOptions extends CommonOptions, DayOptions {
  readonly port: number;
  readonly host: string;
  readonly open?: true;
  readonly edit?: true;
  /** What it may be held against, beside the last revisions. */
  readonly base?: readonly string[];
  /** Where the page opens: a figure of an edition. */
  readonly at?: { readonly brief: string; readonly language: string; readonly figure: string };
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw wrongValue({ en: "give a port from 0 to 65535", zh: "写0至65535之间的端口" });
}

export function declarePreview(program: Command): Command {
  const command = program
    .command("preview [workspace]")
    .option("--port <number>", "", parsePort, 4321)
    .addOption(new Option("--host <address>").default("127.0.0.1"))
    .option("--edit")
    .option("--base <base>", "", (word, earlier: readonly string[]) => [...earlier, word], [])
    .option("--open");
  return addCommon(addDay(command));
}
