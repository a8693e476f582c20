// Names that would be markup, script or a turn of the writing, in every place where the page prints names.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { edit, makeWorkspace, temporaryFolder } from "./folders.ts";

const sheet = { brief: "project-P003612", language: "zh-CN" };
const markup = "<img src=x onerror=document.title='taken'>";

/** What a name could have made of the page. */
async function takenOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const host of document.querySelectorAll("*")) {
      if (host.shadowRoot !== null) roots.push(host.shadowRoot);
    }
    const found = roots.flatMap((root) => [
      ...root.querySelectorAll("img, iframe, object, [onerror], [onclick], a[href^='javascript:']"),
    ]);
    return [
      ...found.map(({ outerHTML }) => outerHTML),
      ...(document.title === "taken" ? ["title"] : []),
    ];
  });
}

describeInBrowser("hostile names", (open) => {
  const workspace = makeWorkspace();
  const table = (name: string) => join(workspace, "data", name);
  let address = "";
  beforeAll(async () => {
    // In the list, the title, the tables, the panel, the sources.
    edit(table("projects.csv"), "吐乌大公路,Xinjiang Highway", `${markup},${markup}`);
    edit(table("projects.csv"), "吐鲁番—乌鲁木齐—大黄山公路,", `{{literal}}<script>${markup},`);
    edit(table("sources.csv"), "World Bank project list", markup);
    address = await startPreview(workspace, temporaryFolder());
  });

  test("of markup are words on the page, in the list, in the panel, in the title", async () => {
    const { page, complaints } = await open();
    const figure = `${sheet.brief}/finance/total`;
    await page.goto(`${address}?brief=${sheet.brief}&lang=zh-CN&view=both`);
    await shownHash(page, sheet);
    await page.locator("data[data-figure]").first().click();
    await page.locator(".figure-panel [role='tab']").first().waitFor();
    expect(await page.locator(".rail").textContent()).toContain("<img src=x");
    expect(
      await page.locator(".edition").evaluate((host) => host.shadowRoot?.textContent),
    ).toContain("<script>");
    expect(await takenOver(page)).toEqual([]);
    await page.goto(`${address}?brief=portfolio&lang=en&view=both&figure=${figure}`);
    await shownHash(page, { brief: "portfolio", language: "en" });
    expect(await takenOver(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("in the address are words too", async () => {
    const { page, complaints } = await open();
    const asked = encodeURIComponent(markup);
    await page.goto(`${address}?brief=${asked}&lang=${asked}&figure=${asked}&param.${asked}=x`);
    await page.locator(".problem.error").first().waitFor();
    expect(await page.locator(".problem.error").first().textContent()).toContain("<img src=x");
    expect(await takenOver(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("that turn the writing round are refused, and told without turning it", async () => {
    const { page } = await open();
    await page.goto(`${address}?brief=portfolio&lang=zh-CN`);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    edit(table("projects.csv"), "乌奎公路", "乌奎\u202e公路");
    await page.locator(".problem.error").first().waitFor();
    const words = await page.locator(".problem.error").first().textContent();
    expect(words).toMatch(/projects\.csv:\d+:\d+/);
    expect(words).not.toContain("\u202e");
    edit(table("projects.csv"), "乌奎\u202e公路", "乌奎公路");
    await page.locator(".problem.error").first().waitFor({ state: "detached" });
    expect(await takenOver(page)).toEqual([]);
  });
});
