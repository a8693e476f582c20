// What stands in an output folder, and the facts it was made of → one ZIP: the PDFs, the data package, their SHA-256.
import { basename, dirname, join } from "node:path";
import { BriefError, exportPackage } from "@brief/data";
import { aboutOf } from "../export/about.ts";
import { readManifest } from "../press/manifest.ts";
import { sha256 } from "../press/sha256.ts";
import { putDraft } from "../press/write-output.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { writeZip, type ZipWriter } from "./write-zip.ts";

/** A ZIP without extensions counts no further. */
const mostFiles = 60_000;
const mostBytes = 4_000_000_000;

export const sumsName = "SHA256SUMS";

/** Whole or not at all. The manifest is held against the folder: what was changed by hand is no part of a release. */
export function writeBundle(
  world: World,
  { workspace, out, path }: { workspace: Workspace; out: string; path: string },
): void {
  const draft = join(dirname(path), `.brief-${basename(path)}.tmp`);
  world.makeFolder(dirname(path));
  world.remove(draft);
  const file = world.openDraft(draft);
  try {
    const zip = writeZip((chunk) => file.write(chunk));
    const bundle = summed(zip);
    for (const [name, bytes] of pdfsOf(world, out)) bundle.add(`briefs/${name}`, bytes);
    for (const [name, bytes] of packageOf(world, workspace)) bundle.add(`data/${name}`, bytes);
    bundle.end();
    file.close();
    putDraft(world, draft, path);
  } catch (cause) {
    world.remove(draft);
    throw cause;
  }
}

/** The last file has the hashes of all others, in the form that sha256sum -c reads. */
function summed(zip: ZipWriter): ZipWriter {
  const sums: string[] = [];
  let size = 0;
  return {
    add(file, bytes) {
      size += bytes.length;
      if (sums.length >= mostFiles || size > mostBytes) throw tooLarge();
      zip.add(file, bytes);
      sums.push(`${sha256(bytes)}  ${file}`);
    },
    end() {
      zip.add(sumsName, new TextEncoder().encode(`${sums.join("\n")}\n`));
      zip.end();
    },
  };
}

function tooLarge(): BriefError {
  return new BriefError(
    "bundle-too-large",
    `a release takes ${mostFiles} files and 4 GB at most`,
    "make several: a workspace each, or -o and --bundle with --only",
  );
}

function* pdfsOf(world: World, out: string): Generator<readonly [string, Uint8Array]> {
  for (const { file, sha256: was } of readManifest(world, out)?.files ?? []) {
    if (!file.endsWith(".pdf")) continue;
    const bytes = world.readBytes(join(out, file));
    if (sha256(bytes) !== was) throw changed(file);
    yield [file, bytes];
  }
}

function changed(file: string): BriefError {
  return new BriefError(
    "bundle-changed",
    `"${file}" is not as it was made`,
    "build it again with --no-cache, or into another folder",
  );
}

/** Files of the data package, each whole. */
function packageOf(
  world: World,
  { dataset, datasetFolder }: Workspace,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>();
  for (const { file, bytes } of exportPackage(dataset, aboutOf(world, datasetFolder))) {
    files.set(file, [...(files.get(file) ?? []), bytes]);
  }
  const whole = [...files].map(
    ([file, parts]) => [file, new Uint8Array(Buffer.concat(parts))] as const,
  );
  return new Map(whole.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
