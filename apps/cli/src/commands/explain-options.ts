// The flags of brief explain, read.
import type { Command } from "commander";
import { wrongValue } from "../help/words.ts";
import { addCommon, addSelection, type CommonOptions, type SelectionOptions } from "./options.ts";

export interface ExplainOptions extends CommonOptions, SelectionOptions {
  readonly page?: number;
  readonly text?: string;
  /** Nothing is folded. */
  readonly all?: true;
  readonly open?: true;
}

function parsePage(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw wrongValue({ en: "give a page number from 1", zh: "写页码，从1起" });
}

export function declareExplain(program: Command): Command {
  const command = program
    .command("explain [id...]")
    .option("--page <number>", "", parsePage)
    .option("--text <text>");
  command.option("--all").option("--open");
  return addCommon(addSelection(command));
}
