// A published site: the list, the preview with the command line's own files, all under a strict policy, from any path,
// and without a network after the first visit.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeSource, seriousFindings } from "./axe.ts";
import { describeInBrowser, type OpenedPage, shownHash } from "./browser.ts";
import { builtCommandLine } from "./built.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

const path = "/a/assets/报告/";
const sheet = { brief: "project-P003612", language: "zh-CN" };

interface Built {
  readonly file: string;
  readonly brief: string;
  readonly language: string;
  readonly sha256: string;
}

function buildSite(workspace: string, out: string): readonly Built[] {
  const args = [builtCommandLine(), "build", workspace, "--site", "--out", out];
  const env = { PATH: process.env["PATH"] ?? "" };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`brief build --site gave ${status}: ${stderr}`);
  // Written by the command that has just succeeded.
  return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).files;
}

const shownBriefs = (page: Page) =>
  page
    .locator(".entry:visible")
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-brief")));

/** Until the worker has kept the pages and answers for this one. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator(".offline:visible").waitFor();
}

describeInBrowser("a published site", (open) => {
  const workspace = makeWorkspace();
  const out = temporaryFolder();
  let files: readonly Built[] = [];
  let server: StaticServer;
  beforeAll(async () => {
    files = buildSite(workspace, out);
    server = await serveFolder(out, path);
  });

  const hashOf = (brief: string, language: string) =>
    files.find(
      (file) => file.brief === brief && file.language === language && file.file.endsWith(".pdf"),
    )?.sha256;

  test("is a list that is searched, filtered and read in two languages", async () => {
    const { page, complaints } = await open();
    await page.goto(server.address);
    expect(await shownBriefs(page)).toEqual(["portfolio", "project-P003612"]);
    await page.fill("[name=q]", "p003612");
    expect(await shownBriefs(page)).toEqual(["project-P003612"]);
    expect(await page.textContent(".count")).toBe("2份简报中的1份");
    expect(new URL(page.url()).search).toBe("?q=p003612");
    await page.click("[type=reset]");
    await page.selectOption("[name=kind]", "portfolio");
    expect(await shownBriefs(page)).toEqual(["portfolio"]);
    await page.reload();
    expect(await shownBriefs(page)).toEqual(["portfolio"]);
    await page.fill("[name=q]", "没有这样的简报");
    expect(await page.textContent(".count")).toBe("没有符合条件的简报");
    await page.click("[data-ui=en]");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.title()).toBe("Briefs · Sample issuing unit");
    expect(await page.textContent(".count")).toBe("No brief matches");
    await page.goto(server.address);
    expect(await page.textContent("h1")).toBe("Briefs");
    expect(complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "has a list without a serious fault in the %s, on a desktop and on a telephone",
    async (colorScheme) => {
      for (const width of [1440, 390]) {
        const viewport = { width, height: 844 };
        const { page } = await open({ colorScheme, bypassCSP: true, viewport });
        await page.addInitScript({ content: axeSource });
        await page.goto(server.address);
        await page.locator(".filters:visible").waitFor();
        expect([width, await seriousFindings(page)]).toEqual([width, []]);
      }
    },
  );

  test("has a list that is gone through by keyboard alone", async () => {
    const { page, complaints } = await open();
    await page.goto(server.address);
    await page.locator(".filters:visible").waitFor();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        const edition = at?.closest("[data-edition]")?.getAttribute("data-edition");
        return [
          at?.closest("[data-brief]")?.getAttribute("data-brief"),
          edition,
          at?.getAttribute("name") ?? at?.getAttribute("data-ui") ?? at?.getAttribute("href"),
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(" ");
      });
    const stops: string[] = [];
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press("Tab");
      const stop = await focused();
      // Round to the browser's own controls.
      if (stop === "" && stops.length > 0) break;
      stops.push(stop);
    }
    const first = (name: string) => stops.findIndex((stop) => stop.startsWith(name));
    const order = ["zh", "en", "q", "kind", "portfolio zh-CN", `${sheet.brief} zh-CN`].map(first);
    expect([order.includes(-1), order]).toEqual([false, order.toSorted((a, b) => a - b)]);
    await page.focus("[name=q]");
    await page.keyboard.type("p003612");
    expect(await shownBriefs(page)).toEqual([sheet.brief]);
    const opener = `${sheet.brief} zh-CN app/index.html`;
    while (!(await focused()).startsWith(opener)) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await shownHash(page, sheet)).toBe(hashOf(sheet.brief, sheet.language));
    expect(complaints).toEqual([]);
  });

  test("is whole without scripts", async () => {
    const { page, complaints } = await open({ javaScriptEnabled: false });
    await page.goto(server.address);
    expect(await page.locator(".entry:visible").count()).toBe(2);
    expect(await page.locator(".filters:visible").count()).toBe(0);
    const links = await page
      .locator(".entry a")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) {
      const answer = await page.request.get(new URL(link, server.address).href);
      expect([link, answer.status()]).toEqual([link, 200]);
    }
    expect(links).toHaveLength(12);
    expect(complaints).toEqual([]);
  });

  test("opens the preview, which makes the very files and tells where figures come from", async () => {
    const { page, complaints } = await open();
    await page.goto(server.address);
    await page.click(`[data-brief="${sheet.brief}"] [data-edition="zh-CN"] .open`);
    expect(await shownHash(page, sheet)).toBe(hashOf(sheet.brief, sheet.language));
    expect(await page.locator(".verdict").textContent()).toBe("✓与CLI一致");
    await page.goto(
      `${server.address}app/?brief=portfolio&lang=en&figure=portfolio/published/projects`,
    );
    const edition = { brief: "portfolio", language: "en" };
    expect(await shownHash(page, edition)).toBe(hashOf("portfolio", "en"));
    await page.locator(".figure-panel", { hasText: "151" }).waitFor();
    await page.click(".bar a.product");
    await page.locator(".entry").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("works without a network after the first visit, list and preview", async () => {
    const { page, complaints } = await open();
    const { address, stop } = await serveFolder(out, path);
    await page.goto(address);
    await untilKept(page);
    await stop();
    await page.context().setOffline(true);
    await page.reload();
    expect(await shownBriefs(page)).toEqual(["portfolio", "project-P003612"]);
    await page.click(`[data-brief="${sheet.brief}"] [data-edition="zh-CN"] .open`);
    expect(await shownHash(page, sheet)).toBe(hashOf(sheet.brief, sheet.language));
    expect(complaints).toEqual([]);
  });

  test("keeps every document when asked", async () => {
    const opened = await open();
    const { address, stop } = await serveFolder(out, path);
    const { page } = opened;
    await page.goto(address);
    await untilKept(page);
    await page.click(".offline button");
    await page.getByText("全部文件已可离线使用").waitFor();
    await stop();
    await page.context().setOffline(true);
    await expectKept(opened, files);
  });

  test("is replaced as a whole by its next version, when that is asked for", async () => {
    const copy = temporaryFolder();
    const before = buildSite(workspace, copy);
    const { page } = await open();
    const { address } = await serveFolder(copy, path);
    await page.goto(address);
    await untilKept(page);
    writeFileSync(
      join(workspace, "brief.yaml"),
      readFileSync(join(workspace, "brief.yaml"), "utf8").replace("number: 1", "number: 2"),
    );
    const after = buildSite(workspace, copy);
    expect(after.map(({ sha256 }) => sha256)).not.toEqual(before.map(({ sha256 }) => sha256));
    await page.reload();
    await page.locator(".renewed button").waitFor();
    // Still the old one, whatever the server has.
    expect(await page.textContent("[data-brief=portfolio] .meta")).toContain("第1期");
    await page.click(".renewed button");
    await page.getByText("第2期").waitFor();
    await page.goto(`${address}app/?brief=portfolio&lang=zh-CN`);
    const hash = await shownHash(page, { brief: "portfolio", language: "zh-CN" });
    expect(hash).toBe(after.find(({ file }) => file === "zh-CN/portfolio.pdf")?.sha256);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });
});

/** From the page's side: a document of the manifest, byte by byte. */
async function expectKept({ page }: OpenedPage, files: readonly Built[]): Promise<void> {
  for (const { file, sha256 } of files) {
    const hash = await page.evaluate(async (name) => {
      const bytes = await (await fetch(name)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    }, file);
    expect([file, hash]).toEqual([file, sha256]);
  }
}
