// What depends on the machine's locale, clock or chance stands in no source: order is by code or by a column of its own.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const folders = ["packages/data/src", "packages/render/src", "apps/cli/src", "apps/web/src"];

const banned: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\.localeCompare\b/, "compare by code, or by an order of the data"],
  [/\.toLocale\w+\(/, "use a formatter of packages/render/src/format"],
  [/\bIntl\.(?!PluralRules)/, "only PluralRules is the same on every machine"],
  [/\bnew Date\(\)|\bDate\.now\b/, "a day is given, never asked for"],
  [/\bMath\.random\b/, "nothing is left to chance"],
];

/** When an entry of the cache was last used: nothing that is printed. */
const allowed: readonly string[] = ["apps/cli/src/world.ts: a day is given, never asked for"];

function findings(text: string): readonly string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return banned.filter(([words]) => words.test(code)).map(([, instead]) => instead);
}

test("the search itself finds what it is for", () => {
  expect(findings("names.sort((a, b) => a.localeCompare(b))")).toHaveLength(1);
  expect(findings("new Intl.NumberFormat('en')")).toHaveLength(1);
  expect(findings("new Intl.PluralRules('en')")).toEqual([]);
  expect(findings("  // never localeCompare")).toEqual([]);
});

test.each(folders)("no source of %s asks the locale, the clock or chance", (folder) => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    findings(readFileSync(join(root, folder, file), "utf8")).map(
      (why) => `${folder}/${file}: ${why}`,
    ),
  );
  expect(found.filter((one) => !allowed.includes(one))).toEqual([]);
});
