// Editing in the page: a cell, a template line, a file that somebody else changes meanwhile; and nothing without --edit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { readRows } from "../src/edit/csv-cells.ts";
import {
  describeInBrowser,
  msUntilNextHash,
  nextHash,
  shownFigures,
  shownHash,
} from "./browser.ts";
import { shippedTemplates } from "./built.ts";
import { build, startPreview } from "./command-line.ts";
import { edit, editByRename, makeWorkspace, temporaryFolder } from "./folders.ts";

const portfolio = { brief: "portfolio", language: "zh-CN" };
const figure = "portfolio/published/projects";

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/edit-${name}.png` });
}

/** Row and column of a cell, as the grid counts them. */
function cellOf(file: string, rowHas: string, column: string) {
  const [head, ...rows] = readRows(readFileSync(file, "utf8"));
  const at = head?.cells.findIndex(({ value }) => value === column) ?? -1;
  const row = rows.findIndex(({ cells }) => cells.some(({ value }) => value === rowHas));
  if (at < 0 || row < 0) throw new Error(`no ${column} of "${rowHas}"`);
  return { row: row + 2, column: at + 1 };
}

const gridCell = (page: Page, { row, column }: ReturnType<typeof cellOf>) =>
  page.locator(`[role='row'][aria-rowindex='${row}'] > [aria-colindex='${column}']`);

const saved = (page: Page) => page.locator(".editor-state[data-state='saved']");

async function chooseFile(page: Page, path: string): Promise<void> {
  await page.getByRole("tab", { name: "编辑" }).click();
  await page.getByRole("combobox", { name: "文件" }).selectOption(path);
}

describeInBrowser("editing in the page", (open) => {
  const workspace = makeWorkspace();
  const aggregates = join(workspace, "data", "aggregates.csv");
  const assertions = join(workspace, "data", "assertions.csv");
  const config = join(workspace, "brief.yaml");
  let address = "";
  beforeAll(async () => {
    address = await startPreview(workspace, temporaryFolder(), ["--edit"]);
  });
  const openPortfolio = async (from = address) => {
    const opened = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await opened.page.goto(from.replace("/#", "/?brief=portfolio&lang=zh-CN#"));
    return { ...opened, hash: await shownHash(opened.page, portfolio) };
  };

  test("a cell is the new figure on the page, in the command line's file, and nothing else has changed", async () => {
    const { page, hash, complaints } = await openPortfolio();
    expect(page.url()).not.toContain("token");
    expect((await shownFigures(page)).get(figure)?.[0]).toBe("151");
    const before = readFileSync(aggregates, "utf8");
    await chooseFile(page, "data/aggregates.csv");
    const wording = cellOf(aggregates, "外贷项目151个", "wordingZh");
    await gridCell(page, wording).click();
    await page.keyboard.type("外贷项目152个");
    await page.keyboard.press("Enter");
    await gridCell(page, cellOf(aggregates, "外贷项目151个", "value")).click();
    await shot(page, "cell");
    await page.keyboard.type("152");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await page.locator(".editor-state[data-state='unsaved']").waitFor();
    const onScreen = msUntilNextHash(page, hash);
    await page.keyboard.press("Control+s");
    const changed = await nextHash(page, hash);
    process.stdout.write(`a saved cell is on screen after ${await onScreen} ms\n`);
    await saved(page).waitFor();
    expect((await shownFigures(page)).get(figure)?.[0]).toBe("152");
    const row = "外贷项目151个,Projects financed by IFI and foreign-government loans,,151,";
    expect(before).toContain(row);
    expect(readFileSync(aggregates, "utf8")).toBe(
      before.replace(row, row.replaceAll("151", "152")),
    );
    const built = build(workspace, temporaryFolder());
    expect(built.find(({ file }) => file === "zh-CN/portfolio.pdf")?.sha256).toBe(changed);
    // Taken back in the grid, and saved by the button: the very file there was.
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("button", { name: "保存" }).click();
    expect(await nextHash(page, changed)).toBe(hash);
    expect(readFileSync(aggregates, "utf8")).toBe(before);
    expect(complaints).toEqual([]);
  });

  test("a line of a template that ships is completed by the view, and saved as the workspace's own", async () => {
    const { page, hash, complaints } = await openPortfolio();
    await chooseFile(page, "templates/portfolio/zh-CN.hbs");
    const source = readFileSync(join(shippedTemplates, "portfolio", "zh-CN.hbs"), "utf8");
    const line = page.locator(".cm-line", { hasText: "<h2>总体情况</h2>" });
    await page.locator(".cm-content").waitFor();
    for (let round = 0; round < 20 && (await line.count()) === 0; round += 1) {
      await page.locator(".cm-content").press("PageDown");
    }
    await line.click();
    await page.keyboard.press("End");
    await page.keyboard.type("<p>{{headline.loanA", { delay: 20 });
    const option = page.locator(".cm-completionLabel", { hasText: "headline.loanAmount" });
    await option.waitFor();
    expect(await page.locator(".cm-completionDetail").first().textContent()).toBe("money");
    await shot(page, "completion");
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await page.keyboard.type("}}写在这里。</p>");
    await page.keyboard.press("Control+s");
    const changed = await nextHash(page, hash);
    await saved(page).waitFor();
    const added = "<p>{{amount headline.loanAmount}}写在这里。</p>";
    const own = join(workspace, "templates", "portfolio", "zh-CN.hbs");
    const now = readFileSync(own, "utf8");
    expect(now).toContain(added);
    expect(now.replace(added, "")).toBe(source);
    const paragraph = page.locator(".edition p", { hasText: "写在这里。" });
    expect(await paragraph.textContent()).toMatch(/26\.41亿美元写在这里。/);
    expect(changed).not.toBe(hash);
    expect(complaints).toEqual([]);
  });

  test("a file that changed meanwhile is not overwritten: the reader sees both, and decides", async () => {
    const { page, complaints } = await openPortfolio();
    await chooseFile(page, "brief.yaml");
    const content = page.locator(".cm-content");
    const type = async (words: string) => {
      await content.click();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type(`${words}\n`);
    };
    await type("# mine");
    edit(config, "dataset: data", "# theirs\ndataset: data");
    const conflict = page.getByRole("group", { name: "磁盘上的文件已改变" });
    await conflict.waitFor();
    expect(await page.getByRole("button", { name: "保存" }).isDisabled()).toBe(true);
    await page.keyboard.press("Control+s");
    await conflict.getByRole("button", { name: "显示差别" }).click();
    expect(await conflict.locator("li").allTextContents()).toEqual([
      "磁盘上的 1# theirs",
      "我的 1# mine",
    ]);
    await shot(page, "conflict");
    expect(readFileSync(config, "utf8")).toMatch(/^# theirs\n/);
    await conflict.getByRole("button", { name: "保留我的" }).click();
    await page.getByRole("button", { name: "保存" }).click();
    await saved(page).waitFor();
    expect(readFileSync(config, "utf8")).toMatch(/^# mine\ndataset: data\n/);
    // The other way: the disk's version in place of one's own.
    await type("# mine again");
    edit(config, "# mine", "# theirs");
    await conflict.getByRole("button", { name: "载入" }).click();
    await page.locator(".editor-state[data-state='clean']").waitFor();
    expect(await content.textContent()).toMatch(/^# theirsdataset: data/);
    edit(config, "# theirs\n", "");
    // Nothing was edited here: it is loaded without a question.
    await expect.poll(() => content.textContent()).toMatch(/^dataset: data/);
    expect(complaints).toEqual([]);
  });

  test("a problem leads to its cell, and goes when that is mended", async () => {
    const { page, complaints } = await openPortfolio();
    const good = "P003612.1,amount,150000000,USD,exact,wb25";
    edit(assertions, good, good.replace("150000000", "lots"));
    const place = page.getByRole("button", { name: /^编辑 data\/assertions\.csv:9:\d+$/ });
    // By its text: it stands on while the editor covers it.
    const problem = page.locator(".problem.error", { hasText: "data/assertions.csv:9:" });
    await place.focus();
    // Read anew: a problem that comes or goes throws nobody out of the list.
    const other = "P148527.1,amount,140000000,USD,exact,wb25";
    editByRename(assertions, other, other.replace("140000000", "many"));
    await page.locator(".problem.error", { hasText: '"many"' }).waitFor();
    editByRename(assertions, other.replace("140000000", "many"), other);
    await expect.poll(() => page.locator(".problem.error").count()).toBe(1);
    await page.keyboard.press("Enter");
    const cell = page.locator(".grid-cell[data-active]", { hasText: "lots" });
    await cell.waitFor();
    await shot(page, "problem");
    await page.keyboard.press("Enter");
    await page.keyboard.type("150000000");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+s");
    await problem.waitFor({ state: "detached" });
    expect(readFileSync(assertions, "utf8")).toContain(good);
    expect(complaints).toEqual([]);
  });

  test("a column of codes offers them, one that names rows those of their table", async () => {
    const { page, complaints } = await openPortfolio();
    await chooseFile(page, "data/assertions.csv");
    const head = page.getByRole("columnheader", { name: "field", exact: true });
    expect(await head.getAttribute("title")).toMatch(/which field the row speaks of/);
    const values = page.locator(".cell-values [role='option']");
    const field = cellOf(assertions, "xj.wb.P003612.status.wb24", "field");
    await gridCell(page, field).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("total-c");
    await expect.poll(() => values.allTextContents()).toEqual(["total-cost", "total-commitment"]);
    await page.keyboard.press("Escape");
    await gridCell(page, { ...field, column: field.column + 4 }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("wb2");
    await expect.poll(() => values.count()).toBeGreaterThan(1);
    await shot(page, "codes");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.locator(".editor-state[data-state='clean']").waitFor();
    expect(complaints).toEqual([]);
  });

  test("nothing can be edited without the token, or without --edit, and places are copied", async () => {
    const { page } = await openPortfolio(address.replace(/#.*/, "#"));
    await page.getByRole("tab", { name: "编辑" }).click();
    await page.getByText("请用命令行印出的地址打开").waitFor();
    await page.close();
    const plain = await startPreview(workspace, temporaryFolder());
    const opened = await openPortfolio(plain);
    expect(await opened.page.getByRole("tab", { name: "编辑" }).count()).toBe(0);
    for (const path of ["api/files", "api/file?path=brief.yaml"]) {
      expect((await fetch(new URL(path, plain))).status).toBe(404);
    }
    const good = "P003612.1,amount,150000000,USD,exact,wb25";
    edit(assertions, good, good.replace("150000000", "lots"));
    const place = opened.page.getByRole("button", { name: /^复制位置 data\/assertions\.csv:9/ });
    await place.first().click();
    await opened.page.getByText(/^已复制 data\/assertions\.csv:9/).waitFor();
    const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^data\/assertions\.csv:9:\d+$/);
    edit(assertions, good.replace("150000000", "lots"), good);
  });
});
