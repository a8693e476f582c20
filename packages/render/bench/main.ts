// Warm CPU of whole documents and of their layout, ours against plain pdfmake with the same faces, turn about in
// one run; medians. Shared machines are noisy: read the ratios.
import { openFonts, printPdf } from "../src/index.ts";
import { layout } from "../src/pages/layout.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { readFaces, readMaterials } from "./materials.ts";
import { paragraphRatios } from "./paragraphs.ts";
import { layoutMs, printPlain } from "./plain-pdfmake.ts";

const rounds = 15;

/** User and system time of this process, in milliseconds. */
async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const fonts = openFonts(readFaces());
for (const { spec, document } of await readMaterials()) {
  const ours: number[] = [];
  const oursNew: number[] = [];
  const oursLayout: number[] = [];
  const plain: number[] = [];
  const plainLayout: number[] = [];
  let bytes = 0;
  let plainBytes = 0;
  // The first rounds warm both up.
  for (let round = -3; round < rounds; round += 1) {
    const print = await cpuMs(async () => {
      bytes = (await printPdf(document, spec, fonts)).bytes?.length ?? 0;
    });
    // As if no word of it had been set before.
    const forgetful = { ...fonts, measure: { ...fonts.measure } };
    const printNew = await cpuMs(() => printPdf(document, spec, forgetful));
    const lay = await cpuMs(() =>
      layout(document, themes[spec.theme], createComposer({ ...fonts.measure })),
    );
    const before = layoutMs();
    const stock = await cpuMs(async () => {
      plainBytes = (await printPlain(document)).length;
    });
    if (round < 0) continue;
    ours.push(print);
    oursNew.push(printNew);
    oursLayout.push(lay);
    plain.push(stock);
    plainLayout.push(layoutMs() - before);
  }
  const ratio = (a: readonly number[], b: readonly number[]) => (median(a) / median(b)).toFixed(2);
  console.log(
    `${spec.id} ${spec.language}: whole ${median(ours).toFixed(0)} / ${median(plain).toFixed(0)} ms = ${ratio(ours, plain)}` +
      ` · of new words ${median(oursNew).toFixed(0)} ms = ${ratio(oursNew, plain)}` +
      ` · layout of new words ${median(oursLayout).toFixed(0)} / ${median(plainLayout).toFixed(0)} ms = ${ratio(oursLayout, plainLayout)}` +
      ` · size ${(bytes / 1024).toFixed(0)} / ${(plainBytes / 1024).toFixed(0)} kB`,
  );
}
for (const line of await paragraphRatios(createComposer(fonts.measure), cpuMs)) console.log(line);

// Memory over many documents in one process: it should not grow from quarter to quarter.
const materials = await readMaterials();
const quarters: string[] = [];
for (let quarter = 0; quarter < 4; quarter += 1) {
  for (let index = 0; index < 75; index += 1) {
    const material = materials[index % materials.length];
    if (material) await printPdf(material.document, material.spec, fonts);
  }
  globalThis.gc?.();
  quarters.push((process.memoryUsage().rss / 2 ** 20).toFixed(0));
}
console.log(`memory over 300 documents, by quarters: ${quarters.join(" · ")} MB`);
