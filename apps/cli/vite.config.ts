// One ESM file that plain Node runs: every dependency is inside but Node's own modules.
import { chmodSync } from "node:fs";
import { defineConfig } from "vite";
// By path: Vite loads its own configuration without looking into packages of the workspace.
import { hbs } from "../../packages/render/vite-hbs.ts";

export default defineConfig({
  plugins: [
    hbs(),
    {
      name: "executable",
      writeBundle: (options) => chmodSync(`${options.dir ?? "dist"}/main.js`, 0o755),
    },
  ],
  // pdfmake's file system reads it when it is loaded.
  define: { __dirname: "import.meta.dirname" },
  ssr: { noExternal: true },
  build: {
    ssr: "src/main.ts",
    outDir: "dist",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "main.js", banner: "#!/usr/bin/env node" } },
  },
});
