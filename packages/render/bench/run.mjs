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

function run(...all) {
  const done = spawnSync(process.execPath, all, { stdio: "inherit" });
  if (done.status !== 0) throw new Error(`node ${all.join(" ")} did not end well`);
}

try {
  for (const entry of ["main", "plain-warm", "cold-plain", "ours/cold-ours"]) {
    const isOurs = entry.startsWith("ours/");
    await build({
      configFile: join(here, "vite.config.ts"),
      mode: isOurs ? "programme" : "production",
      // pdfmake as its users load it; in a process of its own, ours as the command line holds it.
      ssr: { external: isOurs ? [] : ["pdfmake"] },
      build: {
        ssr: join(here, `${entry.replace("ours/", "")}.ts`),
        outDir: isOurs ? join(folder, "ours") : folder,
        emptyOutDir: false,
      },
      logLevel: "warn",
    });
  }
  run(join(folder, "ours/cold-ours.js"), "keep");
  run("--expose-gc", join(folder, "main.js"), ...args);
} finally {
  rmSync(folder, { recursive: true });
}
