import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "server/**/*.test.ts", "site/**/*.test.ts", "tests/**/*.test.ts"],
    // A shared machine may be slow: only what hangs is ended.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    // Each file starts a browser; two at once on a small machine only wait for each other.
    fileParallelism: false,
  },
});
