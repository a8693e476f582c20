// What axe-core finds on a page: faults of accessibility that are serious or critical.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** For a page's first script. The checker is no part of the page that its policy knows: open it with `bypassCSP`. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** Rule, and where. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // What slides in is paler on its way.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  const { violations } = await page.evaluate(() => {
    // Put there by the script above.
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    return checker.run(document, { resultTypes: ["violations"] });
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`);
}
