// A drafted mapping → the YAML file that the analyst corrects: what is unsure stands in comments beside it.
import type { DraftMapping } from "./guess-mapping.ts";
import type { Unsure } from "./guess-shape.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";

const head = [
  "# How the columns of this table are read. Each heading → a field, or { field: …, and how its cells are read }.",
  '# A line with ?? was guessed: look at it. README, "Your own tables", lists the fields.',
];

export function writeMapping({ mapping, unsure }: DraftMapping, sheet?: string): string {
  const { table, columns, facts, always, decimal } = mapping;
  const named = sheet ?? mapping.sheet;
  const lines = [
    ...head,
    ...doubts(unsure, ["table"], ""),
    `table: ${table}`,
    ...(named === undefined ? [] : [`sheet: ${scalar(named)}`]),
    ...(decimal === undefined ? [] : [`decimal: ${scalar(decimal)}`]),
    ...alwaysLines(always, unsure),
    ...doubts(unsure, ["columns"], ""),
    ...listed("columns", columns, unsure),
    ...(facts === undefined ? [] : listed("facts", facts, unsure)),
  ];
  return `${lines.join("\n")}\n`;
}

function alwaysLines(always: TableMapping["always"], unsure: readonly Unsure[]): readonly string[] {
  const open = unsure.filter(
    ({ path }) => path[0] === "always" && always?.[path[1] ?? ""] === undefined,
  );
  const absent = open.map(({ path, why }) => `# ?? ${why}: always: { ${path[1] ?? ""}: … }`);
  if (always === undefined) return absent;
  const lines = Object.entries(always).flatMap(([name, value]) => [
    ...doubts(unsure, ["always", name], "  "),
    `  ${name}: ${scalar(value)}`,
  ]);
  return [...absent, "always:", ...lines];
}

function listed(
  name: string,
  columns: TableMapping["columns"],
  unsure: readonly Unsure[],
): readonly string[] {
  const lines = Object.entries(columns).flatMap(([heading, column]) => [
    ...doubts(unsure, [name, heading], "  "),
    `  ${scalar(heading)}: ${typeof column === "string" ? scalar(column) : inline(column)}`,
  ]);
  return [`${name}:`, ...lines];
}

function doubts(
  unsure: readonly Unsure[],
  path: readonly string[],
  indent: string,
): readonly string[] {
  const here = unsure.filter((one) => one.path.join("\n") === path.join("\n"));
  return here.map(({ why }) => `${indent}# ?? ${why.replace(/\s+/gu, " ")}`);
}

function inline(column: ColumnMapping): string {
  const parts = Object.entries(column).map(([name, value]) =>
    typeof value === "object" && value !== null
      ? `${name}: { ${Object.entries(value)
          .map(([word, to]) => `${scalar(word)}: ${scalar(String(to))}`)
          .join(", ")} }`
      : `${name}: ${typeof value === "string" ? scalar(value) : String(value)}`,
  );
  return `{ ${parts.join(", ")} }`;
}

/** Plain where YAML takes it for the same text; else in the quotes that JSON shares with YAML. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} ._()（）/-]*$/u.test(text) && text === text.trim();
  const isWord = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isWord ? text : JSON.stringify(text);
}
