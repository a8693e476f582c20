import { defineConfig } from "vitest/config";
// By path, as in vite.config.ts.
import { hbs } from "../../packages/render/vite-hbs.ts";
import { wasm } from "../../packages/render/vite-wasm.ts";

export default defineConfig({
  plugins: [hbs(), wasm()],
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    // A shared machine may be slow: only what hangs is ended.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
