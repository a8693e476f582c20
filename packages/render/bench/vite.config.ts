import { defineConfig } from "vite";
import { hbs } from "../vite-hbs.ts";

export default defineConfig({
  plugins: [hbs()],
  define: { __dirname: "import.meta.dirname" },
  ssr: { noExternal: true },
  build: {
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "[name].js", codeSplitting: false } },
  },
});
