// brief build --changed-since: only what a change touches is made, the rest of the output folder stays as it stands.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, it } from "vitest";
import { brief, configOf, contents, edit, makeWorkspace, temporaryFolder } from "./brief.ts";
import { describeWithGit, git } from "./repository.ts";

const config = configOf(
  "{ kind: project, parameters: { project: P148527 } }",
  "{ kind: project, parameters: { project: P003612 } }",
);

/** The newest statement of the loan of Urumqi's transport: 140 million. */
const loan = /^(xj\.wb\.P148527\.1\.amount\.(?:wb25|res21),.*?),140000000,/gm;
const sheets = ["en/project-P148527.pdf", "zh-CN/project-P148527.pdf"];

/** In a repository with one commit, built. */
function makeBuilt(): string {
  const folder = makeWorkspace(config);
  writeFileSync(join(folder, ".gitignore"), "/out*\n/.brief\n");
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "first");
  const built = brief(["build", "-f", "pdf"], { cwd: folder });
  expect(built.code, built.stderr).toBe(0);
  return folder;
}

const pdfs = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line.endsWith(".pdf"))
    .map((line) => line.replace(/^out[^/]*\//, ""))
    .toSorted();

const since = (folder: string, ...args: readonly string[]) =>
  brief(["build", "-f", "pdf", "--changed-since", "main", ...args], { cwd: folder });

describeWithGit("build --changed-since a revision", () => {
  let folder = "";
  beforeAll(() => {
    folder = makeBuilt();
  });
  const undo = () => git(folder, "checkout", "-q", "--", ".");
  afterEach(() => {
    undo();
    git(folder, "clean", "-qfd");
  });

  it("makes nothing where nothing changed, and says so", () => {
    const before = contents(join(folder, "out"));
    const ran = since(folder, "--summary", "out-summary.md");
    expect([ran.code, ran.stdout], ran.stderr).toEqual([0, ""]);
    expect(ran.stderr).toContain("no brief is touched since main: nothing made");
    expect(contents(join(folder, "out"))).toEqual(before);
    expect(readFileSync(join(folder, "out-summary.md"), "utf8")).toContain("0 files written");
    // An output folder that is not there is not made either.
    expect(since(folder, "-o", "out-none").code).toBe(0);
    expect(contents(join(folder, "out-none"))).toEqual({});
  });

  it("makes the brief of a changed cell in all its languages, with the bytes of a whole build", () => {
    edit(join(folder, "data/assertions.csv"), loan, "$1,150000000,");
    const before = contents(join(folder, "out"));
    const ran = since(folder);
    expect([ran.code, pdfs(ran.stdout)]).toEqual([0, sheets]);
    const after = contents(join(folder, "out"));
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.toSorted()).toEqual([...sheets, "manifest.json"].toSorted());
    expect(brief(["build", "-f", "pdf", "-o", "out-whole"], { cwd: folder }).code).toBe(0);
    expect(contents(join(folder, "out-whole"))).toEqual(after);
    undo();
  });

  it("goes by templates too, and by what brief.yaml says of a brief", () => {
    const shipped = join(
      import.meta.dirname,
      "../../../packages/render/src/templates/project/en.hbs",
    );
    mkdirSync(join(folder, "templates/project"), { recursive: true });
    const text = readFileSync(shipped, "utf8");
    writeFileSync(join(folder, "templates/project/en.hbs"), `\n${text}`);
    // The shipped words in a file of their own, and a line further down.
    expect(pdfs(since(folder, "--dry-run").stdout)).toEqual([]);
    writeFileSync(join(folder, "templates/project/en.hbs"), text.replace("</h1>", " again</h1>"));
    expect(pdfs(since(folder, "--dry-run").stdout)).toHaveLength(4);
    git(folder, "clean", "-qfd", "templates");
    edit(join(folder, "brief.yaml"), "P148527 } }", "P148527 }, number: 7 }");
    expect(pdfs(since(folder, "--dry-run").stdout)).toEqual(sheets);
    undo();
    // Printed nowhere on a sheet, but in its file.
    edit(join(folder, "brief.yaml"), "P148527 } }", 'P148527 }, output: "{code}-x" }');
    expect(pdfs(since(folder, "--dry-run").stdout)).toEqual([
      "en/P148527-x.pdf",
      "zh-CN/P148527-x.pdf",
    ]);
    undo();
  });

  it("takes a folder as its base, and what --only leaves of the selection", () => {
    const other = temporaryFolder();
    cpSync(folder, other, { recursive: true });
    edit(join(folder, "data/assertions.csv"), loan, "$1,150000000,");
    // Elsewhere: what stands already need not be made.
    const elsewhere = ["--dry-run", "-o", "out-elsewhere"];
    const args = ["build", "-f", "pdf", ...elsewhere, "--changed-since", other];
    expect(pdfs(brief(args, { cwd: folder }).stdout)).toEqual(sheets);
    expect(pdfs(since(folder, ...elsewhere, "-l", "en").stdout)).toEqual([sheets[0]]);
    const none = since(folder, "--only", "project-P003612");
    expect([none.code, none.stdout]).toEqual([0, ""]);
    undo();
  });

  it("refuses a base that is not there, and facts with errors before it looks at the base", () => {
    const strange = brief(["build", "--changed-since", "mian"], { cwd: folder });
    expect(strange.code).toBe(2);
    expect(strange.stderr).toContain('did you mean "main"?');
    edit(join(folder, "data/sources.csv"), /^wb24,.*\n/m, "");
    const broken = since(folder);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain("references-resolve");
    undo();
  });
});
