// Real Chromium, with all that it complains of. Without one the tests skip aloud; on CI they fail.
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts and console, breaches of the policy. */
  readonly complaints: readonly string[];
}

export type OpenPage = (options?: BrowserContextOptions) => Promise<OpenedPage>;

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<OpenedPage> {
  const wide = { locale: "zh-CN", viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext({ ...wide, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction("complain", (words: string) => complaints.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      // Exposed above.
      const { complain } = globalThis as unknown as { complain: (words: string) => void };
      complain(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, complaints };
}

/** Declares tests that drive a browser. */
export function describeInBrowser(name: string, declare: (open: OpenPage) => void): void {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    const reason = "no Chromium found (set CHROMIUM to its path)";
    if (process.env["CI"] === "true") test(name, () => expect.fail(reason));
    else {
      process.stderr.write(`skipped: ${name}: ${reason}\n`);
      test.skip(`${name}: ${reason}`);
    }
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args });
    });
    afterAll(async () => {
      await browser?.close();
    });
    declare(async (options = {}) => {
      if (browser === undefined) throw new Error("the browser has not started");
      return openPage(browser, options);
    });
  });
}

export interface Edition {
  readonly brief: string;
  readonly language: string;
}

/** SHA-256 of an edition, once its pages are on screen. */
export async function shownHash(page: Page, { brief, language }: Edition): Promise<string> {
  const hash = page.locator(`[data-sha256][data-brief="${brief}"][data-language="${language}"]`);
  return (await hash.getAttribute("data-sha256", { timeout: 120_000 })) ?? "";
}

/** Waits until the hash is another one than `last`. */
export async function nextHash(page: Page, last: string): Promise<string> {
  const hash = page.locator(`[data-sha256]:not([data-sha256="${last}"])`);
  return (await hash.getAttribute("data-sha256", { timeout: 120_000 })) ?? "";
}

/** From the next key that is pressed, by the page's own clock: whoever looks from outside looks now and then. */
export async function msUntilNextHash(page: Page, last: string): Promise<number> {
  return page.evaluate(async (known) => {
    const pressed = new Promise<number>((done) => {
      addEventListener("keydown", () => done(performance.now()), { capture: true, once: true });
    });
    const shown = `[data-sha256]:not([data-sha256="${known}"])`;
    const start = await pressed;
    while (document.querySelector(shown) === null) await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - start);
  }, last);
}

/** Figure → values that the HTML edition on screen gives for it. */
export async function shownFigures(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = await page
    .locator(".edition data[data-figure]")
    .evaluateAll((found) =>
      found.map((data) => [data.getAttribute("data-figure"), data.getAttribute("value")] as const),
    );
  const figures = new Map<string, string[]>();
  for (const [figure, value] of pairs) {
    figures.set(figure ?? "", [...(figures.get(figure ?? "") ?? []), value ?? ""]);
  }
  return figures;
}
