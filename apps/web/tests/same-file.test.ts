// The page makes the very files that the command line makes, and shows the figures that they print.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownFigures, shownHash } from "./browser.ts";
import { exampleWorkspace } from "./built.ts";
import { build, startPreview } from "./command-line.ts";
import { temporaryFolder } from "./folders.ts";

function printedFigures(out: string, stem: string): ReadonlyMap<string, string> {
  // Written by our own command line.
  const { figures } = JSON.parse(readFileSync(join(out, `${stem}.figures.json`), "utf8")) as {
    readonly figures: readonly { readonly id: string; readonly value: string | null }[];
  };
  return new Map(figures.map(({ id, value }) => [id, value ?? ""]));
}

async function downloadedHash(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".download")]);
  const bytes = readFileSync(await download.path());
  return createHash("sha256").update(bytes).digest("hex");
}

describeInBrowser("the preview's files", (open) => {
  const folder = temporaryFolder();
  let pdfs: ReturnType<typeof build> = [];
  let address = "";
  beforeAll(async () => {
    pdfs = build(exampleWorkspace, folder).filter(({ file }) => file.endsWith(".pdf"));
    address = await startPreview(exampleWorkspace, folder);
  });

  test("have the hashes and figures of the command line's, in every brief and language", async () => {
    const { page, complaints } = await open();
    expect(pdfs.length).toBeGreaterThanOrEqual(140);
    await page.goto(`${address}?lang=zh-CN`);
    for (const language of new Set(pdfs.map((pdf) => pdf.language))) {
      // Each language has the portfolio: from there all its briefs can be reached.
      await page.click('[data-brief="portfolio"]:not(.hash)');
      await page.click(`[data-language="${language}"]:not(.hash)`);
      for (const { brief, file, sha256 } of pdfs.filter((pdf) => pdf.language === language)) {
        await page.click(`[data-brief="${brief}"]:not(.hash)`);
        expect([file, await shownHash(page, { brief, language })]).toEqual([file, sha256]);
        const printed = printedFigures(join(folder, "out"), file.replace(/\.pdf$/, ""));
        const shown = await shownFigures(page);
        expect([...shown.keys()].sort(), file).toEqual([...printed.keys()].sort());
        for (const [figure, values] of shown) {
          expect([...new Set(values)], figure).toEqual([printed.get(figure)]);
        }
      }
    }
    expect(complaints).toEqual([]);
  });

  test("are offered for download, and marked as the same", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    const sha256 = await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    expect(await page.locator(".verdict").textContent()).toBe("✓与CLI一致");
    expect(await downloadedHash(page)).toBe(sha256);
    expect(complaints).toEqual([]);
  });

  test("are soon on screen", async () => {
    for (const round of ["first", "second"]) {
      const { page } = await open();
      const start = performance.now();
      await page.goto(address);
      await page.locator(".page canvas").first().waitFor();
      const ms = Math.round(performance.now() - start);
      process.stdout.write(`${round} visit: first exact page after ${ms} ms\n`);
    }
  });
});
