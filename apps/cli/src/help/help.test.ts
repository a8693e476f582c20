// Every command, argument and flag has its text in each language, and the whole help is a page that people can read.
import { join } from "node:path";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { declareProgram } from "../program.ts";
import { commandWords, programWords, sharedWords } from "./command-words.ts";
import { optionWords, wordsOf } from "./speak.ts";
import { suggestWords, type Words } from "./words.ts";
import { displayWidth } from "./wrap.ts";

const languages = ["en", "zh"] as const;
const programs = {
  en: declareProgram(() => undefined, "en"),
  zh: declareProgram(() => undefined, "zh"),
};
const commandsOf = (program: Command) => [program, ...program.commands];

function printed(command: Command): string {
  let text = "";
  const writeOut = (part: string) => {
    text += part;
  };
  command.configureOutput({ writeOut, getOutHelpWidth: () => 80 });
  command.outputHelp();
  return text;
}

/** Each word of the help that belongs to a command: where → words, undefined where there are none. */
function textsOf(command: Command): readonly (readonly [string, Words | undefined])[] {
  const own = wordsOf(command);
  const name = command.name();
  return [
    [`${name}`, own?.about],
    ...command.registeredArguments.map(
      (one) => [`${name} <${one.name()}>`, own?.arguments[one.name()]] as const,
    ),
    ...command.options.map(
      (option) => [`${name} ${option.long}`, optionWords(command, option)] as const,
    ),
    ...Object.entries(own?.exits ?? {}).map(
      ([code, words]) => [`${name}: ${code}`, words] as const,
    ),
    ...(own?.notes === undefined ? [] : [[`${name}: notes`, own.notes] as const]),
  ];
}

const texts = commandsOf(programs.en).flatMap(textsOf);

test("every command, argument, flag and exit code has its text in both languages", () => {
  expect(texts.length).toBeGreaterThan(150);
  const missing = texts.flatMap(([where, words]) =>
    languages.filter((one) => !words?.[one]?.trim()).map((one) => `${where} (${one})`),
  );
  expect(missing).toEqual([]);
});

test("no text is of a command, argument or flag that there is not", () => {
  const commands = programs.en.commands.map((one) => one.name());
  expect(Object.keys(commandWords)).toEqual(commands);
  const flags = (command: Command) => command.options.map((one) => one.long ?? one.flags);
  const strange = programs.en.commands.flatMap((command) => {
    const own = wordsOf(command);
    const names = command.registeredArguments.map((one) => one.name());
    return [
      ...Object.keys(own?.options ?? {}).filter((flag) => !flags(command).includes(flag)),
      ...Object.keys(own?.arguments ?? {}).filter((name) => !names.includes(name)),
    ];
  });
  expect(strange).toEqual([]);
  const all = new Set(["--help", ...commandsOf(programs.en).flatMap(flags)]);
  expect(Object.keys(sharedWords).filter((flag) => !all.has(flag))).toEqual([]);
});

/** Names, paths, codes and placeholders stand in any language; two English words side by side do not. */
function untranslated(text: string): readonly string[] {
  const kept =
    /`[^`]*`|\S*[/.=:$#_<>\d]\S*|--?[a-z][a-z-]*|brief [a-z]+|\b[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*\b/g;
  return text.replace(kept, "·").match(/[a-z]{2,} [a-z]{2,}/g) ?? [];
}

test("the Chinese help has no English sentence left", () => {
  expect(untranslated("找到 no such thing")).toEqual(["no such"]);
  const left = texts.flatMap(([where, words]) =>
    untranslated(words?.zh ?? "").map((english) => `${where}: ${english}`),
  );
  expect(left).toEqual([]);
  const withoutHan = texts.filter(([, words]) => !/\p{Script=Han}/u.test(words?.zh ?? ""));
  expect(withoutHan).toEqual([]);
  const help = commandsOf(programs.zh).map(printed).join("");
  expect(help).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|display help/);
});

test("examples are command lines that commander takes", () => {
  const lines = [programWords, ...Object.values(commandWords)].flatMap(({ examples }) =>
    Object.keys(examples),
  );
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const [, ...args] = line.replace(/ > .*$/, "").split(" ");
    const taken: string[] = [];
    const program = declareProgram(() => void taken.push(line), "en");
    for (const command of program.commands) command.exitOverride();
    expect(() => program.parse(args, { from: "user" }), line).not.toThrow();
    expect(taken).toEqual([line]);
  }
});

test.each(languages)("the whole help in %s", async (language) => {
  const pages = commandsOf(programs[language]).map(printed);
  const text = pages.join(`\n${"─".repeat(80)}\n\n`);
  const tooWide = text.split("\n").filter((line) => displayWidth(line) > 80 && !line.includes("─"));
  expect(tooWide).toEqual([]);
  await expect(text).toMatchFileSnapshot(
    join(import.meta.dirname, `../../tests/golden/help.${language}.txt`),
  );
});

test("what is near is named in both languages", () => {
  expect(suggestWords("pdx", ["pdf", "html"])).toEqual({
    en: 'did you mean "pdf"?',
    zh: "是否要写“pdf”？",
  });
  expect(suggestWords("", ["pdf", "html"]).zh).toBe("可用：pdf、html");
});
