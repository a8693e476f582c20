// In mode "programme" as the command line is built, else as one file.
import { defineConfig } from "vite";
import { programme, programmeFiles } from "../../../apps/cli/vite-programme.ts";
import { hbs } from "../vite-hbs.ts";
import { lean } from "../vite-lean.ts";
import { wasm } from "../vite-wasm.ts";

export default defineConfig(({ mode }) => {
  const isProgramme = mode === "programme";
  return {
    plugins: [hbs({ apart: isProgramme }), wasm(), lean(), ...(isProgramme ? [programme()] : [])],
    define: isProgramme ? {} : { __dirname: "import.meta.dirname" },
    ssr: { noExternal: true },
    build: {
      target: "node20",
      rolldownOptions: {
        output: isProgramme
          ? programmeFiles
          : { entryFileNames: "[name].js", codeSplitting: false },
      },
    },
  };
});
