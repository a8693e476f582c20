// npm run bench: builds the benchmark as the command line is built, and runs it in plain Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
// Inside the package, so that plain Node finds what is left outside the bundle.
const folder = mkdtempSync(join(here, ".built-"));
try {
  await build({
    configFile: join(here, "vite.config.ts"),
    build: { outDir: folder },
    logLevel: "warn",
  });
  const done = spawnSync(process.execPath, ["--expose-gc", join(folder, "main.js")], {
    stdio: "inherit",
  });
  process.exitCode = done.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
