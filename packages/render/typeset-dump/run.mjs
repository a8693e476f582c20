// npm run -s typeset:dump -- CASES.jsonl LAYOUTS.jsonl [--from-pdf]: lays out typesetting cases, so that a judge
// of its own can look at every line. Vite loads the sources as the tests do.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const entry = fileURLToPath(new URL("main.ts", import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: "error" });
process.exitCode = await module.main(process.argv.slice(2));
