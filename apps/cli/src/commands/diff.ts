// brief diff: what truly changed between two editions of the facts, and what that does to every published figure.
import { type Command, Option } from "commander";
import { addCommon, addSelection, type CommonOptions, type SelectionOptions } from "./options.ts";

export const reportForms = ["markdown", "json", "html"] as const;

export interface DiffOptions extends CommonOptions, SelectionOptions {
  readonly report?: (typeof reportForms)[number];
  readonly summary?: string;
  readonly asOfBase?: string;
}

export function declareDiff(program: Command): Command {
  const command = program
    .command("diff <base> [new]")
    .description(
      "what changed since BASE, and which published figures it moves; each side is a git revision, a folder or a data file",
    )
    .addOption(
      new Option(
        "--report <form>",
        "markdown (below 60 kB), json (complete), html (one file); plain text without it",
      ).choices([...reportForms]),
    )
    .option("--summary <file>", "the Markdown report, into a file")
    .option("--as-of-base <day>", "the day of BASE, where it is not that of the new side");
  return addCommon(addSelection(command)).addHelpText(
    "after",
    `
BASE and NEW:  main · v1.2 · HEAD~3        a git revision, read without a checkout
               main:packages/data/dataset   a folder in a revision
               ../old                       a workspace, or a folder of tables
               list-2024.csv                a World Bank list (CSV, XLSX, JSON), or one table such as assertions.csv
NEW is the working tree where it is left out.
Exit: 0 nothing differs, 1 something does, 2 a side cannot be read or is not there.`,
  );
}
