// out/manifest.json: what was made, by hash; no clock, so that two builds give equal folders.
import { join } from "node:path";
import { z } from "zod";
import type { World } from "../world.ts";
import { manifestName } from "./manifest-name.ts";

const Entry = z.strictObject({
  file: z.string().regex(/^[A-Za-z-]+\/[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._-]*$/u),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  brief: z.string(),
  language: z.string(),
  /** Of a PDF only. */
  pages: z.exactOptional(z.int()),
  /** How many figures the document prints. */
  figures: z.int(),
  /** Where it is not the manifest's own: an earlier build's file that a part build left as it was. */
  asOf: z.exactOptional(z.string()),
});
export type ManifestEntry = z.infer<typeof Entry>;

/** Names of a site's files have no part that begins with a dot: none leads out of its folder. */
const SiteEntry = z.strictObject({
  file: z.string().regex(/^[\p{L}\p{N}_-][^/\\:\0]*(?:\/[\p{L}\p{N}_-][^/\\:\0]*)*$/u),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
});
export type SiteEntry = z.infer<typeof SiteEntry>;

const Manifest = z.strictObject({
  schema: z.literal(1),
  version: z.string(),
  asOf: z.string(),
  files: z.array(Entry),
  /** Files of the site beside the briefs. */
  site: z.exactOptional(z.array(SiteEntry)),
});
export type Manifest = z.infer<typeof Manifest>;

/** An earlier manifest; what is not one counts as none, so nothing that it names is touched. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return Manifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The manifest of the build that stands in a folder; undefined where there is none. */
export function readManifest(world: World, folder: string): Manifest | undefined {
  const path = join(folder, manifestName);
  return world.isFile(path) ? parseManifest(world.readText(path)) : undefined;
}

export function printManifest(manifest: Manifest): string {
  const byFile = <Named extends { readonly file: string }>(entries: readonly Named[]) =>
    entries.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const site = manifest.site && { site: byFile(manifest.site) };
  const whole = { ...manifest, files: byFile(manifest.files), ...site };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
