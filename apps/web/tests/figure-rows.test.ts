// Figures at random, asked in the page by a click: their rows are those that `brief explain` prints.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, type Edition, shownHash } from "./browser.ts";
import { explain, startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const seed = 20250331;
const each = 4;

interface Shown extends Edition {
  readonly view: "pdf" | "html";
}

const editions: readonly Shown[] = [
  { brief: "portfolio", language: "zh-CN", view: "pdf" },
  { brief: "portfolio", language: "en", view: "html" },
  { brief: "project-P003643", language: "zh-CN", view: "html" },
  { brief: "sector-transport", language: "en", view: "pdf" },
  { brief: "card", language: "zh-CN", view: "html" },
];

const briefs = [
  "{ kind: portfolio, number: 1 }",
  "{ kind: project, parameters: { project: P003643 } }",
  "{ kind: sector, parameters: { sector: transport } }",
  "{ kind: card }",
];

/** The same numbers for the same seed, on every machine. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pickFrom<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const keyed = all.map((one) => ({ one, key: random() }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ one }) => one);
}

/** The numbers behind a chart of the HTML edition are there for those who do not see it: nobody clicks them. */
const selectors = {
  pdf: ".page-figure",
  html: ".edition data[data-figure]:not(figure *)",
} as const;

/** Of the pages that are drawn by then. */
async function figuresShown(page: Page, view: Shown["view"]): Promise<readonly string[]> {
  const ids = await page
    .locator(selectors[view])
    .evaluateAll((found) => found.map((figure) => figure.getAttribute("data-figure") ?? ""));
  return [...new Set(ids)].toSorted();
}

async function rowsShown(page: Page, view: Shown["view"], id: string): Promise<readonly string[]> {
  await page.locator(`${selectors[view]}[data-figure="${id}"]`).first().click();
  const panel = page.locator(`.figure-panel[data-figure="${id}"][aria-busy="false"]`);
  await panel.waitFor();
  await panel.getByRole("tab", { name: "全部数据行" }).click();
  return panel
    .locator("[data-row]:visible")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row") ?? ""));
}

interface Explanation {
  readonly named: readonly { readonly id: string; readonly row: string }[];
}

describeInBrowser("rows of figures in the preview", (open) => {
  const workspace = makeWorkspace(briefs);
  let address = "";
  beforeAll(async () => {
    address = await startPreview(workspace, temporaryFolder());
  });

  test("20 figures at random have the rows that the command line explains them by", async () => {
    const random = randomNumbers(seed);
    const shown = new Map<string, readonly string[]>();
    const { page, complaints } = await open();
    for (const edition of editions) {
      const { brief, language, view } = edition;
      await page.goto(`${address}?brief=${brief}&lang=${language}&view=${view}`);
      await shownHash(page, edition);
      await page.locator(selectors[view]).first().waitFor();
      const untried = (await figuresShown(page, view)).filter((id) => !shown.has(id));
      for (const id of pickFrom(untried, each, random)) {
        shown.set(id, await rowsShown(page, view, id));
      }
    }
    process.stderr.write(`seed ${seed}: ${[...shown.keys()].join(", ")}\n`);
    expect(shown.size).toBe(editions.length * each);
    const told = explain(workspace, [...shown.keys()]) as readonly Explanation[];
    const printed = [...shown.keys()].map((id, index) => [id, told[index]?.named] as const);
    for (const [id, named] of printed) {
      const rows = named?.map((row) => row.id).toSorted();
      expect([id, shown.get(id)?.toSorted()]).toEqual([id, rows]);
    }
    expect(complaints).toEqual([]);
  });
});
