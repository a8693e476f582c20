// brief import: files of others → rows of a dataset, and the account of it.

import type { ImportFormat } from "@brief/data";
import { importFormats } from "@brief/data";
import { type Command, Option } from "commander";
import { wrongValue } from "../help/words.ts";
import { addCommon, type CommonOptions } from "./options.ts";

export interface ImportOptions extends CommonOptions {
  readonly from?: ImportFormat;
  readonly out?: string;
  readonly dryRun?: true;
  readonly guess?: true;
  readonly mapping?: string;
  readonly source?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly series?: string;
  readonly knownOnly?: true;
}

function parseDate(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text;
  throw wrongValue({
    en: "give a day, month or year, as in 2025-03-31",
    zh: "写日、月或年，如 2025-03-31",
  });
}

function parseId(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
  throw wrongValue({
    en: "use letters, digits and . _ - only",
    zh: "只用字母、数字和 . _ -",
  });
}

export function declareImport(program: Command): Command {
  const command = program
    .command("import <file...>")
    .addOption(new Option("--from <format>").choices([...importFormats]))
    .option("-o, --out <dataset>")
    .option("--dry-run")
    .option("--guess")
    .option("--mapping <file>")
    .option("--source <id>", "", parseId)
    .option("--published <date>", "", parseDate)
    .option("--publisher <name>")
    .option("--title <text>")
    .option("--series <id>", "", parseId)
    .option("--known-only");
  return addCommon(command);
}
