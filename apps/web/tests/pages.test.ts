// The PDF's pane: figures on the pages, zoom, find, thumbnails, and all of it through a live reload.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, nextHash, type OpenedPage, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { edit, makeWorkspace, temporaryFolder } from "./folders.ts";

const total = "portfolio/headline/loanAmount";
const projects = "portfolio/published/projects";
const edition = { brief: "portfolio", language: "zh-CN" };
const row = (count: number): string =>
  `外贷项目${count}个,Projects financed by IFI and foreign-government loans,,${count},`;

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const placesOf = (page: Page, figure: string) =>
  page.locator(`.page-figure[data-figure="${figure}"]`);
const marked = (page: Page) => page.locator(".page-figure[aria-current]");
const pageNumber = (page: Page) => page.getByLabel("页码").inputValue();
const focusedFigure = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["figure"]);
const scrolled = (page: Page) => page.locator(".page-scroll").evaluate((pane) => pane.scrollTop);
const widthOf = async (page: Page): Promise<number> =>
  Math.round((await page.locator(".page").first().boundingBox())?.width ?? 0);

describeInBrowser("the pages in the preview", (open) => {
  const workspace = makeWorkspace();
  let address = "";
  beforeAll(async () => {
    address = await startPreview(workspace, temporaryFolder());
  });

  const openPortfolio = async (query = ""): Promise<OpenedPage & { readonly hash: string }> => {
    const opened = await open();
    await opened.page.goto(`${address}?brief=portfolio&lang=zh-CN${query}`);
    const hash = await shownHash(opened.page, edition);
    // All pages hold their place.
    await expect.poll(() => opened.page.locator(".page").count()).toBeGreaterThan(3);
    return { ...opened, hash };
  };

  test("have a button over every printed figure; a click marks all its places, and the address", async () => {
    const { page, complaints } = await openPortfolio();
    await expect.poll(() => placesOf(page, total).count()).toBeGreaterThan(1);
    const places = await placesOf(page, total).count();
    const first = placesOf(page, total).first();
    expect(await first.getAttribute("aria-label")).toMatch(/^[\d.]+\s?亿美元$/);
    await first.click();
    expect(await marked(page).count()).toBe(places);
    await expect.poll(() => parameter(page, "figure")).toBe(total);
    await page.locator(".figure-panel").getByText(total).waitFor();
    const other = placesOf(page, projects);
    await other.first().click();
    expect(await marked(page).count()).toBe(await other.count());
    expect(complaints).toEqual([]);
  });

  test("open at the figure of the address, in sight on a page further down", async () => {
    const figure = "portfolio/debt/due";
    const { page, complaints } = await openPortfolio(`&figure=${encodeURIComponent(figure)}`);
    await marked(page).first().waitFor();
    await expect.poll(() => pageNumber(page)).not.toBe("1");
    const box = await marked(page).first().boundingBox();
    const pane = await page.locator(".page-scroll").boundingBox();
    expect(box?.y).toBeGreaterThan(pane?.y ?? 0);
    expect(box?.y).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
    expect(complaints).toEqual([]);
  });

  test("open at it too when they are shown after the HTML edition", async () => {
    const figure = encodeURIComponent("portfolio/debt/due");
    const { page, complaints } = await openPortfolio(`&view=html&figure=${figure}`);
    await page.getByRole("button", { name: "PDF", exact: true }).click();
    await expect.poll(() => pageNumber(page)).not.toBe("1");
    await page.locator(".page canvas").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("are one stop of the Tab key; arrows go on over the page's end, Escape leaves", async () => {
    const { page, complaints } = await openPortfolio();
    await expect.poll(() => page.locator(".page-figure[tabindex='0']").count()).toBe(1);
    await page.locator(".page-scroll").focus();
    await page.keyboard.press("Tab");
    const order = await page
      .locator(".page-figure")
      .evaluateAll((found) => found.map((figure) => figure.getAttribute("data-figure")));
    expect(await focusedFigure(page)).toBe(order[0]);
    await page.keyboard.press("ArrowRight");
    expect(await focusedFigure(page)).toBe(order[1]);
    const onFirst = await page.locator(".page").first().locator(".page-figure").count();
    await page
      .locator(".page-figure")
      .nth(onFirst - 1)
      .focus();
    await page.keyboard.press("ArrowDown");
    expect(await focusedFigure(page)).toBe(order[onFirst]);
    await page.keyboard.press("End");
    expect(await focusedFigure(page)).toBe(order.at(-1));
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "figure")).toBe(order[0]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("page-scroll");
    expect(complaints).toEqual([]);
  });

  test("show every figure while F is held, but not while it is written", async () => {
    const { page } = await openPortfolio();
    const styleOf = () =>
      page
        .locator(".page-figure")
        .first()
        .evaluate((figure) => getComputedStyle(figure).outlineStyle);
    await page.locator(".page-scroll").focus();
    await page.keyboard.down("f");
    expect(await styleOf()).toBe("dashed");
    await page.keyboard.up("f");
    expect(await styleOf()).not.toBe("dashed");
    await page.getByLabel("筛选简报").focus();
    await page.keyboard.down("f");
    expect(await styleOf()).not.toBe("dashed");
    await page.keyboard.up("f");
  });

  test("are zoomed by keys and by name, and the figures with them", async () => {
    const { page, complaints } = await openPortfolio();
    const fitted = await widthOf(page);
    await page.locator(".page-scroll").focus();
    await page.keyboard.press("Control++");
    await expect.poll(() => widthOf(page)).toBeGreaterThan(fitted);
    await page.getByLabel("缩放").selectOption("200");
    await expect.poll(() => widthOf(page)).toBe(1587);
    await expect.poll(() => parameter(page, "zoom")).toBe("200");
    const [sheet, place] = await Promise.all([
      page.locator(".page").first().boundingBox(),
      placesOf(page, total).first().boundingBox(),
    ]);
    // A page of A4 is 595 points wide, and the figure is printed at the same part of it as before.
    expect(((place?.x ?? 0) - (sheet?.x ?? 0)) / 1587).toBeGreaterThan(0.3);
    await page.getByLabel("缩放").selectOption("page");
    await expect
      .poll(async () => (await page.locator(".page").first().boundingBox())?.height)
      .toBeLessThan(900);
    await page.locator(".page-scroll").focus();
    await page.keyboard.press("Control+0");
    await expect.poll(() => widthOf(page)).toBe(fitted);
    await expect.poll(() => parameter(page, "zoom")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("are drawn where they are looked at, however large", async () => {
    const { page } = await openPortfolio("&zoom=200&page=9");
    await expect.poll(() => pageNumber(page)).toBe("9");
    const drawn = page.locator(".page").nth(8).locator("canvas");
    await drawn.waitFor();
    await expect.poll(() => drawn.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(1587);
    expect(await page.locator(".page").nth(4).locator("canvas").count()).toBe(0);
  });

  test("are turned to by a number that is written", async () => {
    const { page } = await openPortfolio();
    await page.getByLabel("页码").fill("4");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "page")).toBe("4");
    await page.getByLabel("页码").fill("９９９");
    await page.keyboard.press("Enter");
    const last = await page.locator(".page").count();
    await expect.poll(() => pageNumber(page)).toBe(String(last));
  });

  test("are noted in the address of the step they were turned in, and the brief that was shown is named from then on", async () => {
    const { page } = await open();
    await page.goto(`${address}?lang=zh-CN`);
    await shownHash(page, edition);
    await expect.poll(() => page.locator(".page").count()).toBeGreaterThan(3);
    // Sooner than a turn is noted.
    await page.evaluate(async () => {
      document.querySelectorAll(".page")[2]?.scrollIntoView();
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      document.querySelector<HTMLElement>("[data-view='both']")?.click();
    });
    await page.waitForTimeout(600);
    expect([parameter(page, "view"), parameter(page, "brief")]).toEqual(["both", "portfolio"]);
    await page.goBack();
    expect([parameter(page, "view"), parameter(page, "page")]).toEqual([null, "3"]);
  });

  test("are searched: matches are counted, marked, gone through, and left by Escape", async () => {
    const { page, complaints } = await openPortfolio();
    await page.locator(".page-scroll").focus();
    await page.keyboard.press("Control+f");
    const field = page.getByRole("searchbox", { name: "在页面中查找" });
    const count = page.locator(".find-count");
    await field.fill("贷款 项目");
    await expect.poll(() => count.textContent()).toMatch(/^1\/\d+$/);
    const matches = Number((await count.textContent())?.split("/")[1]);
    expect(matches).toBeGreaterThan(3);
    expect(await count.getAttribute("aria-label")).toBe(`第1处，共${matches}处`);
    expect(await page.locator(".match").count()).toBeGreaterThanOrEqual(matches);
    await page.keyboard.press("Shift+Enter");
    expect(await count.textContent()).toBe(`${matches}/${matches}`);
    const shown = await page.locator(".match.shown").first().boundingBox();
    expect(shown?.y).toBeGreaterThan(88);
    expect(shown?.y).toBeLessThan(900);
    await page.keyboard.press("Enter");
    expect(await count.textContent()).toBe(`1/${matches}`);
    await field.fill("没有这样的词");
    await expect.poll(() => count.textContent()).toBe("未找到");
    await page.keyboard.press("Escape");
    expect(await field.isVisible()).toBe(false);
    expect(await page.locator(".match").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("page-scroll");
    expect(complaints).toEqual([]);
  });

  test("have text that can be selected", async () => {
    const { page, complaints } = await openPortfolio();
    const line = page.locator(".page").first().locator(".textLayer").getByText("总体情况");
    await line.first().waitFor();
    await line.first().dblclick();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/总体|情况/);
    expect(complaints).toEqual([]);
  });

  test("are shown small, each a button that turns to it", async () => {
    const { page, complaints } = await openPortfolio();
    await page.getByRole("button", { name: "缩略图" }).click();
    const third = page.getByRole("button", { name: "第3页" });
    await third.locator("canvas").waitFor();
    await third.click();
    await expect.poll(() => third.getAttribute("aria-current")).toBe("page");
    expect(await pageNumber(page)).toBe("3");
    expect(await page.locator(".thumbnail[tabindex='0']").count()).toBe(1);
    await third.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => pageNumber(page)).toBe("4");
    expect(complaints).toEqual([]);
  });

  test("keep page, zoom, offset, figure, focus and find when they are made anew", async () => {
    const { page, hash, complaints } = await openPortfolio("&zoom=125&page=2");
    await page.locator(".page-scroll").focus();
    await page.keyboard.press("Control+f");
    await page.getByRole("searchbox", { name: "在页面中查找" }).fill("项目");
    await expect.poll(() => page.locator(".find-count").textContent()).toMatch(/^\d+\/\d+$/);
    const figure = page.locator(".page").nth(1).locator(".page-figure").nth(2);
    await figure.click();
    // The address of a page is heard of a moment after the page has set it.
    await expect.poll(() => parameter(page, "figure")).not.toBeNull();
    const chosen = parameter(page, "figure");
    await page.locator(".page-scroll").evaluate((pane) => {
      pane.scrollTop += 77;
    });
    const before = await scrolled(page);
    const count = await page.locator(".find-count").textContent();
    // Whether what is in sight is ever without a picture.
    await page.evaluate(() => {
      const pane = document.querySelector(".page-scroll");
      const { top = 0, bottom = 0 } = pane?.getBoundingClientRect() ?? {};
      new MutationObserver(() => {
        for (const sheet of document.querySelectorAll(".page")) {
          const box = sheet.getBoundingClientRect();
          const isSeen = box.bottom > top && box.top < bottom;
          if (isSeen && sheet.querySelector("canvas") === null) document.title = "flickered";
        }
      }).observe(document, { childList: true, subtree: true });
    });
    edit(join(workspace, "data", "aggregates.csv"), row(151), row(152));
    await nextHash(page, hash);
    expect(await placesOf(page, projects).first().getAttribute("aria-label")).toMatch(/^152/);
    expect(await scrolled(page)).toBe(before);
    expect(await pageNumber(page)).toBe("2");
    expect(await widthOf(page)).toBe(992);
    expect(parameter(page, "figure")).toBe(chosen);
    expect(await figure.getAttribute("aria-current")).toBe("true");
    expect(await focusedFigure(page)).toBe(chosen);
    await expect.poll(() => page.locator(".find-count").textContent()).toBe(count);
    expect(await page.title()).not.toBe("flickered");
    edit(join(workspace, "data", "aggregates.csv"), row(152), row(151));
    expect(complaints).toEqual([]);
  });
});
