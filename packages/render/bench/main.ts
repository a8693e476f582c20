// Ours against plain pdfmake with the same faces, turn about in one run; medians. Shared machines are noisy: read the
// ratios. `--json FILE` writes the figures, `--peers` adds Typst and pdfkit.
import "./engine.ts";
import { writeFileSync } from "node:fs";
import { builtinTemplates, composeBrief, printPdf } from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { longest, specs } from "./briefs.ts";
import { measureCold } from "./cold.ts";
import { compose, facts } from "./materials.ts";
import { openFaces } from "./open-faces.ts";
import { paragraphRatios } from "./paragraphs.ts";
import { openPdfkit, openTypst, type Peer } from "./peers.ts";
import { definitionOf } from "./plain-definition.ts";
import { type PlainPrint, startPlain } from "./plain-process.ts";
import { median, type Spent, spend } from "./statistics.ts";

const rounds = 15;
const fonts = openFaces();
const plain = startPlain();

interface Spending {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly ratio: number;
  readonly wallRatio: number;
}

/** Medians of a way to do it, and their ratios to plain pdfmake's. */
function against(spent: readonly Spent[], plain: readonly Spent[]): Spending {
  const [cpuMs, plainCpu] = [spent, plain].map((all) => median(all.map((one) => one.cpuMs)));
  const [wallMs, plainWall] = [spent, plain].map((all) => median(all.map((one) => one.wallMs)));
  const ratio = (a = 0, b = 1) => Math.round((100 * a) / b) / 100;
  return {
    cpuMs: cpuMs ?? 0,
    wallMs: wallMs ?? 0,
    ratio: ratio(cpuMs, plainCpu),
    wallRatio: ratio(wallMs, plainWall),
  };
}

type Way = "whole" | "of new words" | "from data to PDF";

async function measureWarm(spec: (typeof specs)[number], peers: readonly Peer[]) {
  const document = await compose(spec);
  const content = definitionOf(document);
  const spent = new Map<string, Spent[]>();
  const sizes = new Map<string, number>();
  const layouts: Spent[] = [];
  const plainPrints: PlainPrint[] = [];
  const plainLayouts: Spent[] = [];
  const measure = async (way: Way | string, print: () => Promise<Uint8Array | undefined>) => {
    const one = await spend(async () => {
      sizes.set(way, (await print())?.length ?? 0);
    });
    spent.set(way, [...(spent.get(way) ?? []), one]);
  };
  let pages = 0;
  // The first rounds warm all up.
  for (let round = -6; round < rounds; round += 1) {
    if (round === 0) spent.clear();
    await measure("whole", async () => {
      const printed = await printPdf(document, spec, fonts);
      pages = printed.pages;
      return printed.bytes;
    });
    // As if no word of it had been set before.
    const forgetful = { ...fonts, measure: { ...fonts.measure } };
    await measure("of new words", async () => (await printPdf(document, spec, forgetful)).bytes);
    await measure("from data to PDF", async () => {
      const composed = await composeBrief(facts(), spec, builtinTemplates);
      return composed.document && (await printPdf(composed.document, spec, fonts)).bytes;
    });
    const laid = await spend(() =>
      layout(document, themes[spec.theme], createComposer({ ...fonts.measure })),
    );
    const byPlain = await plain.print(content);
    for (const peer of peers) await measure(peer.name, () => peer.print(round + rounds));
    if (round < 0) continue;
    plainPrints.push(byPlain);
    layouts.push(laid);
    plainLayouts.push({ cpuMs: byPlain.layoutMs, wallMs: 0 });
  }
  spent.set("plain", plainPrints);
  sizes.set("plain", plainPrints[0]?.bytes ?? 0);
  return {
    id: spec.id,
    language: spec.language,
    pages,
    spent: Object.fromEntries([...spent].map(([way, all]) => [way, against(all, plainPrints)])),
    layout: against(layouts, plainLayouts).ratio,
    bytes: Object.fromEntries(sizes),
  };
}

type Warm = Awaited<ReturnType<typeof measureWarm>>;

function tell({ id, language, pages, spent, layout: laid, bytes }: Warm): void {
  console.log(
    `${id} ${language}, ${pages} pages; CPU, as a ratio to plain pdfmake's, wall time's:`,
  );
  for (const [way, { cpuMs, ratio, wallRatio }] of Object.entries(spent)) {
    const kB = ((bytes[way] ?? 0) / 1024).toFixed(0);
    console.log(
      `  ${way.padEnd(30)} ${cpuMs.toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)}  ${wallRatio.toFixed(2)}  ${kB} kB`,
    );
  }
  console.log(`  layout of new words against pdfmake's layoutDocument: ${laid.toFixed(2)}`);
}

/** Memory over many documents in one process: it should not grow from quarter to quarter. */
async function measureMemory(): Promise<readonly number[]> {
  const documents = await Promise.all(
    specs.map(async (spec) => ({ spec, document: await compose(spec) })),
  );
  const quarters: number[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    for (let index = 0; index < 75; index += 1) {
      const one = documents[index % documents.length];
      if (one) await printPdf(one.document, one.spec, fonts);
    }
    globalThis.gc?.();
    quarters.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
  return quarters;
}

const asked = process.argv.slice(2);
const withPeers = asked.includes("--peers");
const jsonAt = asked.indexOf("--json");
const json = jsonAt < 0 ? undefined : asked[jsonAt + 1];

const content = definitionOf(await compose(longest));
const peers = withPeers
  ? [
      await openTypst(content, { remembers: true }),
      await openTypst(content, { remembers: false }),
      openPdfkit(content),
    ]
  : [];

const warm: Warm[] = [];
for (const spec of specs) {
  const measured = await measureWarm(spec, spec === longest ? peers : []);
  tell(measured);
  warm.push(measured);
}
plain.stop();
const cold = measureCold(await compose(longest));
const coldRatio = (one: Spent) =>
  `${one.cpuMs.toFixed(0)} ms ${(one.cpuMs / cold.plain.cpuMs).toFixed(2)}, wall ${(one.wallMs / cold.plain.wallMs).toFixed(2)}`;
console.log(`cold start to the first PDF, plain pdfmake ${cold.plain.cpuMs.toFixed(0)} ms:`);
console.log(
  `  from the document ${coldRatio(cold.ours)} · from the dataset ${coldRatio(cold.fromData)}`,
);
const paragraphs = await paragraphRatios(
  createComposer(fonts.measure),
  async (work) => (await spend(work)).cpuMs,
);
for (const line of paragraphs) console.log(line);
const quarters = await measureMemory();
console.log(`memory over 300 documents, by quarters: ${quarters.join(" · ")} MB`);
if (json !== undefined) {
  writeFileSync(
    json,
    `${JSON.stringify({ warm, cold, paragraphs, quartersMB: quarters }, null, 2)}\n`,
  );
}
