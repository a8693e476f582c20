// Plain pdfmake with the faces of the brief: what a ratio is taken against. It knows nothing of this package, so that
// a process of its own loads no more than its users' would.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fontFile } from "./faces.ts";
import type { Node } from "./plain-definition.ts";

interface Pdfmake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const require = createRequire(join(process.cwd(), "package.json"));
const pdfmake: Pdfmake = require("pdfmake");

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setFonts({
  song: { normal: fontFile("serif-400"), bold: fontFile("serif-700") },
  hei: { normal: fontFile("sans-400"), bold: fontFile("sans-700") },
  medium: { normal: fontFile("sans-500"), bold: fontFile("sans-700") },
  kai: { normal: fontFile("kai-500") },
});

let spentMs = 0;
const { prototype } = require("pdfmake/js/LayoutBuilder.js").default;
const layoutDocument = prototype.layoutDocument;
prototype.layoutDocument = function (...all: readonly unknown[]) {
  const before = process.cpuUsage();
  const laid = layoutDocument.apply(this, all);
  const { user, system } = process.cpuUsage(before);
  spentMs += (user + system) / 1000;
  return laid;
};

/** What pdfmake's layout has taken so far, in milliseconds of CPU. */
export const layoutMs = (): number => spentMs;

export function printPlain(content: readonly Node[]): Promise<Uint8Array> {
  return pdfmake
    .createPdf({
      // pdfmake writes into what it is given.
      content: structuredClone(content),
      footer: (page: number, pages: number) => ({ text: `${page} / ${pages}`, alignment: "right" }),
      defaultStyle: { font: "song", fontSize: 12, lineHeight: 1.2 },
      info: { creationDate: new Date("2025-03-31") },
    })
    .getBuffer();
}
