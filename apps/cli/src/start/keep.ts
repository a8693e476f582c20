// Run once when the programme is built: makes briefs of a new workspace with all that is loaded for them in one thread,
// and keeps the code that the engine has made of it, and the programme's hash.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startEngine } from "./engine.ts";
import { keepCode, useKeptCode } from "./kept-code.ts";

startEngine();
useKeptCode(import.meta.dirname);

const dataset = resolve(import.meta.dirname, "../../../packages/data/dataset");

const workspace = `
dataset: ${JSON.stringify(dataset)}
languages: [zh-CN, en, ru]
issuer: { unit: { zh-CN: 示例, en: Sample, ru: Образец } }
briefs:
  - { kind: portfolio, number: 1 }
  - { kind: card }
`;

const languages = ["zh-CN", "en", "ru"];

/** As threads make them, but in this one; then as they are planned, made and found made. */
const runs = [
  ...languages.map((language) => ["build", "--only", "portfolio", "-l", language, "-o", "-"]),
  ["build"],
  ["build"],
  ["list"],
];

/** Nobody reads the documents, and nobody's settings make them. */
function standAlone(): void {
  process.stdout.write = () => true;
  for (const name of Object.keys(process.env)) {
    if (/^(BRIEF|GITHUB)_/.test(name)) delete process.env[name];
  }
}

async function keep(): Promise<void> {
  const { main } = await import("../main.ts");
  const { keepHashOfProgramme } = await import("../press/programme.ts");
  const { openWorld } = await import("../world.ts");
  const folder = mkdtempSync(join(tmpdir(), "brief-keep-"));
  try {
    process.chdir(folder);
    writeFileSync("brief.yaml", workspace);
    for (const args of runs) {
      await main(args);
      if (process.exitCode !== 0) throw new Error(`brief ${args.join(" ")} did not end well`);
    }
    keepCode(import.meta.dirname);
    keepHashOfProgramme(openWorld());
  } finally {
    process.chdir(tmpdir());
    rmSync(folder, { recursive: true });
  }
}

standAlone();
void keep();
