// Flags that several commands share, each with one meaning everywhere.

import type { UiLanguage } from "@brief/render";
import { type Command, Option } from "commander";
import { suggestWords, wrongValue } from "../help/words.ts";
import { type ColorChoice, type ReporterName, reporters } from "../report.ts";
import type { World } from "../world.ts";
import { addParameters, type ParameterOptions } from "./parameter-options.ts";

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
      if (!isOneOf(known, word)) throw wrongValue(suggestWords(word, known));
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
  const reporter = new Option("--reporter <name>")
    .choices(names)
    .argParser<readonly ReporterName[]>((text, earlier) =>
      parseList(names)(text, earlier?.length ? earlier : []),
    )
    .default([], "pretty");
  const color = new Option("--color <when>").choices(["auto", "always", "never"]).default("auto");
  const common = command
    .option("--cwd <dir>")
    .option("--profile <name>")
    .addOption(reporter)
    .option("--json")
    .option("-q, --quiet")
    .addOption(color);
  return addUiLanguage(common);
}

export function addSelection(command: Command): Command {
  return addDay(
    addParameters(command)
      .option("--only <id>", "", collect, [])
      .option("-l, --lang <languages>", "", collect, []),
  );
}

const uiLanguages = ["zh", "en"] as const satisfies readonly UiLanguage[];

/** An edition's name is taken for its language. */
function parseUiLanguage(text: string): UiLanguage {
  const word = text === "zh-CN" ? "zh" : text;
  if (!isOneOf(uiLanguages, word)) throw wrongValue(suggestWords(text, uiLanguages));
  return word;
}

/** The language of the command's own words; rule ids, figure ids and JSON keys never change. */
export function addUiLanguage(command: Command): Command {
  return command.addOption(new Option("--ui-lang <language>").argParser(parseUiLanguage));
}

/** What was asked for, else as the terminal's locale has it; English where it says neither. */
export function uiLanguage({ environment }: World, args: readonly string[]): UiLanguage {
  const at = args.findLastIndex((word) => /^--ui-lang(=|$)/.test(word));
  const asked = args[at]?.split("=")[1] ?? (at < 0 ? undefined : args[at + 1]);
  const locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name]).find(Boolean);
  if (asked === "zh" || asked === "zh-CN" || asked === "en") return asked === "en" ? "en" : "zh";
  return /^zh/i.test(locale ?? "") ? "zh" : "en";
}

export function addDay(command: Command): Command {
  return command.option("--as-of <day>");
}
