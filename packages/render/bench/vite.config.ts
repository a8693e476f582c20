import { defineConfig } from "vite";
import { hbs } from "../vite-hbs.ts";
import { lean } from "../vite-lean.ts";
import { wasm } from "../vite-wasm.ts";

export default defineConfig({
  plugins: [hbs(), wasm(), lean()],
  define: { __dirname: "import.meta.dirname" },
  ssr: { noExternal: true },
  build: {
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "[name].js", codeSplitting: false } },
  },
});
