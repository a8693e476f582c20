// A wrong command line → a finding with the nearest flag or command.

import { suggestName } from "@brief/data";
import type { Command, CommanderError } from "commander";
import type { Finding } from "./finding.ts";

function flagsOf(command: Command | undefined): readonly string[] {
  const flags = command?.options.flatMap(({ long, short }) => [long, short]) ?? [];
  return [...flags.filter((flag) => flag !== undefined && flag !== null), "--help"];
}

function finding(rule: string, message: string, remedy: string, found?: string): Finding {
  const base = { rule, severity: "error", message, place: {}, remedy } as const;
  return found === undefined ? base : { ...base, found };
}

export function usageFinding(
  program: Command,
  error: CommanderError,
  args: readonly string[],
): Finding {
  const command = program.commands.find((one) => args.includes(one.name()));
  const said = error.message.replace(/^error: /, "");
  const word = /'([^']*)'/.exec(said)?.[1] ?? "";
  if (error.code === "commander.unknownOption") {
    const known = command === undefined ? ["--help", "--version"] : flagsOf(command);
    const flag = word.split("=")[0] ?? word;
    const wanted = `unknown flag "${flag}"`;
    const longs = known.filter((name) => name.startsWith("--") || flag.length === 2);
    return finding("unknown-flag", wanted, suggestName(flag, longs), flag);
  }
  if (error.code === "commander.unknownCommand" || error.code === "commander.help") {
    const known = program.commands.map((one) => one.name());
    if (word === "") return finding("no-command", "no command", suggestName("", known));
    return finding("unknown-command", `unknown command "${word}"`, suggestName(word, known), word);
  }
  const remedy = `see brief ${command?.name() ?? ""} --help`.replace("  ", " ");
  const [message = said, hint] = said.split(/ is invalid\. /);
  if (hint === undefined) return finding("wrong-argument", said.replaceAll("'", '"'), remedy);
  return finding(
    "wrong-argument",
    `${message.replaceAll("'", '"')} is invalid`,
    // The first letter alone: names keep theirs.
    hint.replace(/^./, (letter) => letter.toLowerCase()),
  );
}
