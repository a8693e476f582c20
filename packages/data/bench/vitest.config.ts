import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["bench/**/*.bench.ts"],
    environment: "node",
    pool: "forks",
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
