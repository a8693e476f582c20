import { defineConfig } from "vite";
import { hbs } from "../vite-hbs.ts";
import { lean } from "../vite-lean.ts";

export default defineConfig({
  plugins: [hbs(), lean()],
  define: { __dirname: "import.meta.dirname" },
  ssr: { noExternal: true },
  build: {
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "[name].js", codeSplitting: false } },
  },
});
