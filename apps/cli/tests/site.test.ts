// brief build --site: the site's files beside the briefs, equal from build to build, and nothing else touched.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { brief, contents, edit, makeWorkspace, temporaryFolder } from "./brief.ts";

const small = `briefs:
  - { kind: portfolio, number: 1 }
  - { kind: project, parameters: { project: P003612 } }
`;

function makeSmall(): string {
  const workspace = makeWorkspace();
  edit(join(workspace, "brief.yaml"), /briefs:[\s\S]*/, small);
  return workspace;
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

interface Manifest {
  readonly files: readonly { readonly file: string }[];
  readonly site?: readonly { readonly file: string; readonly sha256: string }[];
}

/** Written by our own command line. */
const manifestIn = (folder: string): Manifest => JSON.parse(read(folder, "manifest.json"));

describe("a site", () => {
  const workspace = makeSmall();
  const out = join(temporaryFolder(), "public");
  beforeAll(() => {
    const { code, stdout, stderr } = brief(["build", workspace, "--site", "-o", out]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("error")]);
    expect(stdout).toContain("index.html");
  });

  test("has every one of its files in the manifest, with its hash", () => {
    const found = contents(out);
    const { files, site = [] } = manifestIn(out);
    const named = new Set([...files, ...site].map(({ file }) => file));
    expect(Object.keys(found).filter((file) => !named.has(file))).toEqual(["manifest.json"]);
    for (const { file, sha256 } of site) expect([file, found[file]]).toEqual([file, sha256]);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(["app/index.html", "feed.xml", "index.html", "sw.js"]),
    );
  });

  test("is the same in another folder, from another place, at another time of day", () => {
    const again = join(temporaryFolder(), "again");
    const env = { TZ: "Asia/Urumqi", LANG: "zh_CN.UTF-8" };
    expect(brief(["build", "--site", "-o", again], { cwd: workspace, env }).code).toBe(0);
    expect(contents(again)).toEqual(contents(out));
  });

  test("names no place of this machine", () => {
    for (const file of Object.keys(contents(out))) {
      if (/\.(?:ttf|pdf)$/.test(file)) continue;
      expect([file, read(out, file).includes(workspace)]).toEqual([file, false]);
    }
  });

  test("lists each brief with its editions, and has an entry for each edition in its feed", () => {
    const page = read(out, "index.html");
    expect(page.match(/<li class="entry"/g)).toHaveLength(2);
    expect(page).toContain('href="zh-CN/portfolio.pdf"');
    expect(page).toContain('href="app/index.html?brief=portfolio&amp;lang=en"');
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|\sstyle=/);
    const feed = read(out, "feed.xml");
    expect(feed.match(/<entry /g)).toHaveLength(4);
    expect(feed).toContain("<updated>2025-03-31T00:00:00Z</updated>");
    expect(feed).toContain("（第1期）</title>");
    expect(new Set(feed.match(/<id>.*?<\/id>/g)).size).toBe(5);
  });
});

test("only what an earlier site left is taken away; what is a stranger's stays", () => {
  const workspace = makeSmall();
  const out = join(temporaryFolder(), "public");
  expect(brief(["build", workspace, "--site", "-o", out]).code).toBe(0);
  const first = manifestIn(out);
  writeFileSync(join(out, "app", "mine.txt"), "mine");
  const table = first.site?.find(({ file }) => file.endsWith("/projects.csv"))?.file ?? "";
  edit(join(workspace, "data", "projects.csv"), "Xinjiang Highway", "Xinjiang Highways");
  expect(brief(["build", workspace, "--site", "-o", out]).code).toBe(0);
  // A table lies under the hash of what is in it.
  expect(existsSync(join(out, table))).toBe(false);
  expect(existsSync(join(out, table, ".."))).toBe(false);
  expect(read(out, "app/mine.txt")).toBe("mine");
  // Without --site its figures would be older than those of the briefs beside it.
  const { code, stderr } = brief(["build", workspace, "-o", out]);
  expect([code, stderr]).toEqual([0, expect.stringContaining("removed the site")]);
  expect(Object.keys(contents(out)).filter((file) => !/^(?:zh-CN|en)\//.test(file))).toEqual([
    "app/mine.txt",
    "manifest.json",
  ]);
});

test("nobody's page is written over, and nothing is written through a link", () => {
  const workspace = makeSmall();
  const out = temporaryFolder();
  writeFileSync(join(out, "index.html"), "somebody's");
  const refused = brief(["build", workspace, "--site", "-o", out]);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("site-file-taken")]);
  expect(Object.keys(contents(out))).toEqual(["index.html"]);
  const [linked, elsewhere] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(elsewhere, "assets"));
  symlinkSync(elsewhere, join(linked, "app"));
  const through = brief(["build", workspace, "--site", "-o", linked]);
  expect([through.code, through.stderr]).toEqual([3, expect.stringContaining("output-is-link")]);
  expect(contents(elsewhere)).toEqual({});
});

test.each([
  [["--site", "-o", "-"], "no-site"],
  [["--site", "-f", "html"], "no-site"],
  [["--site-url", "https://example.org/"], "no-site"],
  [["--site", "--site-url", "example.org"], "wrong-argument"],
  [["--site", "--site-url", "ftp://example.org"], "wrong-argument"],
])("%j is refused", (flags, rule) => {
  const cwd = temporaryFolder();
  const { code, stderr } = brief(["build", makeSmall(), ...flags], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(rule)]);
  expect(contents(cwd)).toEqual({});
});

test("a brief that fails fails the build; its site lists the others", () => {
  const workspace = makeSmall();
  mkdirSync(join(workspace, "templates", "project"), { recursive: true });
  writeFileSync(
    join(workspace, "templates", "project", "en.hbs"),
    "<brief title='x'><p>{{nowhere}}</p></brief>",
  );
  const out = join(temporaryFolder(), "public");
  expect(brief(["build", workspace, "--site", "-o", out]).code).toBe(1);
  expect(read(out, "index.html").match(/data-brief="[^"]*"/g)).toEqual(['data-brief="portfolio"']);
});

test("beside an earlier build, what changed is marked and comes first in the feed", () => {
  const workspace = makeSmall();
  const [base, out] = [join(temporaryFolder(), "base"), join(temporaryFolder(), "public")];
  expect(brief(["build", workspace, "-o", base]).code).toBe(0);
  edit(
    join(workspace, "data", "assertions.csv"),
    "P003612.1,amount,150000000,USD,exact,wb25",
    "P003612.1,amount,151000000,USD,exact,wb25",
  );
  edit(join(workspace, "brief.yaml"), small, `${small}  - { kind: card }\n`);
  const args = ["build", workspace, "--site", "-o", out, "--base", base];
  const address = [
    "--site-url",
    "https://example.org/briefs",
    "--no-check",
    "--as-of",
    "2025-04-01",
  ];
  expect(brief([...args, ...address]).code).toBe(0);
  const marks = new Map(
    [...read(out, "index.html").matchAll(/<li class="entry" data-brief="([^"]*)"([^>]*)>/g)].map(
      ([, id = "", rest = ""]) => [id, rest.includes("data-changed")],
    ),
  );
  expect(Object.fromEntries(marks)).toEqual({
    portfolio: true,
    "project-P003612": true,
    card: true,
  });
  const feed = read(out, "feed.xml");
  expect(feed.indexOf("en/card.html")).toBeLessThan(feed.indexOf("en/portfolio.html"));
  expect(feed).toContain('href="https://example.org/briefs/zh-CN/portfolio.pdf"');
  // The day alone is no change.
  const next = join(temporaryFolder(), "next");
  const later = ["build", workspace, "--site", "-o", next, "--base", out, "--no-check"];
  expect(brief([...later, "--as-of", "2025-04-02"]).code).toBe(0);
  expect(read(next, "index.html")).not.toContain("data-changed");
});
