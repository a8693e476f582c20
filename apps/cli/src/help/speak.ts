// A program as commander knows it, and a language → the same program with all its help in that language.
import type { UiLanguage } from "@brief/render";
import type { Command, Option } from "commander";
import {
  type CommandWords,
  commandWords,
  type Exits,
  helpCommandWords,
  programWords,
  sharedWords,
} from "./command-words.ts";
import type { Words } from "./words.ts";
import { displayWidth, wrapText } from "./wrap.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};
const own = {
  examples: { en: "Examples:", zh: "示例：" },
  exits: { en: "Exit codes:", zh: "退出码：" },
  choices: { en: "one of", zh: "可写" },
  initially: { en: "default:", zh: "默认" },
} as const satisfies Readonly<Record<string, Words>>;

/** Commander's words inside a usage line. */
function usageIn(language: UiLanguage, usage: string): string {
  if (language === "en") return usage;
  return usage.replace("[options]", "[选项]").replace("[command]", "[命令]");
}

export function wordsOf(command: Command): CommandWords | undefined {
  return command.parent === null ? programWords : commandWords[command.name()];
}

export function optionWords(command: Command, option: Option): Words | undefined {
  const name = option.long ?? option.flags;
  return wordsOf(command)?.options[name] ?? sharedWords[name];
}

/** What may be written, and what holds where nothing is. */
function optionFacts(option: Option, language: UiLanguage): readonly string[] {
  const { argChoices, defaultValue, defaultValueDescription } = option;
  const value = defaultValueDescription ?? defaultValue;
  const takes = option.required || option.optional;
  const isTold = takes && (typeof value === "string" || typeof value === "number");
  const choices = argChoices?.join(language === "zh" ? "、" : ", ");
  return [
    ...(choices === undefined ? [] : [`${own.choices[language]} ${choices}`]),
    ...(isTold ? [`${own.initially[language]} ${value}`] : []),
  ];
}

/** A flag's text with what may be written, as its help has it. */
export function optionText(option: Option, text: string, language: UiLanguage): string {
  return withFacts(text, optionFacts(option, language), language);
}

/** In the brackets that the text ends with, where it does. */
function withFacts(text: string, facts: readonly string[], language: UiLanguage): string {
  if (facts.length === 0) return text;
  const [open, between, close] = language === "zh" ? ["（", "；", "）"] : [" (", "; ", ")"];
  const told = facts.join(between);
  return text.endsWith(close)
    ? `${text.slice(0, -close.length)}${between}${told}${close}`
    : `${text}${open}${told}${close}`;
}

type Row = readonly [term: string, text: string];

/** Terms in one column, texts beside them; a term too long for it has its text below. */
function rows(list: readonly Row[], columns: number): readonly string[] {
  const widest = Math.max(0, ...list.map(([term]) => displayWidth(term)));
  return list.map(([term, text]) => {
    if (text === "") return `  ${term}`;
    const gap = " ".repeat(widest - displayWidth(term) + 2);
    const indent = `\n${" ".repeat(widest + 4)}`;
    return `  ${term}${gap}${wrapText(text, columns - widest - 4).replaceAll("\n", indent)}`;
  });
}

function exitRows(exits: Exits, language: UiLanguage): readonly Row[] {
  return Object.entries(exits).map(([code, words]) => [code, words[language]]);
}

/** Notes, examples and exit codes: what commander has no place for. */
function after(words: CommandWords, language: UiLanguage, columns: number): string {
  const examples = Object.entries(words.examples).map(
    ([line, told]): Row => [line, told[language]],
  );
  const codes = exitRows(words.exits, language);
  const parts = [
    ...(words.notes === undefined ? [] : [words.notes[language]]),
    ...(examples.length === 0
      ? []
      : [[own.examples[language], ...rows(examples, columns)].join("\n")]),
    ...(codes.length === 0 ? [] : [[own.exits[language], ...rows(codes, columns)].join("\n")]),
  ];
  return parts.map((part) => `\n${part}`).join("\n");
}

function speakCommand(command: Command, words: CommandWords, language: UiLanguage): void {
  const shared = (name: string) => sharedWords[name]?.[language] ?? "";
  command.description(words.about[language]);
  for (const argument of command.registeredArguments) {
    argument.description = words.arguments[argument.name()]?.[language] ?? "";
  }
  for (const option of command.options) {
    option.description = optionWords(command, option)?.[language] ?? "";
  }
  command.helpOption("-h, --help", shared("--help"));
  command.configureHelp({
    displayWidth,
    boxWrap: wrapText,
    styleTitle: (title) => (language === "zh" ? (titles[title] ?? title) : title),
    styleUsage: (usage) => usageIn(language, usage),
    styleSubcommandTerm: (term) => usageIn(language, term),
    optionDescription: (option) => optionText(option, option.description, language),
  });
  command.addHelpText("after", () => {
    const { getOutHelpWidth } = command.configureOutput();
    return after(words, language, getOutHelpWidth?.() ?? 80);
  });
}

export function speak(program: Command, language: UiLanguage): Command {
  speakCommand(program, programWords, language);
  program.helpCommand("help [command]", helpCommandWords.about[language]);
  for (const command of program.commands) {
    const words = wordsOf(command);
    if (words !== undefined) speakCommand(command, words, language);
  }
  return program;
}
