// brief export: the facts for other programmes and people, and the account of what a format cannot carry.
import { type SheetLanguage, sheetLanguages } from "@brief/data";
import { type Command, Option } from "commander";
import { addCommon, type CommonOptions, parseList } from "./options.ts";

export const exportFormats = ["package", "iati", "csv", "xlsx", "prov"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions extends CommonOptions {
  readonly to: ExportFormat;
  readonly out?: string;
  readonly asOf?: string;
  readonly lang?: readonly SheetLanguage[];
  readonly bom?: true;
  readonly keepIncomplete?: true;
  readonly figure: readonly string[];
}

const help = `
Formats:
  package   Frictionless data package: every table as it is, with sizes and hashes; brief import reads it back
  iati      IATI 2.03 activity XML, an activity a finance line
  csv       a project list and all tables for people; texts that look like formulas are defused
  xlsx      the same as one workbook
  prov      PROV-JSON of the assertions, or of the figures named by --figure

The report, on stderr, counts by table and column what the format cannot carry, and why. As of a day: what was known
then; a package has the whole history unless --as-of is given. Lines that lack what the schema of IATI asks for are left
out of the file and told; --keep-incomplete writes them as they are, and the file is then not valid.
Ends with 0 when the file was written, with 1 when nothing can be, with 2 when the command line is wrong.

  brief export --to iati -o activities.xml
  brief export data --to xlsx -l en
  brief export --to prov --figure portfolio/totals/loans -o -`;

export function declareExport(program: Command): Command {
  const command = program
    .command("export [path]")
    .description("the facts of a workspace or dataset as a data package, IATI, CSV, XLSX, PROV")
    .addOption(
      new Option("--to <format>", "what to write")
        .choices([...exportFormats])
        .makeOptionMandatory(),
    )
    .option("-o, --out <path>", "file or folder to write; - writes one document to stdout")
    .option("--as-of <day>", "what was known on a day, as in 2025-03-31")
    .addOption(
      new Option("-l, --lang <language>", "of the project list: zh-CN, en or ru").argParser<
        readonly SheetLanguage[]
      >(parseList(sheetLanguages)),
    )
    .option("--bom", "begin CSV files with the mark that Excel asks for")
    .option("--keep-incomplete", "write IATI lines that lack what the schema asks for too")
    .option(
      "--figure <id>",
      "provenance of this figure only (repeat)",
      (id: string, earlier: readonly string[]) => [...earlier, id],
      [],
    )
    .addHelpText("after", help);
  return addCommon(command);
}
