// brief diff --pictures: a picture of each page that differs, and of no other; the HTML report shows them.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { DiffReport } from "../src/diff/report-schema.ts";
import { brief, contents, edit, shippedDataset, temporaryFolder } from "./brief.ts";

const config = `dataset: data
as-of: 2025-03-31
languages: [en]
issuer:
  unit: { en: Sample issuing unit }
briefs:
  - { kind: project, parameters: { project: P148527 } }
  - { kind: project, parameters: { project: P003612 } }
`;
const loan = /^(xj\.wb\.P148527\.1\.amount\.(?:wb25|res21),.*?),140000000,/gm;

function makeSides() {
  const [base, now] = [temporaryFolder(), temporaryFolder()];
  cpSync(shippedDataset, join(base, "data"), { recursive: true });
  writeFileSync(join(base, "brief.yaml"), config);
  cpSync(base, now, { recursive: true });
  return { base, now };
}

test("draws the pages that differ: before, after, and the difference", async () => {
  const { base, now } = makeSides();
  edit(join(now, "data/assertions.csv"), loan, "$1,150000000,");
  const args = ["diff", base, "--pictures", "seen", "--summary", "s.md"];
  const ran = brief([...args, "--json"], { cwd: now });
  expect(ran.code, ran.stderr).toBe(1);
  const { pages = [] } = DiffReport.parse(JSON.parse(ran.stdout));
  expect(pages.length).toBeGreaterThan(0);
  expect(new Set(pages.map((page) => page.brief))).toEqual(new Set(["project-P148527"]));
  expect(pages.map(({ file }) => file.replace(/^seen\//, "")).toSorted()).toEqual(
    Object.keys(contents(join(now, "seen"))).toSorted(),
  );
  const sizes = pages.map(({ pixels }) => pixels);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  const picture = await loadImage(readFileSync(join(now, pages[0]?.file ?? "")));
  // Three A4 pages beside each other.
  expect(picture.width / picture.height).toBeCloseTo((3 * 595) / 842, 1);
  expect(readFileSync(join(now, "s.md"), "utf8")).toContain(
    "- pages that differ: project-P148527 (en) 1",
  );
  const html = brief([...args, "--report", "html"], { cwd: now }).stdout;
  expect(html.match(/<img [^>]*src="data:image\/png;base64,iVBOR/g)).toHaveLength(pages.length);
  expect(html).not.toMatch(/<script|<link|url\(|https?:/);
});

test("draws nothing where nothing is touched", () => {
  const { base, now } = makeSides();
  const ran = brief(["diff", base, "--pictures", "seen"], { cwd: now });
  expect([ran.code, existsSync(join(now, "seen"))]).toEqual([0, false]);
});
