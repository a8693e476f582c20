// Flags that several commands share, each with one meaning everywhere.

import { suggestName } from "@brief/data";
import type { UiLanguage } from "@brief/render";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type ColorChoice, type ReporterName, reporters } from "../report.ts";
import type { World } from "../world.ts";
import { addParameters, type ParameterOptions } from "./parameters.ts";

export interface CommonOptions {
  readonly cwd?: string;
  readonly profile?: string;
  readonly reporter: readonly ReporterName[];
  readonly json?: true;
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** Of every command that reads facts. */
export interface DayOptions {
  readonly asOf?: string;
}

export interface SelectionOptions extends DayOptions, ParameterOptions {
  readonly only: readonly string[];
  readonly lang: readonly string[];
}

export function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word);
}

/** `a,b` → each of them known, or a located refusal with the nearest one. */
export function parseList<T extends string>(known: readonly T[]) {
  return (text: string, earlier: readonly T[] | undefined): readonly T[] => {
    const words = text.split(",").filter((word) => word !== "");
    const checked = words.map((word) => {
      if (!isOneOf(known, word)) throw new InvalidArgumentError(suggestName(word, known));
      return word;
    });
    return [...(earlier ?? []), ...checked];
  };
}

function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, ...text.split(",").filter((word) => word !== "")];
}

const names = Object.keys(reporters) as readonly ReporterName[];

export function addCommon(command: Command): Command {
  return command
    .option("--cwd <dir>", "look for the workspace from this folder; relative paths mean it")
    .option(
      "--profile <name>",
      "lay brief.<name>.yaml over brief.yaml, key by key (else BRIEF_PROFILE)",
    )
    .addOption(
      new Option("--reporter <name>", `how diagnostics are written: ${names.join(", ")} (repeat)`)
        .argParser<readonly ReporterName[]>((text, earlier) =>
          parseList(names)(text, earlier?.length ? earlier : []),
        )
        .default([], "pretty"),
    )
    .option("--json", "the same as --reporter json")
    .option("-q, --quiet", "errors only")
    .addOption(
      new Option("--color <when>", "colour in messages")
        .choices(["auto", "always", "never"])
        .default("auto"),
    );
}

export function addSelection(command: Command): Command {
  return addDay(
    addParameters(command)
      .option("--only <id>", "these briefs only (repeat)", collect, [])
      .option("-l, --lang <languages>", "these editions only: zh-CN,en", collect, []),
  );
}

const uiLanguages = ["zh", "en"] as const satisfies readonly UiLanguage[];

/** Of commands whose own words are Chinese or English; rule ids, figure ids and JSON keys never change. */
export function addUiLanguage(command: Command): Command {
  return command.addOption(
    new Option("--ui-lang <language>", "language of the command's own words; else LANG's").choices(
      uiLanguages,
    ),
  );
}

/** What was asked for, else as the terminal's locale has it; English where it says neither. */
export function uiLanguage({ environment }: World, asked: UiLanguage | undefined): UiLanguage {
  const locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name]).find(Boolean);
  return asked ?? (/^zh/i.test(locale ?? "") ? "zh" : "en");
}

export function addDay(command: Command): Command {
  return command.option("--as-of <day>", "the facts as they were known on a day: 2025-03-31");
}
