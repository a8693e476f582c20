import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Nothing here changes a module: files share what they load, which takes longer than most of them.
    isolate: false,
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    // A shared machine may be slow: only what hangs is ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
