// npm run bench [-- --peers] [-- --json FILE]: builds the benchmark as the command line is built, and runs it in plain
// Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
// Inside the package, so that plain Node finds what is left outside the bundle.
const folder = mkdtempSync(join(here, ".built-"));
const args = process.argv.slice(2);
const jsonAt = args.indexOf("--json") + 1;
// Paths are the caller's.
if (jsonAt > 0) args[jsonAt] = resolve(process.env.INIT_CWD ?? "", args[jsonAt] ?? "bench.json");
try {
  for (const entry of ["main", "cold-ours", "cold-plain"]) {
    // pdfmake as its users load it; in a process of its own, ours as the command line holds it.
    const external = entry === "cold-ours" ? [] : ["pdfmake"];
    await build({
      configFile: join(here, "vite.config.ts"),
      ssr: { external },
      build: { ssr: join(here, `${entry}.ts`), outDir: folder, emptyOutDir: false },
      logLevel: "warn",
    });
  }
  const done = spawnSync(process.execPath, ["--expose-gc", join(folder, "main.js"), ...args], {
    stdio: "inherit",
  });
  process.exitCode = done.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
