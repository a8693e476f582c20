// A brief held against another day, a revision of git and a folder: the list says what `brief diff` says, the pages show it.
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { commit, git, hasGit } from "../../cli/tests/repository.ts";
import { describeInBrowser, shownHash } from "./browser.ts";
import { builtCommandLine } from "./built.ts";
import { startPreview } from "./command-line.ts";
import { edit, makeWorkspace, temporaryFolder } from "./folders.ts";

const portfolio = { brief: "portfolio", language: "zh-CN" };
const shots = process.env["SHOTS"];

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  readonly rate: string;
}

interface ReportedSide {
  readonly display: Readonly<Record<string, string>>;
}

/** As `brief diff` tells it of one edition. */
function diff(workspace: string, base: string, options: readonly string[]): readonly Told[] {
  const only = ["--only", "portfolio", "-l", "zh-CN", "--report", "json", "-q"];
  const args = [builtCommandLine(), "diff", base, ...options, ...only];
  const env = { PATH: process.env["PATH"] ?? "" };
  const ran = spawnSync(process.execPath, args, { cwd: workspace, env, encoding: "utf8" });
  if (ran.status !== 0 && ran.status !== 1) throw new Error(ran.stderr);
  // Written by our own command line.
  const { figures } = JSON.parse(ran.stdout) as {
    readonly figures: readonly {
      readonly id: string;
      readonly kind: string;
      readonly old?: ReportedSide;
      readonly new?: ReportedSide;
      readonly percent?: string;
      readonly points?: string;
    }[];
  };
  const words = (side: ReportedSide | undefined): string => side?.display["zh-CN"] ?? "";
  return figures.map(({ id, kind, old, new: now, percent, points }) => ({
    id,
    kind,
    old: words(old),
    new: words(now),
    rate: points ?? percent ?? "",
  }));
}

/** Of the list, rates without sign and unit. */
async function told(page: Page): Promise<readonly Told[]> {
  await page.locator(".change").first().waitFor();
  const rows = await page.locator(".change").evaluateAll((buttons) =>
    buttons.map((button) => {
      const wordsIn = (selector: string): string => {
        const part = button.querySelector(selector)?.cloneNode(true);
        if (part instanceof Element) part.querySelector(".unseen")?.remove();
        return part?.textContent ?? "";
      };
      const { figure = "", kind = "" } = button instanceof HTMLElement ? button.dataset : {};
      const rate = wordsIn(".change-rate");
      return { id: figure, kind, old: wordsIn("del"), new: wordsIn("ins"), rate };
    }),
  );
  return rows.map((row) => ({
    ...row,
    rate: row.rate
      .replace("−", "-")
      .replace(/^±0\.0/, "0")
      .replace(/^\+|%$|个百分点$/g, ""),
  }));
}

/** Where both sides print the same words the list adds the exact values, and no minus stands before nothing. */
function alike(rows: readonly Told[]): readonly Told[] {
  const plain = (row: Told): Told => ({
    ...row,
    old: row.old.split(" · ")[0] ?? "",
    new: row.new.split(" · ")[0] ?? "",
    rate: /^-?0$/.test(row.rate) ? "0" : row.rate.replace(/个百分点$|%$/, ""),
  });
  return rows.map(plain).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const count = (projects: number): string =>
  `外贷项目${projects}个,Projects financed by IFI and foreign-government loans,,${projects},`;

describeInBrowser("a brief that is compared", (open) => {
  const workspace = makeWorkspace();
  const older = join(temporaryFolder(), "older");
  let address = "";
  beforeAll(async () => {
    cpSync(join(workspace, "data"), older, { recursive: true });
    if (hasGit) {
      git(workspace, "init", "-q", "-b", "main");
      commit(workspace, "first");
    }
    edit(join(workspace, "data/aggregates.csv"), count(151), count(152));
    address = await startPreview(workspace, workspace, ["--base", older]);
  });

  const summary = (page: Page) => page.locator(".compare-summary");
  const openPortfolio = async (query: string, options = {}) => {
    const opened = await open(options);
    await opened.page.goto(`${address}?brief=portfolio&lang=zh-CN${query}`);
    await shownHash(opened.page, portfolio);
    return opened;
  };
  const pick = async (page: Page, label: string | RegExp): Promise<void> => {
    const option = page.locator(".compare-pick option", { hasText: label }).first();
    const value = (await option.getAttribute("value")) ?? "";
    await page.getByRole("combobox", { name: "对比" }).selectOption(value);
  };
  const measured = (page: Page) => page.locator(".compare-pages[data-measured]").waitFor();

  test("with another day tells what brief diff tells, and marks it on the pages", async () => {
    const { page, complaints } = await openPortfolio("");
    await pick(page, "2024-08-29");
    const rows = alike(await told(page));
    expect(rows).toEqual(alike(diff(workspace, ".", ["--as-of-base", "2024-08-29"])));
    expect(rows.length).toBeGreaterThan(20);
    expect(await summary(page).textContent()).toMatch(
      /^数值有变\d+个，新出现\d+个，不再出现\d+个，.*未变\d+个$/,
    );
    expect(new URL(page.url()).searchParams.get("compare")).toBe("day:2024-08-29");
    const changed = rows.filter(({ kind }) => kind === "changed").map(({ id }) => id);
    const marked = await page
      .locator(".page-figure[data-mark='changed']")
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLElement ? one.dataset["figure"] : "")),
      );
    expect(new Set(marked)).toEqual(new Set(changed));
    if (shots) await page.screenshot({ path: `${shots}/compare-day.png` });
    await pick(page, "不对比");
    await page.locator(".compare").waitFor({ state: "hidden" });
    expect(await page.locator(".page-figure[data-mark]").count()).toBe(0);
    expect(new URL(page.url()).searchParams.get("compare")).toBeNull();
    expect(complaints).toEqual([]);
  });

  test("with a folder shows the old pages beside the new, and over them", async () => {
    const { page, complaints } = await openPortfolio("");
    await pick(page, "older");
    expect(alike(await told(page))).toEqual(alike(diff(workspace, older, [])));
    await page.getByRole("button", { name: "左右对照" }).click();
    await measured(page);
    expect(new URL(page.url()).searchParams.get("over")).toBe("side");
    const first = page.locator(".compare-sheet[data-page='1']");
    await first.locator("canvas").nth(1).waitFor();
    expect(await first.locator("[data-side='old'] .compare-mark").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "叠加" }).click();
    await measured(page);
    await first.locator(".compare-over canvas").waitFor();
    const ratios = await page
      .locator(".compare-sheet")
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-ratio"))));
    // The first page prints the changed figure; a page that does not is equal to the last pixel.
    expect(ratios[0]).toBeGreaterThan(0);
    expect(ratios[0]).toBeLessThan(0.05);
    const pagesOf = await page
      .locator(".compare-sheet")
      .evaluateAll((all) =>
        all.map((one) => one.querySelectorAll(".compare-mark").length > 0 || one.textContent),
      );
    const equal = ratios.filter((ratio, at) => ratio === 0 && pagesOf[at] !== true);
    expect(equal.length).toBeGreaterThan(0);
    const colours = await first.locator(".compare-over canvas").evaluate(inkColours);
    expect(colours).toEqual({ old: true, now: true });
    await page.getByRole("button", { name: "下一处不同" }).click();
    await page.getByText(/^第1处，共\d+处$/).waitFor();
    expect(await page.locator(".compare-band.is-current").count()).toBe(1);
    await page.getByLabel("叠加的偏重").fill("0");
    await expect
      .poll(() => first.locator(".compare-over canvas").evaluate(inkColours))
      .toEqual({ old: true, now: false });
    if (shots) await page.screenshot({ path: `${shots}/compare-over.png` });
    expect(complaints).toEqual([]);
  });

  test.skipIf(!hasGit)(
    "with a revision, by keyboard: a figure, its old value, and back",
    async () => {
      const { page, complaints } = await openPortfolio("");
      await pick(page, /HEAD.*first/);
      expect(alike(await told(page))).toEqual(alike(diff(workspace, "HEAD", [])));
      await page.locator(".change:not([tabindex='-1'])").focus();
      await page.keyboard.press("k");
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      const strip = page.locator(".change-strip");
      await strip.getByText("152").waitFor();
      expect(await strip.textContent()).toMatch(/151.*→.*152/);
      expect(new URL(page.url()).searchParams.get("figure")).toBe("portfolio/published/projects");
      await page.getByRole("button", { name: "返回对比" }).click();
      await summary(page).waitFor();
      expect(await page.locator(".change[aria-current='true']").count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test("by its address, on a telephone", async () => {
    const narrow = { viewport: { width: 390, height: 844 } };
    const query = "&compare=day:2024-08-29&over=side";
    const { page, complaints } = await openPortfolio(query, narrow);
    await measured(page);
    const first = page.locator(".compare-sheet[data-page='1']");
    const [old, now] = [first.locator("[data-side='old']"), first.locator("[data-side='now']")];
    expect([await old.isVisible(), await now.isVisible()]).toEqual([false, true]);
    await page.locator(".compare-sides button", { hasText: "旧版" }).click();
    expect([await old.isVisible(), await now.isVisible()]).toEqual([true, false]);
    if (shots) await page.screenshot({ path: `${shots}/compare-phone.png` });
    await page.locator(".tabs [data-pane='figures']").click();
    await summary(page).waitFor();
    if (shots) await page.screenshot({ path: `${shots}/compare-phone-list.png` });
    expect(complaints).toEqual([]);
  });

  test("with what is not offered says so, and what to do", async () => {
    const { page, complaints } = await openPortfolio("&compare=base:revision-000000000000");
    await page.getByText("这里没有地址中写明的对比版本").waitFor();
    await page.getByText(/--base/).waitFor();
    expect(complaints).toEqual([]);
  });

  test("in another edition and another brief goes on comparing", async () => {
    const { page, complaints } = await open({ locale: "en-GB" });
    await page.goto(`${address}?brief=portfolio&lang=en&compare=day:2024-08-29`);
    await page.getByText(/^\d+ changed, \d+ new, \d+ gone/).waitFor();
    await page.locator(".brief[data-brief='project-P003612']").click();
    await shownHash(page, { brief: "project-P003612", language: "en" });
    await page.locator(".change[data-figure^='portfolio/']").first().waitFor({ state: "detached" });
    await page.getByText(/^(\d+ changed|Both are|Both print|No figure)/).waitFor();
    expect(complaints).toEqual([]);
  });
});

/** Whether a picture has ink of one side alone. */
function inkColours(canvas: HTMLElement | SVGElement): { old: boolean; now: boolean } {
  const found = { old: false, now: false };
  if (!(canvas instanceof HTMLCanvasElement)) return found;
  const image = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 0; at < image.length; at += 4) {
    const [red = 0, , blue = 0] = [image[at], image[at + 1], image[at + 2]];
    if (red > blue + 80) found.old = true;
    if (blue > red + 80) found.now = true;
  }
  return found;
}
