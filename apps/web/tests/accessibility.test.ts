// What axe-core finds in each view, by day and by night, on a desktop and on a telephone.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeSource, seriousFindings } from "./axe.ts";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const figure = "portfolio/headline/loanAmount";

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
      found.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
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
        found.push(...(await seriousFindings(page)).map((finding) => `${pane}: ${finding}`));
      }
      expect(found).toEqual([]);
    },
  );
});
