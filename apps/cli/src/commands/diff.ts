// brief diff: what truly changed between two editions of the facts, and what that does to every published figure.
import { type Command, Option } from "commander";
import { addCommon, addSelection, type CommonOptions, type SelectionOptions } from "./options.ts";

export const reportForms = ["markdown", "json", "html"] as const;

export interface DiffOptions extends CommonOptions, SelectionOptions {
  readonly report?: (typeof reportForms)[number];
  readonly summary?: string;
  readonly pictures?: string;
  readonly asOfBase?: string;
}

export function declareDiff(program: Command): Command {
  const command = program
    .command("diff <base> [new]")
    .addOption(new Option("--report <form>").choices([...reportForms]))
    .option("--summary <file>")
    .option("--pictures <dir>")
    .option("--as-of-base <day>");
  return addCommon(addSelection(command));
}
