// What axe-core finds in each view, by day and by night, on a desktop and on a telephone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const figure = "portfolio/headline/loanAmount";

/** Serious and critical findings: rule, and where. */
async function findingsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => {
    // Put there by the script below.
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    return checker.run(document, { resultTypes: ["violations"] });
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`);
}

interface View {
  readonly name: string;
  readonly query: string;
  /** Brings the page to the view; resolves when it stands. */
  readonly arrange?: (page: Page) => Promise<void>;
}

const views: readonly View[] = [
  { name: "pages", query: "" },
  {
    name: "a figure beside both editions",
    query: `&view=both&figure=${encodeURIComponent(figure)}`,
    arrange: (page) => page.locator(".figure-panel [role='tab']").first().waitFor(),
  },
  {
    name: "the problems",
    query: "&theme=sheet",
    arrange: (page) => page.locator(".problem").first().waitFor(),
  },
  {
    name: "the editor",
    query: "",
    arrange: async (page) => {
      await page.getByRole("tab", { name: "编辑" }).click();
      await page.locator("#dock-edit").waitFor();
    },
  },
  {
    name: "other files",
    query: "",
    arrange: (page) => page.getByRole("button", { name: "下载其他文件" }).click(),
  },
];

describeInBrowser("the preview's views", (open) => {
  let address = "";
  let token = "";
  beforeAll(async () => {
    const started = await startPreview(makeWorkspace(), temporaryFolder(), ["--edit"]);
    [address = "", token = ""] = started.split("#");
  });

  test.each(["light", "dark"] as const)("have no serious fault in the %s", async (colorScheme) => {
    // The checker is no part of the page that its policy knows.
    const { page } = await open({ colorScheme, bypassCSP: true });
    await page.addInitScript({ content: axeSource });
    const found: string[] = [];
    for (const { name, query, arrange } of views) {
      await page.goto("about:blank");
      await page.goto(`${address}?brief=portfolio&lang=zh-CN${query}#${token}`);
      if (!query.includes("theme")) {
        await shownHash(page, { brief: "portfolio", language: "zh-CN" });
      }
      await arrange?.(page);
      found.push(...(await findingsIn(page)).map((finding) => `${name}: ${finding}`));
    }
    expect(found).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "have none on a telephone in the %s",
    async (colorScheme) => {
      const viewport = { width: 390, height: 844 };
      const { page } = await open({ colorScheme, bypassCSP: true, viewport, hasTouch: true });
      await page.addInitScript({ content: axeSource });
      await page.goto(`${address}?brief=portfolio&lang=zh-CN&figure=${encodeURIComponent(figure)}`);
      await shownHash(page, { brief: "portfolio", language: "zh-CN" });
      const found: string[] = [];
      for (const pane of ["pages", "briefs", "figures", "problems"]) {
        await page.locator(`.tabs [data-pane="${pane}"]`).tap();
        found.push(...(await findingsIn(page)).map((finding) => `${pane}: ${finding}`));
      }
      expect(found).toEqual([]);
    },
  );
});
