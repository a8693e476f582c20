// One ESM file that plain Node runs: every dependency is inside but Node's own modules.
import { chmodSync } from "node:fs";
import { defineConfig } from "vite";
// By path: Vite loads its own configuration without looking into packages of the workspace.
import { hbs } from "../../packages/render/vite-hbs.ts";
import { lean } from "../../packages/render/vite-lean.ts";
import { wasm } from "../../packages/render/vite-wasm.ts";

export default defineConfig({
  plugins: [
    hbs(),
    wasm(),
    lean(),
    {
      name: "executable",
      writeBundle: (options) => chmodSync(`${options.dir ?? "dist"}/main.js`, 0o755),
    },
  ],
  // pdfmake's file system reads it when it is loaded.
  define: { __dirname: "import.meta.dirname" },
  // These start threads and find their own files, or are loaded by one command alone.
  ssr: { noExternal: true, external: ["tinypool", "pg-boss", "@napi-rs/canvas"] },
  build: {
    ssr: true,
    outDir: "dist",
    target: "node20",
    rolldownOptions: {
      input: { main: "src/main.ts", worker: "src/worker.ts" },
      // All in one folder: the programme finds its own files from wherever a piece of it lies.
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        banner: (chunk) => (chunk.fileName === "main.js" ? "#!/usr/bin/env node" : ""),
      },
    },
  },
});
