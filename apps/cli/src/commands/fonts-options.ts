// The flags of brief fonts.
import type { Command } from "commander";
import { addCommon, addDay, type CommonOptions, type DayOptions } from "./options.ts";

export function declareFonts(program: Command): Command {
  const command = program.command("fonts [workspace]");
  return addCommon(addDay(command));
}

export type FontsOptions = CommonOptions & DayOptions;
