// Large files of made-up facts, written piece by piece, and the most memory that a command took.
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { mainFile } from "./brief.ts";

function writePieces(file: string, pieces: Iterable<string>): number {
  const out = openSync(file, "w");
  let bytes = 0;
  for (const piece of pieces) bytes += writeSync(out, piece);
  closeSync(out);
  return bytes;
}

function activity(number: number): string {
  const id = `XM-DAC-900${number % 7}-${10_000 + number}`;
  const day = `20${String(10 + (number % 15)).padStart(2, "0")}-06-${String(1 + (number % 28)).padStart(2, "0")}`;
  const payments = Array.from(
    { length: 12 },
    (_, at) =>
      `<transaction><transaction-type code="3"/><transaction-date iso-date="${day}"/><value value-date="${day}">${number % 1000}${at}.25</value></transaction>`,
  ).join("\n");
  const words = `Works of sample project ${number}: roads, bridges, drains and the training of those who keep them. `;
  return `<iati-activity default-currency="USD" xml:lang="en" last-updated-datetime="2024-01-02T03:04:05Z">
<iati-identifier>${id}</iati-identifier>
<reporting-org ref="XM-DAC-900${number % 7}" type="40"><narrative>Sample fund ${number % 7}</narrative></reporting-org>
<title><narrative>Sample project ${number}</narrative><narrative xml:lang="zh">示例项目${number}</narrative></title>
<description type="1"><narrative>${words.repeat(8)}</narrative></description>
<participating-org role="4" type="10"><narrative>Agency ${number % 400}</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="${day}"/>
<recipient-country code="CN" percentage="100"/>
<location><name><narrative>Place ${number % 5000}</narrative></name><point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>43.8 87.6</pos></point></location>
<sector vocabulary="1" code="21020" percentage="60"/><sector vocabulary="1" code="21030" percentage="40"/>
<transaction><transaction-type code="2"/><transaction-date iso-date="${day}"/><value value-date="${day}">${number}000000.10</value></transaction>
${payments}
</iati-activity>
`;
}

/** @returns how many activities make up the size */
export function writeLargeIati(file: string, megabytes: number): number {
  let [number, length] = [0, 0];
  function* pieces(): Generator<string> {
    yield '<iati-activities version="2.03" generated-datetime="2024-05-06T07:08:09Z">\n';
    while (length < megabytes * 1_000_000) {
      const text = activity(++number);
      length += text.length;
      yield text;
    }
    yield "</iati-activities>\n";
  }
  writePieces(file, pieces());
  return number;
}

export function writeLargeTable(file: string, rows: number): void {
  function* pieces(): Generator<string> {
    yield "编号,项目名称,贷款机构,签约日期,贷款金额,币种,状态\n";
    for (let from = 1; from <= rows; from += 1000) {
      const lines: string[] = [];
      for (let at = from; at < from + 1000 && at <= rows; at++) {
        const day = `20${String(10 + (at % 15)).padStart(2, "0")}-06-${String(1 + (at % 28)).padStart(2, "0")}`;
        lines.push(`N${at},示例项目${at},44001,${day},${at}00.25,USD,Active\n`);
      }
      yield lines.join("");
    }
  }
  writePieces(file, pieces());
}

export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly peakMegabytes: number;
  readonly seconds: number;
}

/** Runs the built command line; a module loaded before it writes down its peak when it ends. */
export function measure(args: readonly string[], folder: string): Measured {
  const peak = join(folder, "peak.txt");
  const probe = join(folder, "probe.mjs");
  writeFileSync(
    probe,
    `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const started = performance.now();
  const ran = spawnSync(process.execPath, ["--import", probe, mainFile, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "" },
    maxBuffer: 256 * 1024 * 1024,
  });
  return {
    code: ran.status,
    stdout: String(ran.stdout),
    stderr: String(ran.stderr),
    // Kilobytes on every system.
    peakMegabytes: Math.round(Number(readFileSync(peak, "utf8")) / 1024),
    seconds: (performance.now() - started) / 1000,
  };
}
