// What plain Node runs: every dependency is inside but Node's own modules. CommonJS, since of other modules Node 20 takes
// no code that the engine has kept (src/start/kept-code.ts).
import { chmodSync } from "node:fs";
import { defineConfig } from "vite";
// By path: Vite loads its own configuration without looking into packages of the workspace.
import { hbs } from "../../packages/render/vite-hbs.ts";
import { lean } from "../../packages/render/vite-lean.ts";
import { wasm } from "../../packages/render/vite-wasm.ts";
import { programme, programmeFiles } from "./vite-programme.ts";

const started = ["main", "worker", "keep", "outside"];

export default defineConfig({
  plugins: [
    hbs({ apart: true }),
    wasm(),
    lean(),
    programme(),
    {
      name: "executable",
      writeBundle: (options) => chmodSync(`${options.dir ?? "dist"}/main.js`, 0o755),
    },
  ],
  // These start threads and find their own files, or are loaded by one command alone.
  ssr: { noExternal: true, external: ["tinypool", "pg-boss", "@napi-rs/canvas"] },
  build: {
    ssr: true,
    outDir: "dist",
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(started.map((name) => [name, `src/start/${name}.ts`])),
      // All in one folder: the programme finds its own files from wherever a piece of it lies.
      output: {
        ...programmeFiles,
        banner: (chunk) => (chunk.fileName === "main.js" ? "#!/usr/bin/env node" : ""),
      },
    },
  },
});
