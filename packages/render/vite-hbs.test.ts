import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hbs, templateNameOf } from "./vite-hbs.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hbs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "silent",
    plugins: [hbs()],
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ["iife"], name: "bundle" },
    },
  });
  // One format, no watching: a list with one output.
  const [output] = built as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? "";
}

test.each([
  ["/work/packages/render/src/templates/portfolio/zh-CN.hbs", "portfolio/zh-CN"],
  ["/home/a/templates/old/templates/partials/row.hbs", "partials/row"],
  ["C:\\briefs\\templates\\project\\en.hbs", "project/en"],
  ["/briefs/project/en.hbs", "project/en"],
])("names %s %s", (path, name) => {
  expect(templateNameOf(path)).toBe(name);
});

test("a bundle renders where code from strings is forbidden", async () => {
  const entry = join(folder, "entry.ts");
  writeFileSync(
    join(folder, "zh-CN.hbs"),
    "<p>{{#each names}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}</p>",
  );
  writeFileSync(
    entry,
    `import template from "./zh-CN.hbs";
     import { renderMarkup } from ${JSON.stringify(join(import.meta.dirname, "src/templates/render-markup.ts"))};
     import { builtinTemplates } from ${JSON.stringify(join(import.meta.dirname, "src/templates/registry.ts"))};
     const templates = new Map([["kind/zh-CN", template]]);
     export const shipped = [...builtinTemplates.keys()];
     export const rendered = renderMarkup({
       templates, kind: "kind", language: "zh-CN", view: { names: ["甲<b>", "乙"] },
     });`,
  );
  const code = await bundle(entry);
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext('new Function("return 1")', context)).toThrow(/Code generation/);
  runInContext(`${code}; globalThis.result = bundle;`, context);
  expect(runInContext("result.rendered.markup.text", context)).toBe("<p>甲&lt;b&gt;、乙</p>");
  expect(runInContext("result.shipped.join(' ')", context)).toContain("portfolio/zh-CN");
  // The compiler's own words: it stays out of the page.
  expect(code).not.toContain("knownHelpersOnly");
});

test("a faulty template stops the build with its place and the remedy", async () => {
  const entry = join(folder, "faulty.ts");
  writeFileSync(join(folder, "faulty.hbs"), "<p>\n  {{{name}}}{{amuont total}}</p>");
  writeFileSync(entry, 'export { default } from "./faulty.hbs";');
  const stopped = bundle(entry);
  await expect(stopped).rejects.toThrow(/faulty\.hbs:2:3 error template-raw-output/);
  await expect(stopped).rejects.toThrow(/did you mean "amount"/);
});

test("a programme has its templates in files of their own, and reads one when it is asked for", async () => {
  writeFileSync(join(folder, "ru.hbs"), "<p>{{name}} слово</p>");
  const entry = join(folder, "programme.ts");
  writeFileSync(entry, `export { default as template } from "./ru.hbs";`);
  const outDir = join(folder, "programme");
  await build({
    configFile: false,
    logLevel: "silent",
    plugins: [hbs({ apart: true })],
    build: {
      ssr: entry,
      outDir,
      rolldownOptions: { output: { format: "cjs", entryFileNames: "[name].js" } },
    },
  });
  writeFileSync(join(outDir, "package.json"), '{ "type": "commonjs" }');
  const files = readdirSync(outDir);
  const [apart = ""] = files.filter((name) => name.startsWith("template-"));
  expect(readFileSync(join(outDir, apart), "utf8")).toContain("слово");
  expect(readFileSync(join(outDir, "programme.js"), "utf8")).not.toContain("слово");
  const require = createRequire(join(outDir, "programme.js"));
  const { template } = require("./programme.js");
  const loaded = () => Object.keys(require.cache).some((name) => name.endsWith(apart));
  expect([template.file, loaded()]).toEqual([expect.stringMatching(/ru\.hbs$/), false]);
  expect(template.outline.map(({ type }: { type: string }) => type)).toContain("print");
  expect(template.spec.main).toBeTypeOf("function");
  expect(loaded()).toBe(true);
});
