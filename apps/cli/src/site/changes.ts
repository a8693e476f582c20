// An earlier build → what each edition is beside it: new, changed in what it says, or the same.
import { join } from "node:path";
import type { EditionChange } from "@brief/web/site";
import { signatureIn } from "../press/figures-signature.ts";
import { type Manifest, readManifest } from "../press/manifest.ts";
import type { World } from "../world.ts";

export interface EditionNow {
  readonly brief: string;
  readonly language: string;
  readonly asOf: string;
  /** Of its figures. */
  readonly signature: string;
  /** Of its PDF, where one was made. */
  readonly sha256: string | undefined;
}

export type ChangeOf = (edition: EditionNow) => EditionChange | undefined;

/** Read before anything is written: the earlier build may lie where this one goes. */
export function readChanges(world: World, folder: string): ChangeOf | undefined {
  const manifest = readManifest(world, folder);
  if (manifest === undefined) return undefined;
  const signatures = new Map(
    manifest.files
      .filter(({ file }) => file.endsWith(".figures.json"))
      .map(({ file, brief, language }) => [
        `${language}/${brief}`,
        readSignature(world, join(folder, file)),
      ]),
  );
  return (now) => changeSince(manifest, signatures.get(`${now.language}/${now.brief}`), now);
}

function readSignature(world: World, path: string): string | undefined {
  return world.isFile(path) ? signatureIn(world.readText(path)) : undefined;
}

/** Another day alone makes another PDF: that its figures are others is a change, or other bytes of the same day. */
function changeSince(
  { files, asOf }: Manifest,
  signature: string | undefined,
  now: EditionNow,
): EditionChange | undefined {
  const before = files.filter(
    ({ brief, language }) => brief === now.brief && language === now.language,
  );
  if (before.length === 0) return "new";
  if (signature !== undefined && signature !== now.signature) return "changed";
  const pdf = before.find(({ file }) => file.endsWith(".pdf"));
  const isOtherFile = pdf !== undefined && now.sha256 !== undefined && pdf.sha256 !== now.sha256;
  const isSameDay = pdf !== undefined && (pdf.asOf ?? asOf) === now.asOf;
  return isOtherFile && (isSameDay || signature === undefined) ? "changed" : undefined;
}
