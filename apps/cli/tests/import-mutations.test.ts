// Damaged files, by a fixed seed: each is taken or refused with its place; none ends in a trace, a crash or litter.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, temporaryFolder } from "./brief.ts";

const fixtures = join(import.meta.dirname, "fixtures/import");
const names = ["activities.xml", "list-2025-03-31.csv", "projects-api.json", "loans.csv"] as const;
const seed = Number(process.env["BRIEF_SEED"] ?? 20_261_128);
const each = Number(process.env["BRIEF_MUTATIONS"] ?? 6);

/** Mulberry32: the same numbers everywhere. */
function numbers(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Damage = (bytes: Buffer, random: (below: number) => number) => Buffer;

const damages: readonly Damage[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let flips = 1 + random(4); flips > 0; flips--) {
      const at = random(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    }
    return copy;
  },
  (bytes, random) => bytes.subarray(0, 1 + random(bytes.length - 1)),
  (bytes, random) => {
    const [from, length] = [random(bytes.length), 1 + random(200)];
    return Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const at = random(bytes.length);
    const inserted = Buffer.from(
      ["\0", '"', "<", "\ufffd", "9".repeat(400), "{".repeat(300)][random(6)] ?? "",
    );
    return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
  },
];

test.each(names)(`%s, damaged ${each} times (seed ${seed})`, (name) => {
  const whole = readFileSync(join(fixtures, name));
  const random = numbers(seed + name.length);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "m.yaml"), readFileSync(join(fixtures, "loans.mapping.yaml")));
  for (let time = 0; time < each; time++) {
    const damage = damages[time % damages.length];
    writeFileSync(join(folder, name), damage?.(whole, random) ?? whole);
    const mapping = name === "loans.csv" ? ["--mapping", "m.yaml"] : [];
    const args = ["import", name, ...mapping, "--out", "d", "--json"];
    const { code, stdout, stderr } = brief(args, { cwd: folder });
    const what = `${name}, time ${time}: ${stderr.slice(0, 300)}`;
    // 2: a head so spoilt that the list is any table, which needs a mapping.
    expect([what, code === 0 || code === 1 || code === 2]).toEqual([what, true]);
    expect([what, /\n\s+at |Error:/.test(stderr)]).toEqual([what, false]);
    // What is refused has its file, whether a record or the whole.
    const records = stdout === "" ? undefined : JSON.parse(stdout).records;
    const places = (records?.rejected ?? []).map(
      ({ place }: { place: { file: string } }) => place.file,
    );
    if (code !== 0)
      expect([what, places.includes(name) || stderr.includes(name)]).toEqual([what, true]);
    const left = readdirSync(folder).filter((one) => !["d", "m.yaml", name].includes(one));
    expect([what, left]).toEqual([what, []]);
  }
  if (readdirSync(folder).includes("d")) {
    const { stderr } = brief(["check", "d", "--reporter", "compact"], { cwd: folder });
    expect(
      stderr.split("\n").filter((line) => / error (load|read|unique|decode|hidden)/.test(line)),
    ).toEqual([]);
  }
});
