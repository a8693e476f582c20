// An opened workspace → what the preview's page is told of it, served or published.
import { sourceDays } from "@brief/data";
import { subjectNames } from "@brief/render";
import type { PreviewSnapshot } from "@brief/web/server";
import type { Finding } from "../finding.ts";
import type { ManifestEntry } from "../press/manifest.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { materialOf, type Planned } from "./material.ts";

export interface Previewed {
  /** Of the workspace as it was opened. */
  readonly findings: readonly Finding[];
  readonly published: PreviewSnapshot["published"];
  /** As brief.yaml has it without this. */
  readonly plan?: Planned;
}

/** Of a workspace that cannot be opened; its findings come besides. */
export const emptySnapshot: PreviewSnapshot = {
  briefs: [],
  titles: {},
  datasetFolder: "",
  dataset: new Map(),
  templates: new Map(),
  diagnostics: [],
  published: {},
};

/** A brief about a row of the dataset is called as the row is. */
function titlesOf(
  { facts, kinds }: Workspace,
  briefs: PreviewSnapshot["briefs"],
): PreviewSnapshot["titles"] {
  const titles = briefs.flatMap(({ id, kind, parameters }) => {
    const subject = kinds[kind]?.subject;
    const row = subject && parameters[subject];
    if (subject === undefined || row === undefined) return [];
    const { name } = subjectNames(facts.known, subject, { id: row, key: row });
    return [[id, { "zh-CN": name("zh-CN"), en: name("en") }] as const];
  });
  return Object.fromEntries(titles);
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
    titles: titlesOf(workspace, material.briefs),
    diagnostics: [...findings, ...planned],
    published,
    days: sourceDays(workspace.dataset),
  };
}
