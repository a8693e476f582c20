import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["bench/**/*.bench.ts"],
    testTimeout: 7_200_000,
    hookTimeout: 7_200_000,
    disableConsoleIntercept: true,
  },
});
