import { defineConfig } from "vite";
import { hbs } from "../vite-hbs.ts";

export default defineConfig({
  plugins: [hbs()],
  define: { __dirname: "import.meta.dirname" },
  // pdfmake as its users load it; ours as the command line holds it.
  ssr: { noExternal: true, external: ["pdfmake"] },
  build: {
    ssr: "bench/main.ts",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "main.js" } },
  },
});
