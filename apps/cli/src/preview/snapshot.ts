// An opened workspace → what the preview's page is told of it, served or published.
import type { PreviewSnapshot } from "@brief/web/server";
import type { Finding } from "../finding.ts";
import type { ManifestEntry } from "../press/manifest.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { materialOf, type Planned } from "./material.ts";
import { sourceDays } from "./source-days.ts";

export interface Previewed {
  /** Of the workspace as it was opened. */
  readonly findings: readonly Finding[];
  readonly published: PreviewSnapshot["published"];
  /** As brief.yaml has it without this. */
  readonly plan?: Planned;
}

function titlesOf({ facts }: Workspace): Readonly<Record<string, string>> {
  return Object.fromEntries(
    facts.known.projects.map(({ key, shortZh }) => [`project-${key}`, `${key} ${shortZh}`]),
  );
}

/** Hashes of built PDFs, for the page to hold its own against: it knows a brief by its id, whatever its file is called. */
export function publishedOf(files: readonly ManifestEntry[]): PreviewSnapshot["published"] {
  const pdfs = files.filter(({ file }) => file.endsWith(".pdf"));
  return Object.fromEntries(
    pdfs.map(({ brief, language, sha256 }) => [`${language}/${brief}.pdf`, sha256]),
  );
}

export function previewSnapshot(
  world: World,
  workspace: Workspace,
  { findings, published, plan }: Previewed,
): PreviewSnapshot {
  const { findings: planned, ...material } = materialOf(world, workspace, plan);
  return {
    ...material,
    titles: titlesOf(workspace),
    diagnostics: [...findings, ...planned],
    published,
    days: sourceDays(workspace.dataset),
  };
}
