// The commands of the READMEs on files of others, run as they stand there.
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { brief, temporaryFolder } from "./brief.ts";

const root = resolve(import.meta.dirname, "../../..");
const prefix = "    npm run -s brief -- ";

function commandsOf(file: string, heading: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const section = text.split(`### ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []));
}

test("every command does what the README says, in both languages alike", () => {
  const commands = commandsOf("README.md", "Files of others");
  expect(commands.length).toBeGreaterThan(5);
  expect(commandsOf("README.zh-CN.md", "导入外部文件")).toEqual(commands);
  const cwd = temporaryFolder();
  for (const part of ["packages/data/dataset", "apps/cli/tests/fixtures/import"]) {
    cpSync(join(root, part), join(cwd, part), { recursive: true });
  }
  for (const command of commands) {
    const { code, stderr } = brief(command.split(" "), { cwd });
    expect([command, code, stderr.includes(" error ")]).toEqual([command, 0, false]);
  }
  const listed = readFileSync(join(cwd, "facts/projects.csv"), "utf8");
  for (const name of ["Sample City Transport", "示例供水项目"]) expect(listed).toContain(name);
});
