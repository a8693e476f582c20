import { defineConfig } from "vite";
import { hbs } from "../vite-hbs.ts";
import { withoutWoff2 } from "../vite-without-woff2.ts";

export default defineConfig({
  plugins: [hbs(), withoutWoff2()],
  define: { __dirname: "import.meta.dirname" },
  ssr: { noExternal: true },
  build: {
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "[name].js", codeSplitting: false } },
  },
});
