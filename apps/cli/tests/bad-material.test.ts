// Wrong facts and wrong brief.yaml: a located error with a remedy, the right code, no trace, nothing written.
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, contents, edit, makeWorkspace, type Ran } from "./brief.ts";

interface Fault {
  readonly what: string;
  readonly make: (workspace: string) => void;
  /** `file:line` as printed, and what the message holds. */
  readonly at: RegExp;
  readonly says: RegExp;
  readonly code: 1 | 2;
}

const table = (workspace: string, name: string) => join(workspace, "data", name);

/** The two values change places; the lines stay. */
function swap(file: string, first: RegExp, second: RegExp): void {
  const text = readFileSync(file, "utf8");
  const a = first.exec(text)?.[1];
  const b = second.exec(text)?.[1];
  if (a === undefined || b === undefined) throw new Error("nothing to swap");
  edit(file, first, (first.exec(text)?.[0] ?? "").replace(a, b));
  edit(file, second, (second.exec(text)?.[0] ?? "").replace(b, a));
}

/** Refused by a rule: the tables can be read. */
function swapDates(workspace: string): void {
  swap(
    table(workspace, "assertions.csv"),
    /xj\.wb\.P147367\.approval[^,]*,xj\.wb\.P147367,approval,(\d{4}-\d\d-\d\d),/,
    /xj\.wb\.P147367\.closing[^,]*,xj\.wb\.P147367,closing,(\d{4}-\d\d-\d\d),/,
  );
}

/** Parts of an official document, and a brief that is one. */
function official(workspace: string, parts: string): void {
  const brief = "briefs:\n  - { kind: portfolio, number: 1";
  const theme = `${brief}, theme: official`;
  edit(join(workspace, "brief.yaml"), brief, `  official: { ${parts} }\n${theme}`);
}

const faults: readonly Fault[] = [
  {
    what: "a wrong cell",
    make: (w) => edit(table(w, "outputs.csv"), ",296.5,", ",296;5,"),
    at: /data\/outputs\.csv:2:\d+/,
    says: /296;5/,
    code: 1,
  },
  {
    what: "a missing column",
    make: (w) => edit(table(w, "sources.csv"), ",publisher,", ",publisherr,"),
    at: /data\/sources\.csv:1:\d+/,
    says: /publisher/,
    code: 1,
  },
  {
    what: "a duplicate id",
    make: (w) => edit(table(w, "sources.csv"), "\nwb25,", "\nwb24,"),
    at: /data\/sources\.csv:4/,
    says: /wb24/,
    code: 1,
  },
  {
    what: "a GB18030 file",
    // The GB18030 bytes of 吐 stand for its three in UTF-8.
    make: (w) => {
      const file = table(w, "projects.csv");
      const bytes = readFileSync(file);
      const at = bytes.indexOf("吐");
      const parts = [bytes.subarray(0, at), Buffer.from([0xcd, 0xc2]), bytes.subarray(at + 3)];
      writeFileSync(file, Buffer.concat(parts));
    },
    at: /data\/projects\.csv:2/,
    says: /utf-8/i,
    code: 1,
  },
  {
    what: "an unknown code",
    make: (w) => edit(table(w, "allocations.csv"), ",region,650400,", ",region,659900,"),
    at: /data\/allocations\.csv:2:\d+/,
    says: /659900/,
    code: 1,
  },
  {
    what: "a deleted source that is cited",
    make: (w) => edit(table(w, "sources.csv"), /\nsar94,[^\n]*/, ""),
    at: /data\/\w+\.csv:\d+:\d+/,
    says: /"sar94" has no row in sources\.csv/,
    code: 1,
  },
  {
    what: "two dates that changed places",
    make: swapDates,
    at: /data\/assertions\.csv:\d+:\d+/,
    says: /dates-ordered/,
    code: 1,
  },
  {
    what: "shares of 85 and 20 per cent",
    make: (w) => {
      const file = table(w, "allocations.csv");
      edit(file, /(P003612,,region,650400,),estimated/, "$185,stated");
      edit(file, /(P003612,,region,650100,),estimated/, "$120,stated");
    },
    at: /data\/allocations\.csv:[23]:\d+/,
    says: /105/,
    code: 1,
  },
  {
    what: "a missing table",
    make: (w) => rmSync(table(w, "outputs.csv")),
    at: /data\/outputs\.csv/,
    says: /missing/,
    code: 1,
  },
  {
    what: "an unknown key in brief.yaml",
    make: (w) => edit(join(w, "brief.yaml"), "languages:", "langages:"),
    at: /brief\.yaml:3:1/,
    says: /did you mean "languages"\?/,
    code: 2,
  },
  {
    what: "a key repeated in brief.yaml",
    make: (w) => edit(join(w, "brief.yaml"), "as-of:", "dataset: other\nas-of:"),
    at: /brief\.yaml:2:1/,
    says: /unique/,
    code: 2,
  },
  {
    what: "a day that is none",
    make: (w) => edit(join(w, "brief.yaml"), "2025-03-31", "2025-02-30"),
    at: /brief\.yaml:2:8/,
    says: /2025-02-30/,
    code: 2,
  },
  {
    what: "a dataset that is not there",
    make: (w) => edit(join(w, "brief.yaml"), "dataset: data", "dataset: dta"),
    at: /brief\.yaml:1:10/,
    says: /no dataset in "dta"/,
    code: 2,
  },
  {
    what: "two briefs into one file",
    make: (w) => edit(join(w, "brief.yaml"), "briefs:", "briefs:\n  - { kind: portfolio }"),
    at: /brief\.yaml:9:5/,
    says: /two briefs would write "zh-CN\/portfolio"/,
    code: 2,
  },
  {
    what: "a class of secrecy with a term that is none",
    make: (w) => official(w, "secrecy: { zh-CN: 机密★01年, en: Secret }"),
    at: /brief\.yaml:7:\d+/,
    says: /"机密★01年" is not a value of "issuer\.official\.secrecy\.zh-CN"[\s\S]*机密★1年/,
    code: 2,
  },
  {
    what: "a copy number without quotes",
    make: (w) => official(w, "copy-number: 000001"),
    at: /brief\.yaml:7:\d+/,
    says: /six digits in quotes: "000001"/,
    code: 2,
  },
  {
    what: "a code with the year in it",
    make: (w) => official(w, "code: { zh-CN: 某财外〔2025〕, en: XJF }"),
    at: /brief\.yaml:7:\d+/,
    says: /year and number are added/,
    code: 2,
  },
  {
    what: "an official document printed before its date",
    make: (w) => official(w, "date: 2025-04-03, printed-on: 2025-04-02"),
    at: /brief\.yaml:7:\d+/,
    says: /not a day before the document's own date/,
    code: 2,
  },
  {
    what: "an unknown part of an official document",
    make: (w) => official(w, "secercy: { zh-CN: 机密, en: Secret }"),
    at: /brief\.yaml:7:\d+/,
    says: /did you mean "secrecy"/,
    code: 2,
  },
  {
    what: "a part of an official document without its text in one language",
    make: (w) => official(w, "recipient: { zh-CN: 财政部 }"),
    at: /brief\.yaml:7:\d+/,
    says: /"official\.recipient" has no text in "en"/,
    code: 2,
  },
  {
    what: "an issuer without its text in one language",
    make: (w) => edit(join(w, "brief.yaml"), ", en: Sample }", " }"),
    at: /brief\.yaml:6:9/,
    says: /no text in "en"/,
    code: 2,
  },
];

test("refuses a character that no face has, in check and in build alike", () => {
  const workspace = makeWorkspace();
  edit(join(workspace, "brief.yaml"), "示例编印单位", "示例编印单位\u{1f600}");
  for (const command of ["check", "build"]) {
    const { code, stderr } = brief([command, "--only", "portfolio"], { cwd: workspace });
    expect(stderr).toMatch(/error glyph-missing: no face .*U\+1F600/);
    expect(code).toBe(1);
  }
});

function expectRefusal({ code, stdout, stderr }: Ran, fault: Fault): void {
  expect(stderr).toMatch(fault.at);
  expect(stderr).toMatch(fault.says);
  expect(stderr).toMatch(/^ {2}remedy: \S/m);
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(stdout).toBe("");
  expect(code).toBe(fault.code);
}

test.each(faults)("refuses $what", (fault) => {
  const workspace = makeWorkspace();
  fault.make(workspace);
  expectRefusal(brief(["check"], { cwd: workspace }), fault);
  expectRefusal(brief(["build"], { cwd: workspace }), fault);
  expect(existsSync(join(workspace, "out"))).toBe(false);
});

test("what stands stays when a rule refuses the facts, though the first brief is at work by then", () => {
  const workspace = makeWorkspace();
  expect(brief(["build"], { cwd: workspace }).code).toBe(0);
  const before = contents(workspace);
  swapDates(workspace);
  const { code, stderr } = brief(["build"], { cwd: workspace });
  expect(stderr).toMatch(/data\/assertions\.csv:\d+:\d+/);
  expect(code).toBe(1);
  const name = "data/assertions.csv";
  expect(contents(workspace)).toEqual({ ...before, [name]: contents(workspace)[name] });
});

test("facts that a rule refuses are told before what is asked of them", () => {
  const workspace = makeWorkspace();
  swapDates(workspace);
  const { code, stderr } = brief(["build", "-P", "colour=red"], { cwd: workspace });
  expect(stderr).toMatch(/dates-ordered/);
  expect(stderr).not.toMatch(/colour/);
  expect(code).toBe(1);
});

test.skipIf(process.getuid?.() === 0)("refuses a table that may not be read", () => {
  const workspace = makeWorkspace();
  chmodSync(table(workspace, "projects.csv"), 0);
  const { code, stderr } = brief(["build"], { cwd: workspace });
  expect(stderr).toMatch(/file-unreadable: cannot read ".*projects\.csv"/);
  expect(code).toBe(3);
});
