// Cold start to the first PDF: a fresh process each time, ours and plain pdfmake's turn about.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../src/index.ts";
import { definitionOf } from "./plain-definition.ts";
import { median } from "./statistics.ts";
import type { Cost } from "./tell-cost.ts";

const rounds = 9;

function run(name: string, ...args: readonly string[]): Cost {
  const script = join(import.meta.dirname, `${name}.js`);
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} did not end well: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

export function measureCold(document: Document) {
  const folder = mkdtempSync(join(tmpdir(), "brief-bench-"));
  try {
    const [ours, plain] = [join(folder, "document.json"), join(folder, "definition.json")];
    writeFileSync(ours, JSON.stringify(document));
    writeFileSync(plain, JSON.stringify(definitionOf(document)));
    const costs: Record<"ours" | "fromData" | "plain", Cost[]> = {
      ours: [],
      fromData: [],
      plain: [],
    };
    for (let round = 0; round < rounds; round += 1) {
      costs.ours.push(run("ours/cold-ours", ours));
      costs.plain.push(run("cold-plain", plain));
      costs.fromData.push(run("ours/cold-ours"));
    }
    const middle = (all: readonly Cost[]) => ({
      cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
      wallMs: median(all.map(({ wallMs }) => wallMs)),
    });
    return {
      ours: middle(costs.ours),
      fromData: middle(costs.fromData),
      plain: middle(costs.plain),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
