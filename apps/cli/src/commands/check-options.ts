// The flags of brief check.
import type { Command } from "commander";
import { addCommon, addSelection, type CommonOptions, type SelectionOptions } from "./options.ts";

export interface CheckOptions extends CommonOptions, SelectionOptions {
  readonly strict?: true;
  readonly summary?: string;
}

export function declareCheck(program: Command): Command {
  const command = program.command("check [path]").option("--strict").option("--summary <file>");
  return addCommon(addSelection(command));
}
