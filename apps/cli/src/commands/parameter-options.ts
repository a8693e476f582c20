// -P, --params and --each, as they are written.
import { type Subject, subjects } from "@brief/render";
import type { Command } from "commander";
import { suggestWords, wrongValue } from "../help/words.ts";
import { subjectOf } from "../press/subject-of.ts";

export interface ParameterOptions {
  readonly parameter: Readonly<Record<string, string>>;
  readonly params?: string;
  readonly each: readonly Subject[];
}

function parseParameter(
  text: string,
  earlier: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const [key = "", ...rest] = text.split("=");
  const value = rest.join("=");
  if (key === "" || value === "")
    throw wrongValue({ en: "write -P project=P147367", zh: "写作 -P project=P147367" });
  return { ...earlier, [key]: value };
}

function parseEach(text: string, earlier: readonly Subject[]): readonly Subject[] {
  const subject = subjectOf(text);
  if (subject === undefined) throw wrongValue(suggestWords(text, subjects));
  return [...earlier, subject];
}

export function addParameters(command: Command): Command {
  return command
    .option("-P, --parameter <key=value>", "", parseParameter, {})
    .option("--params <file>")
    .option("--each <key>", "", parseEach, []);
}
