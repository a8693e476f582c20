// A brief in another form, of another day, about another row; and its files, taken away.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, nextHash, shownHash } from "./browser.ts";
import { build, startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const portfolio = { brief: "portfolio", language: "zh-CN" };
const sheet = { brief: "project-P003612", language: "zh-CN" };
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function downloaded(page: Page, press: string): Promise<Buffer> {
  await page.getByRole("button", { name: "下载其他文件" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: press }).click(),
  ]);
  await page.keyboard.press("Escape");
  return readFileSync(await download.path());
}

describeInBrowser("what can be chosen for a brief", (open) => {
  const workspace = makeWorkspace();
  const folder = temporaryFolder();
  let files: ReturnType<typeof build> = [];
  let address = "";
  beforeAll(async () => {
    files = build(workspace, folder);
    address = await startPreview(workspace, folder);
  });

  test("its form and its day, kept in the address, held against no built file", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    const first = await shownHash(page, portfolio);
    expect(await page.locator(".verdict").textContent()).toBe("✓与CLI一致");
    await page.locator("select[name=theme]").selectOption("official");
    const official = await nextHash(page, first);
    expect(await page.locator(".verdict").textContent()).toBe("");
    await page.locator("select[name=day]").selectOption("2024-08-29");
    const earlier = await nextHash(page, official);
    const address_ = new URL(page.url()).searchParams;
    expect([address_.get("theme"), address_.get("day")]).toEqual(["official", "2024-08-29"]);
    const again = await open();
    await again.page.goto(page.url());
    expect(await shownHash(again.page, portfolio)).toBe(earlier);
    await page.goBack();
    expect(await nextHash(page, earlier)).toBe(official);
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  test("the row that it is about, with figures under its own id", async () => {
    const { page, complaints } = await open();
    await page.goto(`${address}?brief=${sheet.brief}&lang=zh-CN&view=both`);
    const first = await shownHash(page, sheet);
    await page.locator("select[name='param.project']").selectOption({ label: "乌奎公路" });
    await nextHash(page, first);
    expect(new URL(page.url()).searchParams.get("param.project")).not.toBeNull();
    const figure = page.locator("data[data-figure]").first();
    expect(await figure.getAttribute("data-figure")).toMatch(/^project-P003643\//);
    expect(complaints).toEqual([]);
  });

  test("what it cannot be is said, with what it can", async () => {
    const { page } = await open({ locale: "en-GB" });
    await page.goto(`${address}?brief=${sheet.brief}&lang=en&theme=journal&param.project=P0036`);
    const problems = page.locator(".problem.error");
    await problems.first().waitFor();
    const words = (await problems.allTextContents()).join("\n");
    expect(words).toMatch(/unknown-project[\s\S]*P0036/);
    expect(words).toMatch(/unfit-theme[\s\S]*sheet/);
  });

  test("its figures are taken away as the command line writes them", async () => {
    const { page, complaints } = await open();
    await page.goto(`${address}?brief=portfolio&lang=zh-CN`);
    await shownHash(page, portfolio);
    for (const [press, file] of [
      ["数字（JSON）", "portfolio.figures.json"],
      ["网页（HTML）", "portfolio.html"],
    ] as const) {
      const bytes = await downloaded(page, press);
      expect(bytes.toString()).toBe(readFileSync(join(folder, "out", "zh-CN", file), "utf8"));
    }
    const table = (await downloaded(page, "数字表（CSV）")).toString();
    expect(table).toMatch(/^\ufeffid,value,unit,display,sources,pages\r\nportfolio\//);
    expect(complaints).toEqual([]);
  });

  test("all briefs in one archive are the command line's, byte for byte", async () => {
    const { page, complaints } = await open();
    await page.goto(`${address}?brief=portfolio&lang=zh-CN`);
    await shownHash(page, portfolio);
    const archive = unzipSync(await downloaded(page, "全部简报（ZIP）"));
    const packed = Object.fromEntries(
      Object.entries(archive).map(([file, bytes]) => [file, sha256(bytes)]),
    );
    expect(packed).toMatchObject(Object.fromEntries(files.map((one) => [one.file, one.sha256])));
    const tables = Object.keys(packed).filter((file) => file.endsWith(".csv"));
    expect(Object.keys(packed)).toHaveLength(files.length + tables.length);
    expect(complaints).toEqual([]);
  });
});
