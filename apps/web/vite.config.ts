import { resolve } from "node:path";
import { defineConfig, type PluginOption } from "vite";
import { nodePolyfills } from "vite-plugin-node-polyfills";
// By path: Vite loads its own configuration without looking into packages of the workspace.
import { hbs } from "../../packages/render/vite-hbs.ts";
import { lean } from "../../packages/render/vite-lean.ts";
import { wasm } from "../../packages/render/vite-wasm.ts";

// pdfkit speaks of Node's streams and buffers. The polyfills' own globals do not reach a worker
// (src/worker-globals.ts sets them there), and their `vm` evaluates strings, which the page forbids.
const plugins = (): PluginOption[] => [
  nodePolyfills({
    exclude: ["vm", "crypto"],
    globals: { Buffer: false, global: false, process: false },
  }),
  hbs(),
  wasm(),
  lean(),
];

/** `…/templates/portfolio/zh-CN.hbs` → `portfolio-zh-CN`: what one edition of a kind needs is fetched at once. */
function templateChunk(id: string): string | null {
  const [, kind, name] = /\/templates\/([^/]+)\/([^/]+)\.hbs$/.exec(id) ?? [];
  if (kind === undefined || name === undefined) return null;
  const [language = "any"] = /(zh-CN|en|ru)$/.exec(name) ?? [];
  return `${kind}-${language}`;
}

const empty = resolve(import.meta.dirname, "src/empty.ts");

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page can be published under any path.
  base: "./",
  // Here too: the polyfills' aliases are taken from the page's own plugins, for its worker as well.
  plugins: plugins(),
  worker: {
    format: "es",
    plugins,
    rolldownOptions: {
      // The worker fetches templates as they are asked for (src/worker/shipped-templates.ts), and so needs no list of all.
      treeshake: {
        moduleSideEffects: [{ test: /\/templates\/registry\.ts$/, sideEffects: false }],
      },
      output: { codeSplitting: { groups: [{ name: templateChunk }] } },
    },
  },
  define: { global: "globalThis", __dirname: '"/"' },
  resolve: {
    // Asked for by hashes that know their own way in a browser.
    alias: ["vm", "crypto"].map((find) => ({ find, replacement: empty })),
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    // Which file each of these has become: a published site is put together by it.
    manifest: "built.json",
    rolldownOptions: {
      // Not every publisher's server knows .mjs for a script, and a browser runs none of another type.
      output: {
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names.some((name) => name.endsWith(".mjs")) ? ".js" : "[extname]"}`,
      },
      input: ["index.html", "src/site/main.ts", "src/site/service-worker.ts"].map((file) =>
        resolve(import.meta.dirname, file),
      ),
    },
  },
});
