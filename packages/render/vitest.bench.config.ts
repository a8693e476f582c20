// Benchmarks print and never gate: they are no part of the tests.
import { defineConfig } from "vitest/config";
import { hbs } from "./vite-hbs.ts";

export default defineConfig({
  plugins: [hbs()],
  test: {
    include: ["bench/**/*.bench.ts"],
    testTimeout: 600_000,
    reporters: ["default"],
    disableConsoleIntercept: true,
  },
});
