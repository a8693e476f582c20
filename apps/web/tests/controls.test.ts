// The page by keyboard, by name, by touch, in both languages.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeInBrowser, shownHash } from "./browser.ts";
import { startPreview } from "./command-line.ts";
import { makeWorkspace, temporaryFolder } from "./folders.ts";

const portfolio = { brief: "portfolio", language: "zh-CN" };

interface Focused {
  readonly control: string;
  readonly ring: boolean;
}

const controls =
  "button:enabled:not([tabindex='-1']), a[href], input, select, summary, [tabindex='0']";

/** Marks the controls that can be seen, those in the edition's shadow tree too; gives their marks. */
function markControls(page: Page): Promise<readonly string[]> {
  return page.locator(controls).evaluateAll((found) =>
    found
      .filter((control) => control.checkVisibility())
      .map((control, index) => {
        control.setAttribute("data-mark", String(index));
        return String(index);
      }),
  );
}

async function tabThrough(page: Page, presses: number): Promise<readonly Focused[]> {
  const seen: Focused[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const outer = document.activeElement;
      const control = outer?.shadowRoot?.activeElement ?? outer;
      if (control === null || control === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      return {
        control: control.getAttribute("data-mark") ?? control.outerHTML.slice(0, 200),
        ring: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (focused !== undefined) seen.push(focused);
  }
  return seen;
}

describeInBrowser("the preview's controls", (open) => {
  let address = "";
  beforeAll(async () => {
    address = await startPreview(makeWorkspace(), temporaryFolder());
  });

  test("are all reached by Tab, each with a ring, and keep the focus when used", async () => {
    const { page, complaints } = await open();
    await page.goto(address);
    await shownHash(page, portfolio);
    const marks = await markControls(page);
    // The browser itself takes a turn between the last and the first.
    const seen = await tabThrough(page, marks.length + 1);
    expect(seen.map(({ control }) => control)).toEqual(expect.arrayContaining([...marks]));
    expect(seen.filter(({ ring }) => !ring)).toEqual([]);
    await page.locator("[data-brief='project-P003612']").first().focus();
    await page.keyboard.press("Enter");
    await shownHash(page, { brief: "project-P003612", language: "zh-CN" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-brief"))).toBe(
      "project-P003612",
    );
    expect(complaints).toEqual([]);
  });

  test("have names, and text says its language", async () => {
    const { page } = await open();
    await page.goto(address);
    await shownHash(page, portfolio);
    const nameless = await page.locator(`${controls}, .page canvas`).evaluateAll((found) =>
      found
        .filter((part) => !part.getAttribute("aria-labelledby"))
        .filter((part) => !(part.getAttribute("aria-label") || part.textContent?.trim()))
        .map((part) => part.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator(".edition").getAttribute("lang")).toBe("zh-CN");
    await page.click("[data-language='en']:not(.hash)");
    await shownHash(page, { ...portfolio, language: "en" });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator(".edition").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("main").count()).toBe(1);
  });

  test("speak English to a reader of English, and open the English edition", async () => {
    const { page } = await open({ locale: "en-GB" });
    await page.goto(address);
    await shownHash(page, { ...portfolio, language: "en" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Next page" }).click();
    await expect.poll(() => page.getByLabel("Page number").inputValue()).toBe("2");
    await page.getByText(/^of \d+$/).waitFor();
    await page.getByRole("searchbox", { name: "Filter briefs" }).fill("P003612");
    expect(await page.locator(".rail li:visible").count()).toBe(1);
    await page.getByRole("searchbox", { name: "Filter briefs" }).fill("nowhere");
    await page.getByText("No brief matches").waitFor();
  });

  test("turn to a page that is not drawn yet, as soon as it is", async () => {
    const { page } = await open({ locale: "en-GB" });
    // In the very moment in which the first page stands alone.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector(".page canvas") === null) return;
        observer.disconnect();
        setTimeout(() => {
          document.querySelector<HTMLButtonElement>('button[aria-label="Next page"]')?.click();
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await expect.poll(() => page.getByLabel("Page number").inputValue()).toBe("2");
  });

  test("are large enough for a finger on a telephone, and nothing is cut off", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto(address);
    await shownHash(page, portfolio);
    for (const pane of ["pages", "briefs", "figures", "problems"]) {
      await page.locator(`.tabs [data-pane="${pane}"]`).tap();
      const small = await page.locator("button, a.button, input, summary").evaluateAll((found) =>
        found
          // A figure stands in its line; a finger may miss it as far as the next (touch-room.test.ts).
          .filter((control) => control.checkVisibility() && !control.matches(".page-figure"))
          .map((control) => ({ words: control.textContent, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44 || box.right > innerWidth),
      );
      expect([pane, small]).toEqual([pane, []]);
    }
    await page.locator(".tabs [data-pane='briefs']").tap();
    await page.locator("[data-brief='project-P003612']").first().tap();
    await shownHash(page, { brief: "project-P003612", language: "zh-CN" });
    expect(await page.locator(".page canvas").first().isVisible()).toBe(true);
  });

  test("stay off paper: the brief is printed as text, whole", async () => {
    const { page } = await open();
    await page.goto(address);
    await shownHash(page, portfolio);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".edition").isVisible()).toBe(true);
    for (const part of [".bar", ".rail", ".page-bar", ".pages", ".side", ".dock"]) {
      expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
    }
    const [whole, seen] = await page.evaluate(() => {
      const { scrollHeight = 0 } = document.querySelector(".edition") ?? {};
      return [scrollHeight, document.documentElement.scrollHeight];
    });
    expect(seen).toBeGreaterThanOrEqual(whole ?? 0);
  });
});
