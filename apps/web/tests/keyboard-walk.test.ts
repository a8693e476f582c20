// Everything by the keyboard alone, from the list of briefs to a saved cell and a comparison: no click, no touch.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { readRows } from "../src/edit/csv-cells.ts";
import { describeInBrowser, nextHash, shownFigures, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const mostTabs = 120;

/** Presses Tab, or Shift+Tab, until what has the focus matches; it is waited for first, as by whoever looks for it. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let press = 0; press <= mostTabs; press += 1) {
    const isThere = await page.evaluate((wanted) => {
      const outer = document.activeElement;
      const focused = outer?.shadowRoot?.activeElement ?? outer;
      return focused?.matches(wanted) === true;
    }, selector);
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describeInBrowser("a walk by the keyboard alone", (open) => {
  const workspace = makeWorkspace();
  const aggregates = join(workspace, "data", "aggregates.csv");
  let address = "";
  beforeAll(async () => {
    const started = await startPreview(workspace, temporaryFolder(), ["--edit"]);
    address = started.replace("/#", "/?lang=zh-CN#");
  });

  test("chooses a brief, a language, a form and a view", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    await tabTo(page, ".rail input");
    await page.keyboard.type("P003612");
    await tabTo(page, "[data-brief='project-P003612']");
    await page.keyboard.press("Enter");
    await shownHash(page, { brief: "project-P003612", language: "zh-CN" });
    await tabTo(page, "[data-language='en']", "Shift+Tab");
    await page.keyboard.press("Space");
    await shownHash(page, { brief: "project-P003612", language: "en" });
    await tabTo(page, ".rail input");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await tabTo(page, "[data-brief='portfolio']");
    await page.keyboard.press("Enter");
    const bulletin = await shownHash(page, { brief: "portfolio", language: "en" });
    await tabTo(page, "select[name='theme']", "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await nextHash(page, bulletin);
    expect(asked(page, "theme")).toBe("official");
    await tabTo(page, "[data-view='html']");
    await page.keyboard.press("Enter");
    await page.locator(".edition").waitFor();
    expect(asked(page, "view")).toBe("html");
    expect(complaints).toEqual([]);
  });

  test("asks a figure of the page, reads its rows, and leaves it", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    await tabTo(page, ".page-figure");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(page, ".figure-panel [role='tab']");
    await page.keyboard.press("ArrowRight");
    await page.locator(".all-rows").first().waitFor();
    expect(asked(page, "figure")).not.toBeNull();
    await page.keyboard.press("Escape");
    await expect.poll(() => asked(page, "figure")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("edits a cell and sees the new figure", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    const first = await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    await tabTo(page, "#dock-tab-problems");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(page, "#dock-edit select");
    await page.keyboard.type("aggregates");
    await page.keyboard.press("Enter");
    await page.locator("#dock-edit [role='row']").first().waitFor();
    const [head, ...rows] = readRows(readFileSync(aggregates, "utf8"));
    const column = head?.cells.findIndex(({ value }) => value === "value") ?? -1;
    const row = rows.findIndex(({ cells }) => cells.some(({ value }) => value === "外贷项目151个"));
    await tabTo(page, "#dock-edit [role='gridcell']");
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < column; step += 1) await page.keyboard.press("ArrowRight");
    for (let step = 0; step < row; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.type("152");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+s");
    await nextHash(page, first);
    expect((await shownFigures(page)).get("portfolio/published/projects")?.[0]).toBe("152");
    expect(complaints).toEqual([]);
  });

  test("compares with an earlier day and goes through what differs", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    await tabTo(page, ".compare-pick select");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, ".compare-list button.change");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".figure-panel [role='tab']").first().waitFor();
    expect([asked(page, "compare"), asked(page, "figure")]).not.toContain(null);
    expect(complaints).toEqual([]);
  });
});
