// brief import: files of others → rows of a dataset, and the account of it.

import type { ImportFormat } from "@brief/data";
import { importFormats } from "@brief/data";
import { type Command, InvalidArgumentError, Option } from "commander";
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

const help = `
Formats, guessed from the file when --from is left out:
  iati      IATI activity XML, versions 1.01 to 2.03
  wb-list   World Bank project list, CSV or XLSX of any year
  wb-api    answer of the World Bank projects API, JSON
  package   Frictionless data package: datapackage.json or its folder
  rates     a table of exchange rates, CSV or XLSX, in either direction of quoting
  table     a CSV or XLSX table of your own, by a mapping file that --guess drafts

An import adds to a dataset and overwrites nothing: a newer edition supersedes, another publisher's word stands beside.
Ends with 0 when all was taken, warnings or not; with 1 when records were refused (the others are in the dataset) or a
file cannot be read (then nothing of it is); with 2 when the command line is wrong.

  brief import list.csv --published 2025-03-31 --out data    then: brief check data
  brief import activities.xml --dry-run --json
  brief import loans.xlsx --guess                            drafts loans.mapping.yaml`;

function parseDate(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text;
  throw new InvalidArgumentError("give a day, month or year, as in 2025-03-31");
}

function parseId(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
  throw new InvalidArgumentError("use letters, digits and . _ - only");
}

export function declareImport(program: Command): Command {
  const command = program
    .command("import <file...>")
    .description("facts of others into a dataset: IATI, World Bank lists, data packages, tables")
    .addOption(
      new Option("--from <format>", "what the file is, where it is not to be guessed").choices([
        ...importFormats,
      ]),
    )
    .option("-o, --out <dataset>", "folder of the dataset; that of the workspace by default")
    .option("--dry-run", "read and report only; nothing is written")
    .option("--guess", "draft a mapping file for a table, beside it")
    .option("--mapping <file>", "what the columns of a table mean")
    .option("--source <id>", "id of the source that the file becomes", parseId)
    .option("--published <date>", "when the file was published", parseDate)
    .option("--publisher <name>", "who published it")
    .option("--title <text>", "what it is called")
    .option(
      "--series <id>",
      "what it is an edition of: a newer one supersedes an older one",
      parseId,
    )
    .option("--known-only", "only facts on projects that the dataset has already")
    .addHelpText("after", help);
  return addCommon(command);
}
