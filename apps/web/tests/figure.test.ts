// A figure of the HTML edition, asked where it comes from: by click, by keyboard, by address.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const total = "portfolio/headline/loanAmount";
const portfolio = { brief: "portfolio", language: "zh-CN" };

describeInBrowser("a figure in the preview", (open) => {
  let address = "";
  beforeAll(async () => {
    address = await startPreview(makeWorkspace(), temporaryFolder());
  });
  const panel = (page: Page) => page.locator(".figure-panel");
  const openPortfolio = async (query = "") => {
    const opened = await open();
    await opened.page.goto(`${address}?brief=portfolio&lang=zh-CN&view=both${query}`);
    await shownHash(opened.page, portfolio);
    return opened;
  };

  test("is asked by a click, and tells its calculation down to rows", async () => {
    const { page, complaints } = await openPortfolio();
    expect(await panel(page).isVisible()).toBe(false);
    await page.locator(`data[data-figure="${total}"]`).first().click();
    await panel(page).getByRole("heading", { name: "历史" }).waitFor();
    const words = (await panel(page).textContent()) ?? "";
    expect(words).toContain(total);
    expect(words).toContain("26.41亿美元");
    expect(words).toMatch(/未舍入 [\d,]+ USD/);
    expect(words).toMatch(/Σ\d+项之和26\.41/);
    expect(words).toMatch(/印在第1页\d处/);
    expect(words).toContain("未计入：");
    expect(words).toContain("行中的4行");
    expect(words).toMatch(/24\.15亿美元 → 26\.41亿美元/);
    expect(new URL(page.url()).searchParams.get("figure")).toBe(total);
    await page.getByRole("button", { name: "关闭" }).click();
    expect(await panel(page).isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).searchParams.get("figure")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("opens by its address, marked and in sight, on its page", async () => {
    const figure = "portfolio/debt/due";
    const { page, complaints } = await openPortfolio(`&figure=${encodeURIComponent(figure)}`);
    await panel(page).getByRole("heading", { name: "数据行" }).waitFor();
    const marked = page.locator("data[aria-current]");
    expect(await marked.first().getAttribute("data-figure")).toBe(figure);
    const box = await marked.first().boundingBox();
    expect(box === null ? -1 : box.y).toBeGreaterThan(0);
    expect(box === null ? 9999 : box.y + box.height).toBeLessThan(900);
    expect(complaints).toEqual([]);
  });

  test("is one stop of the Tab key; arrows go on, Enter asks, Escape shuts", async () => {
    const { page, complaints } = await openPortfolio();
    const stops = page.locator("data[data-figure][tabindex='0']");
    expect(await stops.count()).toBe(1);
    await stops.first().focus();
    await page.keyboard.press("ArrowRight");
    const next = (await stops.first().getAttribute("data-figure")) ?? "";
    await page.keyboard.press("Enter");
    await panel(page).getByText(next, { exact: true }).waitFor();
    await panel(page).focus();
    await page.keyboard.press("Escape");
    expect(await panel(page).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("that is not in the brief is said so", async () => {
    const { page, complaints } = await openPortfolio("&figure=portfolio%2Fnothing");
    await panel(page).getByRole("heading", { name: "这份简报没有这个数字" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("is told in English on an English page", async () => {
    const { page, complaints } = await open({ locale: "en-GB" });
    await page.goto(
      `${address}?brief=portfolio&lang=en&view=both&figure=${encodeURIComponent(total)}`,
    );
    await panel(page).getByText("Left out: ").waitFor();
    expect(await panel(page).textContent()).toMatch(/Σsum of \d+ inputs/);
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/figure.png` });
    expect(complaints).toEqual([]);
  });
});
