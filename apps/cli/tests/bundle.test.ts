// brief build --bundle: one ZIP with PDFs, data package and hashes, the same bytes each time, and none where something is wrong.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { brief, edit, shippedDataset, temporaryFolder } from "./brief.ts";

const config = `dataset: data
as-of: 2025-03-31
languages: [en]
issuer:
  unit: { en: Sample issuing unit }
briefs:
  - { kind: project, parameters: { project: P003612 } }
`;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("holds what was made, the facts and the hashes of both", () => {
  const folder = temporaryFolder();
  cpSync(shippedDataset, join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "brief.yaml"), config);
  const args = ["build", "--bundle", "release/r.zip"];
  const ran = brief(args, { cwd: folder });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toMatch(/^release\/r\.zip$/m);
  const first = readFileSync(join(folder, "release/r.zip"));
  const files = unzipSync(first);
  const names = Object.keys(files);
  expect(names).toContain("data/datapackage.json");
  expect(names.at(-1)).toBe("SHA256SUMS");
  expect(files["briefs/en/project-P003612.pdf"]).toEqual(
    new Uint8Array(readFileSync(join(folder, "out/en/project-P003612.pdf"))),
  );
  const sums = new TextDecoder().decode(files["SHA256SUMS"]).trimEnd().split("\n");
  expect(sums).toEqual(
    names.slice(0, -1).map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}`),
  );
  // Another day, another zone, a build that finds nothing to do: the same bytes.
  expect(brief(args, { cwd: folder, env: { TZ: "Asia/Shanghai" } }).code).toBe(0);
  expect(sha256(readFileSync(join(folder, "release/r.zip")))).toBe(sha256(first));
  // With an error in the facts the release before stays.
  edit(join(folder, "data/sources.csv"), /^wb24,.*\n/m, "");
  expect(brief(args, { cwd: folder }).code).toBe(1);
  expect(sha256(readFileSync(join(folder, "release/r.zip")))).toBe(sha256(first));
  expect(existsSync(join(folder, "release/.brief-r.zip.tmp"))).toBe(false);
});
