// Warm CPU of one Chinese portfolio, ours against plain pdfmake, turn about in one run.
import { readdirSync, readFileSync } from "node:fs";
import { knownAt, loadDataset } from "@brief/data";
import { test } from "vitest";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  openFonts,
  printPdf,
} from "../src/index.ts";
import { printPlain } from "./plain-pdfmake.ts";

const folder = new URL("../../data/dataset/", import.meta.url);
const rounds = 12;

const spec: BriefSpec = {
  id: "portfolio",
  kind: "portfolio",
  language: "zh-CN",
  theme: "bulletin",
  asOf: "2025-03-31",
  number: 1,
  parameters: {},
  issuer: { unit: { "zh-CN": "示例编印单位" } },
  version: "0.1.0",
};

function readDataset() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const bytes = files.map((name) => [name, readFileSync(new URL(name, folder))] as const);
  const { dataset } = loadDataset(new Map(bytes));
  if (dataset === undefined) throw new Error("the shipped dataset does not load");
  return knownAt(dataset, spec.asOf);
}

function readFaces() {
  const faces = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];
  return new Map(
    faces.map((face) => [face, readFileSync(new URL(`../fonts/${face}.ttf`, import.meta.url))]),
  );
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test("one portfolio, warm", async () => {
  const dataset = readDataset();
  const fonts = openFonts(readFaces());
  const { document } = await composeBrief(dataset, spec, builtinTemplates);
  if (document === undefined) throw new Error("the portfolio does not compose");
  const times: Record<"compose" | "print" | "plain", number[]> = {
    compose: [],
    print: [],
    plain: [],
  };
  const sizes = { print: 0, plain: 0 };
  for (let round = 0; round < rounds; round += 1) {
    times.compose.push(await cpuMs(() => composeBrief(dataset, spec, builtinTemplates)));
    times.print.push(
      await cpuMs(async () => {
        sizes.print = (await printPdf(document, spec, fonts)).bytes?.length ?? 0;
      }),
    );
    times.plain.push(
      await cpuMs(async () => {
        sizes.plain = (await printPlain(document)).length;
      }),
    );
  }
  const [compose, print, plain] = [times.compose, times.print, times.plain].map(median);
  const ratio = ((print ?? 0) / (plain ?? 1)).toFixed(2);
  console.log(
    `compose ${compose?.toFixed(0)} ms CPU · print ${print?.toFixed(0)} ms, ${sizes.print} bytes`,
  );
  console.log(
    `plain pdfmake ${plain?.toFixed(0)} ms, ${sizes.plain} bytes · print / plain = ${ratio}`,
  );
});
