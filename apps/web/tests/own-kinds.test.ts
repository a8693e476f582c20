// A kind that a workspace defines as data is shown in the page as the command line makes it, by any name of its file.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { build, startPreview } from "./command-line.ts";
import { temporaryFolder } from "./folders.ts";

const starter = resolve(import.meta.dirname, "../../cli/starter");

describeInBrowser("a kind of the workspace's own", (open) => {
  const folder = temporaryFolder();
  const workspace = join(folder, "workspace");
  let pdfs: ReturnType<typeof build> = [];
  let address = "";
  beforeAll(async () => {
    cpSync(starter, workspace, { recursive: true });
    const config = join(workspace, "brief.yaml");
    const text = readFileSync(config, "utf8");
    writeFileSync(config, text.replace("number: 1 }", 'number: 1, output: "概况-{number}" }'));
    pdfs = build(workspace, folder).filter(({ file }) => file.endsWith(".pdf"));
    address = await startPreview(workspace, folder);
  });

  test("has the bytes of the command line's, and is marked as the same", async () => {
    const { page, complaints } = await open();
    expect(pdfs.map(({ file }) => file)).toEqual(["en/概况-1.pdf", "zh-CN/概况-1.pdf"]);
    await page.goto(`${address}?lang=zh-CN`);
    for (const { brief, language, sha256 } of pdfs) {
      await page.click(`[data-language="${language}"]:not(.hash)`);
      expect(await shownHash(page, { brief, language })).toBe(sha256);
    }
    expect(await page.locator(".verdict").textContent()).toBe("✓与CLI一致");
    expect(complaints).toEqual([]);
  });
});
