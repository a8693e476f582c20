// The figure panel by hand: tabs by arrows, a leaf that leads to its row, a place that is copied, a sheet on a telephone,
// and data that tries to be more than text.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { edit, makeWorkspace, temporaryFolder } from "./folders.ts";

const total = "portfolio/headline/loanAmount";
// Characters that turn the reading direction never come so far: the workspace is refused.
const hostile = "<img src=x onerror=alert(1)>";

describeInBrowser("the figure panel", (open) => {
  let address = "";
  beforeAll(async () => {
    const workspace = makeWorkspace();
    edit(join(workspace, "data/projects.csv"), ",乌奎公路,", `,${hostile},`);
    edit(join(workspace, "data/sources.csv"), "wb25,World Bank project list,", `wb25,${hostile},`);
    address = await startPreview(workspace, temporaryFolder());
  });
  const openTotal = async (page: Page, view: string, figure = total) => {
    const query = new URLSearchParams({ brief: "portfolio", lang: "zh-CN", view, figure });
    await page.goto(`${address}?${query}`);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    const panel = page.locator(`.figure-panel[data-figure="${figure}"][aria-busy="false"]`);
    await panel.locator("[role='tab']").first().waitFor();
    return panel;
  };

  test("goes from tab to tab by arrows, and from a step of the calculation to its row", async () => {
    const { page, complaints } = await open();
    const panel = await openTotal(page, "pdf");
    const tab = (name: string) => panel.getByRole("tab", { name });
    expect(await panel.getByRole("tab").allTextContents()).toEqual([
      "依据",
      "全部数据行",
      "更正记录",
    ]);
    await tab("依据").focus();
    await page.keyboard.press("ArrowRight");
    expect(await tab("全部数据行").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("End");
    expect(await tab("更正记录").evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Home");
    expect(await panel.locator("[role='tab'][tabindex='0']").count()).toBe(1);

    await panel.getByRole("button", { name: "查看原因" }).click();
    expect(await panel.getByText("跨省项目，本地份额不详").isVisible()).toBe(true);
    const agency = panel.locator(".unfold").first();
    await agency.click();
    expect(await agency.getAttribute("aria-expanded")).toBe("true");
    await panel.locator(".figure-tree button:not(.unfold, .figure-note *):visible").first().click();
    const row = panel.locator("[data-row][aria-current]");
    expect(await row.count()).toBe(1);
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await tab("全部数据行").getAttribute("aria-selected")).toBe("true");

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await row.locator(".place").click();
    await panel.getByText("已复制：").waitFor({ state: "attached" });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/assertions\.csv:\d+$/);
    expect(complaints).toEqual([]);
  });

  test("shows what the data says as text, and links to safe addresses alone", async () => {
    const { page, complaints } = await open();
    const panel = await openTotal(page, "pdf");
    expect(await panel.locator("img").count()).toBe(0);
    const words = (await panel.textContent()) ?? "";
    expect(words.split(hostile).length).toBeGreaterThan(3);
    const links = panel.locator("a");
    expect(await links.count()).toBeGreaterThan(5);
    const made = await links.evaluateAll((all) =>
      all.map((link) => [
        new URL(link.getAttribute("href") ?? "", "http://x/").protocol,
        link.getAttribute("target"),
        link.getAttribute("rel"),
      ]),
    );
    expect(new Set(made.map((one) => one.join(" ")))).toEqual(
      new Set(["https: _blank noreferrer"]),
    );
    expect(complaints).toEqual([]);
  });

  test("is a sheet on a telephone: it takes the focus, and Esc or a drag gives it back", async () => {
    const { page, complaints } = await open({ viewport: { width: 390, height: 844 } });
    await page.goto(`${address}?brief=portfolio&lang=zh-CN&view=html`);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    const figure = page.locator(`.edition data[data-figure="${total}"]`).first();
    const panel = page.locator(`.figure-panel[data-figure="${total}"][aria-busy="false"]`);
    const hasFocus = () => panel.evaluate((one) => one.contains(document.activeElement));
    const isAsker = () =>
      figure.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
    await figure.focus();
    await page.keyboard.press("Enter");
    await panel.getByRole("tab", { name: "计算" }).waitFor();
    expect(await panel.getByRole("tab").allTextContents()).toEqual([
      ...["计算", "数据行", "来源", "历史"],
    ]);
    await expect.poll(hasFocus).toBe(true);
    const box = await panel.boundingBox();
    expect(box?.width).toBe(390);
    expect(box?.height).toBeLessThanOrEqual(422);
    // What it tells is in sight: it fills its half of the window.
    expect(box?.height).toBeGreaterThan(300);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".figure-panel").isVisible()).toBe(false);
    expect(await isAsker()).toBe(true);

    await page.keyboard.press("Enter");
    // It grows once the answer is in, and has risen by then.
    await panel.getByRole("tab", { name: "计算" }).waitFor();
    await page
      .locator(".side")
      .evaluate((side) =>
        Promise.all(side.getAnimations().map(({ finished }) => finished)).then(() => undefined),
      );
    const grip = await panel.locator(".grip").boundingBox();
    const [x, y] = [195, (grip?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 40, { steps: 3 });
    await page.mouse.up();
    expect(await panel.isVisible()).toBe(true);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 160, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.locator(".figure-panel").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});
