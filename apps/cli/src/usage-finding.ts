// A wrong command line → a finding that names the command, with the nearest flag or command, in the reader's language.
import type { UiLanguage } from "@brief/render";
import type { Command, CommanderError, Option } from "commander";
import type { Finding } from "./finding.ts";
import { heard, suggestWords, type Words } from "./help/words.ts";

interface Told {
  readonly rule: string;
  readonly message: Words;
  readonly remedy: Words;
  readonly found?: string;
}

/** Where in commander's English its names stand; which of its errors they are, is said by a code. */
function quoted(said: string): readonly string[] {
  return [...said.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
}

function flagsOf(command: Command): readonly string[] {
  const flags = command.options.flatMap(({ long, short }) => [long, short]);
  return [...flags.filter((flag) => flag !== undefined && flag !== null), "--help"];
}

/** The line as its help has it. */
function usageOf(command: Command, line: string): Words {
  const usage = command.registeredArguments
    .map((one) => {
      const name = one.variadic ? `${one.name()}...` : one.name();
      return one.required ? `<${name}>` : `[${name}]`;
    })
    .join(" ");
  const whole = `${line} ${usage}`.trim();
  return { en: `write ${whole}; see ${line} --help`, zh: `写作 ${whole}；详见 ${line} --help` };
}

function unknownFlag(command: Command, said: string): Told {
  const [word = ""] = quoted(said);
  const flag = word.split("=")[0] ?? word;
  const known = flagsOf(command);
  if (known.includes(flag)) {
    const message = { en: `the flag "${flag}" takes no value`, zh: `选项“${flag}”不带值` };
    const remedy = { en: `write ${flag} alone`, zh: `只写 ${flag}` };
    return { rule: "wrong-argument", message, remedy, found: word };
  }
  const longs = known.filter((name) => name.startsWith("--") || flag.length === 2);
  const message = { en: `unknown flag "${flag}"`, zh: `没有选项“${flag}”` };
  return { rule: "unknown-flag", message, remedy: suggestWords(flag, longs), found: flag };
}

function unknownCommand(program: Command, word: string): Told {
  const known = program.commands.map((one) => one.name());
  const remedy = suggestWords(word, known);
  if (word === "")
    return { rule: "no-command", message: { en: "no command", zh: "未写命令" }, remedy };
  const message = { en: `unknown command "${word}"`, zh: `没有命令“${word}”` };
  return { rule: "unknown-command", message, remedy, found: word };
}

/** A value that a flag or an argument refuses; what is asked for stands behind commander's sentence. */
function wrongValueOf(command: Command, said: string): Told {
  const [flags = "", value = ""] = quoted(said);
  const [, hint = ""] = said.split(/ is invalid\. /);
  const option: Option | undefined = command.options.find((one) => one.flags === flags);
  const choices = option?.argChoices;
  const asked = { en: heard(hint, "en"), zh: heard(hint, "zh") };
  const name = option?.long ?? flags;
  return {
    rule: "wrong-argument",
    message: { en: `${name} "${value}" is invalid`, zh: `${name} 的值“${value}”不可用` },
    remedy: choices === undefined ? asked : suggestWords(value, choices),
    found: value,
  };
}

function missing(said: string): Words {
  const [name = ""] = quoted(said);
  if (said.startsWith("missing required argument"))
    return { en: `the argument "${name}" is missing`, zh: `缺少参数“${name}”` };
  if (said.startsWith("required option"))
    return { en: `the flag "${name}" is missing`, zh: `缺少选项“${name}”` };
  return { en: `"${name}" lacks its value`, zh: `“${name}”后面缺少值` };
}

function tooMany(said: string): Words {
  const [allowed = "0", given = "0"] = [...said.matchAll(/\d+/g)].map(([number]) => number);
  return {
    en: `too many arguments: ${given} where ${allowed} may stand`,
    zh: `参数过多：写了${given}个，至多${allowed}个`,
  };
}

function tell(
  program: Command,
  command: Command,
  error: CommanderError,
  args: readonly string[],
): Told {
  const said = error.message.replace(/^error: /, "");
  const line = command === program ? "brief" : `brief ${command.name()}`;
  const rule = "wrong-argument";
  switch (error.code) {
    case "commander.unknownOption":
      return unknownFlag(command, said);
    case "commander.unknownCommand":
      return unknownCommand(program, quoted(said)[0] ?? "");
    case "commander.help":
      return unknownCommand(program, args[0] === "help" ? (args[1] ?? "") : "");
    case "commander.invalidArgument":
      return wrongValueOf(command, said);
    case "commander.excessArguments":
      return { rule, message: tooMany(said), remedy: usageOf(command, line) };
    case "commander.missingArgument":
      return { rule, message: missing(said), remedy: usageOf(command, line) };
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue": {
      const remedy = { en: `see ${line} --help`, zh: `见 ${line} --help` };
      const flags = quoted(said)[0] ?? "";
      const choices = command.options.find((one) => one.flags === flags)?.argChoices;
      return { rule, message: missing(said), remedy: choices ? suggestWords("", choices) : remedy };
    }
    default:
      return {
        rule,
        message: { en: said, zh: said },
        remedy: { en: `see ${line} --help`, zh: `见 ${line} --help` },
      };
  }
}

/** The command whose line was wrong: what is named first, behind flags of the programme. */
function commandOf(program: Command, args: readonly string[]): Command {
  return program.commands.find((one) => args.includes(one.name())) ?? program;
}

export function usageFinding(
  program: Command,
  error: CommanderError,
  args: readonly string[],
  language: UiLanguage,
): Finding {
  const command = commandOf(program, args);
  const { rule, message, remedy, found } = tell(program, command, error, args);
  const named = command === program ? "brief" : `brief ${command.name()}`;
  const finding: Finding = {
    rule,
    severity: "error",
    message: `${named}${language === "zh" ? "：" : ": "}${message[language]}`,
    place: {},
    remedy: remedy[language],
  };
  return found === undefined ? finding : { ...finding, found };
}
