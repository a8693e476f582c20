// The tables of a README, written from the code between marks: a test holds them equal, --update renews them.
import { readFileSync } from "node:fs";
import { expect } from "vitest";

const marked = /<!-- table: ([a-z-]+) -->[\s\S]*?<!-- end of \1 -->/g;

const cellText = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A heading row, and rows of as many cells; none may be empty of meaning. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const thin = rows.filter((row) => row.length !== head.length || (row.at(-1) ?? "").trim() === "");
  expect(thin, "rows without a meaning").toEqual([]);
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

export async function holdReadme(
  file: string,
  tables: Readonly<Record<string, string>>,
): Promise<void> {
  const text = readFileSync(file, "utf8");
  const names = [...text.matchAll(marked)].map(([, name]) => name);
  expect(names.sort(), "marks in the README").toEqual(Object.keys(tables).sort());
  const renewed = text.replace(
    marked,
    (_, name: string) =>
      `<!-- table: ${name} -->\n\n${tables[name] ?? ""}\n\n<!-- end of ${name} -->`,
  );
  await expect(renewed).toMatchFileSnapshot(file);
}
