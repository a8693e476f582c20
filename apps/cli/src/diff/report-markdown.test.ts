import { expect, test } from "vitest";
import { commentMarker, mostBytes, reportMarkdown } from "./report-markdown.ts";
import type { DiffReport } from "./report-schema.ts";

const side = { label: "main", kind: "revision", projects: 3 } as const;
const figureSide = (value: string) => ({
  value,
  unit: "USD",
  qualifier: "exact",
  display: { en: `${value} ${"·".repeat(300)}` },
  rows: [],
  sources: [],
});

/** More of everything than a comment takes. */
const long: DiffReport = {
  schema: 1,
  base: side,
  new: { ...side, kind: "workspace", label: "working tree" },
  same: false,
  summary: "900 figures changed · 900 of 900 briefs touched",
  figures: Array.from({ length: 900 }, (_, index) => ({
    id: `project-P${index}/amount`,
    title: `amount ${index} of ${"a project ".repeat(20)}`,
    brief: `project-P${index}`,
    kind: "changed" as const,
    old: figureSide(String(index)),
    new: figureSide(String(index + 1)),
    percent: "1.0",
    because: [],
  })),
  briefs: Array.from({ length: 900 }, (_, index) => ({
    brief: `project-P${index}-${"x".repeat(200)}`,
    status: (["touched", "added", "removed", "restamped", "not-compared"] as const)[index % 5],
    languages: ["en"],
    touched: ["en"],
    figures: 1,
  })).map(({ status = "touched", ...rest }) => ({ status, ...rest })),
  rules: [],
  uncompared: [],
  groups: ["amount-restated", "status", "new"].map((name) => ({
    class: name,
    means: "an amount differs",
    news: true,
    projects: 900,
    changes: Array.from({ length: 900 }, (_, index) => ({
      id: `P${index}`,
      name: `${name} ${index}`,
      field: "amount",
      new: { value: "1", place: `data/assertions.csv:${index}` },
    })),
  })),
  rows: [],
};

test("is below 60 kB however much there is, with its summary and what is left out counted", () => {
  const text = reportMarkdown(long);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(mostBytes);
  expect(text.startsWith(`${commentMarker}\n## ${long.summary}\n`)).toBe(true);
  const [, more = ""] = /^… and (\d+) more figures/m.exec(text) ?? [];
  expect(text.match(/^\| amount \d+ of/gm)?.length).toBe(900 - Number(more));
  for (const { class: name } of long.groups) expect(text).toContain(`### ${name}`);
  expect(text).toMatch(/^- touched: .* \+\d+$/m);
});
