// The file of issues that a workspace keeps → issues; whatever is wrong with a line is told at it.
import { join } from "node:path";
import { isCalendarDay, type Place, suggestName } from "@brief/data";
import { languages } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import { issueColumns, type KeptIssue } from "./issue.ts";

export interface ReadIssues {
  readonly issues: readonly KeptIssue[];
  readonly findings: readonly Finding[];
}

type Column = (typeof issueColumns)[number];

/** No file yet is no issue yet. */
export function readIssues(world: World, workspace: string, name: string | undefined): ReadIssues {
  const none = { issues: [], findings: [] };
  if (name === undefined) return none;
  const file = join(workspace, name);
  return world.isFile(file) ? parseIssues(world.readText(file), file) : none;
}

export function parseIssues(text: string, file: string): ReadIssues {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const [head = "", ...rows] = lines;
  const columns = cellsOf(head);
  const faults = headFaults(columns, { file, line: 1, column: 1 });
  if (faults.length > 0) return { issues: [], findings: faults };
  const issues: KeptIssue[] = [];
  const findings: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const read = parseRow(cellsOf(row), columns, { file, line: index + 2, column: 1 });
    if ("rule" in read) findings.push(read);
    else issues.push(read);
  }
  return { issues, findings: [...findings, ...clashes(issues)] };
}

/** No cell of ours holds a comma or a quote; a spreadsheet may put quotes round one. */
function cellsOf(line: string): readonly string[] {
  return line.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

function fault(place: Place, message: string, remedy: string): Finding {
  return { rule: "issue-line", severity: "error", message, place, remedy };
}

function headFaults(columns: readonly string[], place: Place): readonly Finding[] {
  const known: readonly string[] = issueColumns;
  const strange = columns
    .filter((name) => !known.includes(name))
    .map((name) => fault(place, `unknown column "${name}"`, suggestName(name, known)));
  const missing = known
    .filter((name) => !columns.includes(name))
    .map((name) => fault(place, `no column "${name}"`, `begin with: ${known.join(",")}`));
  return [...strange, ...missing];
}

const forms: Readonly<Record<Column, RegExp>> = {
  brief: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  kind: /^[a-z0-9-]+$/,
  number: /^[1-9]\d{0,8}$/,
  total: /^[1-9]\d{0,8}$/,
  "as-of": /^\d{4}-\d{2}-\d{2}$/,
  facts: /^[0-9a-f]{64}$/,
  languages: /^\S+( \S+)*$/,
};

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return isCalendarDay(year, month, day);
}

function parseRow(
  cells: readonly string[],
  columns: readonly string[],
  place: Place,
): KeptIssue | Finding {
  const cell = (name: Column) => cells[columns.indexOf(name)] ?? "";
  if (cells.length !== columns.length) {
    return fault(
      place,
      `${cells.length} cells under ${columns.length} columns`,
      "correct the line",
    );
  }
  const wrong = issueColumns.find((name) => !forms[name].test(cell(name)));
  const listed = cell("languages").split(" ");
  const strange = listed.find((one) => !languages.some((language) => language === one));
  if (wrong !== undefined || strange !== undefined || !isDay(cell("as-of"))) {
    const name = wrong ?? (strange === undefined ? "as-of" : "languages");
    return fault(place, `"${cell(name)}" is not a value of "${name}"`, `correct "${name}"`);
  }
  return {
    brief: cell("brief"),
    kind: cell("kind"),
    number: Number(cell("number")),
    total: Number(cell("total")),
    asOf: cell("as-of"),
    facts: cell("facts"),
    languages: listed,
    place,
  };
}

/** One day is issued once, and one number is given once a year. */
function clashes(issues: readonly KeptIssue[]): readonly Finding[] {
  const keys = [
    { what: "day", of: ({ brief, asOf }: KeptIssue) => `${brief} ${asOf}` },
    {
      what: "number",
      of: ({ brief, asOf, number }: KeptIssue) => `${brief} ${asOf.slice(0, 4)} ${number}`,
    },
  ];
  return keys.flatMap(({ what, of }) =>
    issues.flatMap((issue, index) => {
      const first = issues.slice(0, index).find((earlier) => of(earlier) === of(issue));
      if (first === undefined) return [];
      const message = `two issues of "${issue.brief}" have one ${what}`;
      return [
        { ...fault(issue.place, message, "take one of the lines out"), related: [first.place] },
      ];
    }),
  );
}
