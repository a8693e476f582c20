// Why an edition is made anew, in a few words.
import { relative } from "node:path";
import type { PartName } from "./key-parts.ts";
import { changedFiles, type Trace } from "./material.ts";
import type { Edition } from "./sort-work.ts";

const words: Readonly<Record<PartName, string>> = {
  facts: "its facts changed",
  brief: "brief.yaml asks for it otherwise",
  template: "its template changed",
  rules: "it is checked otherwise",
  fonts: "the fonts changed",
  programme: "the programme changed",
};

/** Files that are not what the last whole build read, as one would name them from the workspace. */
export function changedNames(
  before: Trace | undefined,
  now: Trace,
  folder: string,
): readonly string[] {
  if (before === undefined) return [];
  return changedFiles(before, now).map((file) => relative(folder, file).replaceAll("\\", "/"));
}

export function reasonOf({ isNew, changed }: Edition, files: readonly string[]): string {
  if (isNew) return "not made before";
  if (changed.length === 0) return "its files are not as they were left";
  const told = changed.map((part) => words[part]).join(", ");
  const named = files.filter(
    (file) => changed.includes("facts") === /\.csv$/.test(file) || !/\.csv$/.test(file),
  );
  return named.length === 0 ? told : `${told} (${named.join(", ")})`;
}
