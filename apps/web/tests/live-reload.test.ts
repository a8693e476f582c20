// A change on disk is a new page; what cannot be made is named with its place beside the last good page.
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, nextHash, shownFigures, shownHash } from "./browser.ts";
import { shippedTemplates } from "./built.ts";
import { build, startPreview } from "./command-line.ts";
import { edit, editByRename, makeWorkspace, temporaryFolder } from "./folders.ts";

const sheet = { brief: "project-P003612", language: "zh-CN" };
const figure = "portfolio/published/projects";
const row = (count: number): string =>
  `外贷项目${count}个,Projects financed by IFI and foreign-government loans,,${count},`;

describeInBrowser("the preview of a workspace that changes", (open) => {
  const workspace = makeWorkspace();
  const aggregates = join(workspace, "data", "aggregates.csv");
  const assertions = join(workspace, "data", "assertions.csv");
  let address = "";
  beforeAll(async () => {
    address = await startPreview(workspace, temporaryFolder());
  });

  const openPortfolio = async () => {
    const opened = await open();
    await opened.page.goto(`${address}?brief=portfolio&lang=zh-CN&view=both`);
    const hash = await shownHash(opened.page, { brief: "portfolio", language: "zh-CN" });
    return { ...opened, hash };
  };
  const problem = (page: Page) => page.locator(".problem.error").first();

  test.each([
    ["in place", edit],
    ["by renaming", editByRename],
  ])("shows a figure that was edited %s, in the command line's file", async (_, save) => {
    const { page, hash, complaints } = await openPortfolio();
    expect((await shownFigures(page)).get(figure)?.[0]).toBe("151");
    save(aggregates, row(151), row(152));
    const changed = await nextHash(page, hash);
    expect((await shownFigures(page)).get(figure)?.[0]).toBe("152");
    const built = build(workspace, temporaryFolder());
    expect(built.find(({ file }) => file === "zh-CN/portfolio.pdf")?.sha256).toBe(changed);
    save(aggregates, row(152), row(151));
    expect(await nextHash(page, changed)).toBe(hash);
    expect(complaints).toEqual([]);
  });

  test("takes up a template of the workspace, and lets go of it", async () => {
    const { page, hash, complaints } = await openPortfolio();
    const template = join(workspace, "templates", "portfolio", "zh-CN.hbs");
    mkdirSync(join(workspace, "templates", "portfolio"), { recursive: true });
    cpSync(join(shippedTemplates, "portfolio", "zh-CN.hbs"), template);
    edit(template, "<h2>总体情况</h2>", "<h2>另写的一节</h2>");
    const changed = await nextHash(page, hash);
    await page.getByRole("heading", { name: "另写的一节" }).waitFor();
    // One that the command line finds when it compiles, one that the page finds when it fills in.
    edit(template, "<h2>另写的一节</h2>", "<h2>{{#if}}</h2>");
    await problem(page)
      .getByText(/templates\/portfolio\/zh-CN\.hbs:\d+/)
      .waitFor();
    edit(template, "<h2>{{#if}}</h2>", "<h2>{{count headline.nowhere}}</h2>");
    await problem(page)
      .getByText(/nowhere/)
      .waitFor();
    await problem(page)
      .getByText(/portfolio\/zh-CN\.hbs:\d+:\d+/)
      .waitFor();
    expect(await shownHash(page, { brief: "portfolio", language: "zh-CN" })).toBe(changed);
    rmSync(join(workspace, "templates"), { recursive: true });
    expect(await nextHash(page, changed)).toBe(hash);
    await problem(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("names the place of a broken cell, and keeps the last good page", async () => {
    const { page, complaints } = await open();
    await page.goto(`${address}?brief=${sheet.brief}&lang=${sheet.language}`);
    const hash = await shownHash(page, sheet);
    const pages = await page.locator(".page").count();
    edit(
      assertions,
      "P003612.1,amount,150000000,USD,exact,wb25",
      "P003612.1,amount,lots,USD,exact,wb25",
    );
    await problem(page).waitFor();
    expect(await problem(page).textContent()).toMatch(/lots[\s\S]*data\/assertions\.csv:9:\d+/);
    expect(await page.locator(".notice").textContent()).toBe("显示的是上一次成功的版本");
    expect(await page.locator(".page").count()).toBe(pages);
    expect(await page.locator(".page canvas").first().isVisible()).toBe(true);
    expect(await shownHash(page, sheet)).toBe(hash);
    edit(assertions, "amount,lots,USD", "amount,150000000,USD");
    await problem(page).waitFor({ state: "detached" });
    // The notice stands until the new pages are drawn, a moment after the problem goes.
    await expect.poll(() => page.locator(".notice").textContent(), { timeout: 120_000 }).toBe("");
    expect(await shownHash(page, sheet)).toBe(hash);
    expect(complaints).toEqual([]);
  });

  test("says so when there has been no good page yet", async () => {
    edit(assertions, "amount,150000000,USD,exact,wb25", "amount,lots,USD,exact,wb25");
    // The server looks a moment later: a page that is opened before would have the good one.
    const served = async () => (await fetch(new URL("workspace.json", address))).text();
    await expect.poll(served).toContain("lots");
    const { page, complaints } = await open({ locale: "en-GB" });
    await page.goto(address);
    await problem(page).waitFor();
    expect(await page.locator(".notice").textContent()).toBe("Typesetting failed");
    edit(assertions, "amount,lots,USD", "amount,150000000,USD");
    await page.locator(".page canvas").first().waitFor();
    expect(complaints).toEqual([]);
  });
});
