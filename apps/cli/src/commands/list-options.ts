// The flags of brief list.
import type { Command } from "commander";
import { addCommon, addSelection, type CommonOptions, type SelectionOptions } from "./options.ts";

export type ListOptions = CommonOptions & SelectionOptions;

export function declareList(program: Command): Command {
  const command = program.command("list [workspace]");
  return addCommon(addSelection(command));
}
