import { defineConfig } from "vitest/config";
import { hbs } from "./vite-hbs.ts";
import { wasm } from "./vite-wasm.ts";

export default defineConfig({
  plugins: [hbs(), wasm()],
  test: {
    include: [
      "*.test.ts",
      "src/**/*.test.ts",
      "tests/**/*.test.ts",
      "typeset-dump/**/*.test.ts",
      "fonts/**/*.test.{ts,mjs}",
    ],
    // A shared machine may be slow: only what hangs is ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
