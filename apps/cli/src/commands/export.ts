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

export function declareExport(program: Command): Command {
  const command = program
    .command("export [path]")
    .addOption(new Option("--to <format>").choices([...exportFormats]).makeOptionMandatory())
    .option("-o, --out <path>")
    .option("--as-of <day>")
    .addOption(
      new Option("-l, --lang <language>").argParser<readonly SheetLanguage[]>(
        parseList(sheetLanguages),
      ),
    )
    .option("--bom")
    .option("--keep-incomplete")
    .option("--figure <id>", "", (id: string, earlier: readonly string[]) => [...earlier, id], []);
  return addCommon(command);
}
