// What is no file to import is refused by its name, with what to do, before anything is written.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { brief, contents, edit, makeWorkspace, shippedDataset, temporaryFolder } from "./brief.ts";

const iati = '<iati-activities version="2.03"></iati-activities>';

function fileOf(bytes: string | Uint8Array, name: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  return folder;
}

test.each<readonly [string, string | Uint8Array, string]>([
  ["report.pdf", "%PDF-1.7\n", "a PDF document"],
  ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "an old Office file"],
  ["list.csv", "<!DOCTYPE html><html><body>503</body></html>", "a web page (HTML)"],
  ["news.xml", '<?xml version="1.0"?><rss version="2.0"/>', "an RSS feed"],
  ["data.xml", '<m:GenericData xmlns:m="x"/>', "an SDMX data file"],
  ["list.csv.gz", gzipSync("id,name\n"), "a gzip file"],
  ["map.json", '{"type":"FeatureCollection","features":[]}', "a GeoJSON map"],
])("%s is refused by name with the formats that are read", (name, bytes, called) => {
  const cwd = fileOf(bytes, name);
  const before = contents(cwd);
  const { code, stdout, stderr } = brief(["import", name, "--out", "data"], { cwd });
  expect(stderr).toContain(`${name}: error import-foreign-format: the file is ${called}`);
  expect(stderr).toContain(
    "what is read: IATI activity XML (1.01 to 2.03), World Bank project list",
  );
  expect([code, stdout]).toEqual([1, ""]);
  expect(contents(cwd)).toEqual(before);
});

test("a missing file, an empty one and a folder without a package have their own words", () => {
  const cwd = fileOf("", "empty.csv");
  mkdirSync(join(cwd, "folder"));
  const run = (name: string) => brief(["import", name, "--out", "data"], { cwd });
  expect(run("nowhere.csv")).toMatchObject({ code: 2, stdout: "" });
  expect(run("nowhere.csv").stderr).toContain('import-no-file: no file "nowhere.csv"');
  expect(run("empty.csv")).toMatchObject({ code: 1, stdout: "" });
  expect(run("empty.csv").stderr).toContain("empty.csv: error import-empty-file");
  expect(run("folder")).toMatchObject({ code: 2, stdout: "" });
  expect(run("folder").stderr).toContain('the folder "folder" holds no datapackage.json');
});

test("one refused file of several ends the command before any is imported", () => {
  const cwd = fileOf(iati, "good.xml");
  writeFileSync(join(cwd, "bad.pdf"), "%PDF-1.7\n");
  const before = contents(cwd);
  const { code, stderr } = brief(["import", "good.xml", "bad.pdf", "--out", "data"], { cwd });
  expect(stderr).toContain("bad.pdf: error import-foreign-format");
  expect(code).toBe(1);
  expect(contents(cwd)).toEqual(before);
});

test("--from is held against the file", () => {
  const cwd = fileOf(iati, "a.xml");
  const { code, stderr } = brief(["import", "a.xml", "--from", "wb-list", "--dry-run"], { cwd });
  expect(stderr).toContain(
    "a.xml: error import-other-format: the file is no World Bank project list",
  );
  expect(stderr).toContain("it looks like IATI activity XML");
  expect(code).toBe(2);
  const unknown = brief(["import", "a.xml", "--from", "iatl"], { cwd });
  expect(unknown.stderr).toContain("iatl");
  expect(unknown.code).toBe(2);
});

test("rows go into a dataset's folder only", () => {
  const cwd = fileOf(iati, "a.xml");
  const run = (...more: readonly string[]) => brief(["import", "a.xml", ...more], { cwd });
  expect(run().stderr).toContain("import-no-dataset");
  expect(run().stderr).toContain("--out DATASET");
  expect(run().code).toBe(2);
  writeFileSync(join(cwd, "notes.csv"), "a,b\n");
  expect(run("--out", ".").stderr).toContain('holds "notes.csv", which is no table of a dataset');
  writeFileSync(join(cwd, "plain"), "");
  expect(run("--out", "plain").stderr).toContain("the dataset is a file");
  const workspace = makeWorkspace();
  expect(run("--out", workspace).stderr).toContain("it is a workspace, no dataset");
  expect(run("--out", workspace).code).toBe(2);
});

test("a dataset with errors, or with a broken descriptor, is not added to", () => {
  const cwd = fileOf(iati, "a.xml");
  const workspace = makeWorkspace();
  const data = join(workspace, "data");
  edit(join(data, "outputs.csv"), ",296.5,", ",x,");
  const wrong = brief(["import", "a.xml", "--out", data], { cwd });
  expect(wrong.stderr).toMatch(/outputs\.csv:2:\d+: error /);
  expect(wrong.code).toBe(1);
  edit(join(data, "outputs.csv"), ",x,", ",296.5,");
  writeFileSync(join(data, "datapackage.json"), "{");
  const before = contents(workspace);
  const broken = brief(["import", "a.xml", "--out", data], { cwd });
  expect(broken.stderr).toContain("datapackage.json: error import-descriptor");
  expect(broken.code).toBe(1);
  expect(contents(workspace)).toEqual(before);
});

test("--as-of is a day for every command that reads facts", () => {
  const workspace = makeWorkspace();
  for (const command of ["check", "build", "list", "explain portfolio/asOf", "fonts"]) {
    const { code, stderr } = brief(
      [...command.split(" "), "--cwd", workspace, "--as-of", "2024-13-01"],
      {},
    );
    expect([command, code, stderr.includes('"2024-13-01" is not a day')]).toEqual([
      command,
      2,
      true,
    ]);
  }
  const folder = brief(["check", shippedDataset, "--as-of", "tomorrow"]);
  expect(folder).toMatchObject({ code: 2, stdout: "" });
  expect(brief(["check", shippedDataset, "--as-of", "2024-08-29"]).code).toBe(0);
  const { stdout } = brief(["list", workspace, "--as-of", "2024-08-29"]);
  expect(stdout).toContain(
    "portfolio  en  en/portfolio.pdf .html .figures.json  as of 2024-08-29\n",
  );
});
