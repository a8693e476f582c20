// Every Chinese brief by a judge of its own: no line breaks against the rules, lines flush, gaps small.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, example, temporaryFolder } from "./brief.ts";

const root = new URL("../../../", import.meta.url).pathname;
const shared = process.env["BRIEF_SHARED"] ?? join(root, "../shared");
const judge = join(shared, "tools/kinsoku-check");
const missing = [
  ...(existsSync(judge) ? [] : ["the shared folder with kinsoku-check (BRIEF_SHARED)"]),
  ...["python3", "pdftotext"].filter((tool) => spawnSync(tool, ["-v"]).error !== undefined),
];
const skip = missing.length > 0 && process.env["CI"] !== "true";
if (skip) console.warn(`skipped: Chinese typesetting in print: missing ${missing.join(", ")}`);

interface Judged {
  readonly file: string;
  readonly total: number;
  readonly full: number;
  readonly flush: number;
  readonly loosest: number;
}

/**
 * The judge takes lines that stand side by side for one. The sentences of a card and the columns of a journal are
 * judged for their breaks here, and for their edges in packages/render/tests (card.test.ts, journal.test.ts).
 */
const isOneColumn = ({ file }: Judged): boolean => !/\/(card|portfolio-journal)\.pdf$/u.test(file);

/** A brief on a place or a sector of which little is known has no full line of the size that the judge takes for text. */
const hasEdges = (one: Judged): boolean =>
  isOneColumn(one) && (one.full > 0 || !/\/(prefecture|sector)-[\w-]+\.pdf$/u.test(one.file));

test.skipIf(skip)("sets every Chinese brief flush, and breaks no line against the rules", () => {
  expect(missing).toEqual([]);
  const out = temporaryFolder();
  const args = ["build", example, "-l", "zh-CN", "-f", "pdf", "-o", out, "-q"];
  expect(brief(args)).toMatchObject({ code: 0, stderr: "" });
  const folder = join(out, "zh-CN");
  const files = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  const paths = files.map((name) => join(folder, name));
  const { stdout } = spawnSync(judge, ["--json", ...paths], { encoding: "utf8" });
  // The judge's own form.
  const judged = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Judged);
  const total = judged.reduce((sum, one) => sum + one.total, 0);
  const flush = Math.min(...judged.filter(hasEdges).map((one) => one.flush));
  const loosest = Math.max(...judged.map((one) => one.loosest));
  console.warn(
    `${judged.length} Chinese briefs: total ${total}, flush ≥ ${flush}, loosest ${loosest} em`,
  );
  expect(judged).toHaveLength(files.length);
  expect(judged.length).toBeGreaterThan(20);
  const faulty = judged.filter(
    (one) =>
      one.total > 0 ||
      (hasEdges(one) && (one.full === 0 || one.flush < 0.99 || one.loosest > 0.15)),
  );
  expect(faulty).toEqual([]);
  // A few short briefs, no more: all others have lines to judge.
  expect(judged.filter((one) => isOneColumn(one) && !hasEdges(one)).length).toBeLessThan(6);
});
