// A Markdown text → a file; the summary of a workflow step is added to, and kept below what its host takes.
import { basename, dirname, resolve } from "node:path";
import { writeOutput } from "../press/write-output.ts";
import type { World } from "../world.ts";

/** GitHub takes 1 MiB a step, and shows nothing of a longer one. */
const mostBytes = 1_000_000;

const utf8 = new TextEncoder();

/** Where the host shows a step's summary; undefined elsewhere. */
export function stepSummaryOf({ environment }: World): string | undefined {
  return environment["GITHUB_STEP_SUMMARY"] || undefined;
}

/** Whole lines, as many as there is room for, and how many more there are. */
export function cutLines(text: string, room: number): string {
  if (utf8.encode(text).length <= room) return text;
  const lines = text.trimEnd().split("\n");
  let left = room - 40;
  const kept = lines.filter((line) => {
    left -= utf8.encode(line).length + 1;
    return left >= 0;
  });
  return `${kept.join("\n")}\n\n… and ${lines.length - kept.length} more lines\n`;
}

/** What an earlier command of the step has told stays above; any other file is written anew. */
export function writeSummary(world: World, path: string, text: string): void {
  const shown = stepSummaryOf(world);
  const isStep = shown !== undefined && resolve(shown) === path;
  const before = isStep && world.isFile(path) ? world.readText(path) : "";
  const room = mostBytes - utf8.encode(before).length;
  const whole = isStep ? `${before}${cutLines(text, room)}` : text;
  writeOutput(world, dirname(path), basename(path), utf8.encode(whole));
}
