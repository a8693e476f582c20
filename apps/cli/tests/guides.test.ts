// The guides, walked from first line to last in a folder of their own: commands run, files written, outputs compared.
import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { mainFile, temporaryFolder } from "./brief.ts";

const programme = resolve(import.meta.dirname, "../../..");
const guides = join(programme, "apps/cli/guides");
const names = ["first-brief", "correction", "rare-character"] as const;
const editions = [
  { ending: ".md", uiLanguage: "en" },
  { ending: ".zh-CN.md", uiLanguage: "zh" },
] as const;

interface Block {
  /** `console`, or the name of a file to write or to append to. */
  readonly what: "console" | "write" | "append";
  readonly file: string;
  readonly body: string;
}

/** ```console, ```yaml write=brief.yaml, ```csv append=facts/sources.csv: all that a guide asks for. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w+)(?: (write|append)=(\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", what, file = "", body = ""]) => {
      if (what === "write" || what === "append") return { what, file, body };
      if (language !== "console") throw new Error(`a block of ${language} is not walked`);
      return { what: "console", file, body };
    },
  );
}

interface Command {
  readonly words: readonly string[];
  readonly shown: string;
}

/** `$ command`, and the lines under it that it prints. */
function commandsOf(body: string): readonly Command[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = "", ...shown] = part.trimEnd().split("\n");
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare,
      );
      return { words: words.filter((word) => word !== undefined), shown: shown.join("\n") };
    });
}

/** A line … stands for any lines, … in a line for anything there, a space for a space of any width. */
function patternOf(shown: string): RegExp {
  const escaped = shown
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(" ", "[ \\u00a0\\u2009\\u202f]");
  const lines = escaped.replace(/^…(\n|$)/gm, "(?:.*(?:\\n|$$))*?").replaceAll("…", ".*");
  return new RegExp(`^${lines}\\n?$`, "u");
}

function environment(uiLanguage: string) {
  const LANG = uiLanguage === "zh" ? "zh_CN.UTF-8" : "en_GB.UTF-8";
  return { PATH: process.env["PATH"] ?? "", LANG };
}

/** Both streams in the order in which they were written. */
function run(args: readonly string[], cwd: string, uiLanguage: string) {
  const file = join(temporaryFolder(), "printed");
  const printed = openSync(file, "w");
  const { status } = spawnSync(process.execPath, [mainFile, ...args], {
    cwd,
    env: environment(uiLanguage),
    stdio: ["ignore", printed, printed],
  });
  closeSync(printed);
  return { code: status, text: readFileSync(file, "utf8") };
}

/** Started on a free port, asked for its page, and ended. */
async function preview(args: readonly string[], cwd: string, uiLanguage: string): Promise<string> {
  const server = spawn(process.execPath, [mainFile, ...args, "--port", "0"], {
    cwd,
    env: environment(uiLanguage),
  });
  try {
    const text = await new Promise<string>((tell, fail) => {
      let printed = "";
      const hear = (chunk: Buffer) => {
        printed += String(chunk);
        if (/http:\/\/\S+\n/.test(printed)) tell(printed);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.on("exit", () => fail(new Error(`the preview ended: ${printed}`)));
      setTimeout(() => fail(new Error(`the preview names no address: ${printed}`)), 30_000).unref();
    });
    const [address = ""] = /http:\/\/\S+/.exec(text) ?? [];
    expect((await fetch(address)).status).toBe(200);
    return text;
  } finally {
    server.kill();
  }
}

/** What a guide writes as PROGRAMME is the folder of the repository. */
function sourceOf(path: string): string {
  return path.replace(/^PROGRAMME(?=\/)/, programme);
}

async function walk(text: string, start: string, uiLanguage: string): Promise<number> {
  let cwd = start;
  let count = 0;
  for (const { what, file, body } of blocksOf(text)) {
    if (what === "write") {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      writeFileSync(join(cwd, file), body);
    }
    if (what === "append") appendFileSync(join(cwd, file), body);
    if (what !== "console") continue;
    for (const { words, shown } of commandsOf(body)) {
      const [program = "", first = "", second = ""] = words;
      count += 1;
      if (program === "cd") cwd = resolve(cwd, first);
      else if (program === "mkdir") mkdirSync(join(cwd, first));
      else if (program === "cp") copyFileSync(sourceOf(first), join(cwd, second));
      else if (first === "preview") {
        const printed = await preview(words.slice(1), cwd, uiLanguage);
        expect(printed).toMatch(patternOf(shown));
      } else {
        expect(program).toBe("brief");
        const { code, text: printed } = run(words.slice(1), cwd, uiLanguage);
        expect(printed, words.join(" ")).toMatch(patternOf(shown));
        // A difference, and a character without a face, are what is asked for here.
        const mayFail = first === "diff" || / error |^no face has/m.test(shown);
        if (!mayFail) expect([words.join(" "), code]).toEqual([words.join(" "), 0]);
      }
    }
  }
  return count;
}

test.each(editions)(
  "a reader of *$ending gets to the end",
  async ({ ending, uiLanguage }) => {
    const start = temporaryFolder();
    let cwd = start;
    for (const name of names) {
      const file = join(guides, `${name}${ending}`);
      const count = await walk(readFileSync(file, "utf8"), cwd, uiLanguage);
      expect(count).toBeGreaterThan(3);
      cwd = join(start, "my-briefs");
    }
  },
  600_000,
);
