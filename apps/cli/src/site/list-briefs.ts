// What a build made → the list of its site: briefs in the order of the workspace, each with its editions.
import type { ListedBrief, ListedEdition, Listing } from "@brief/web/site";
import { byBrief } from "../press/by-brief.ts";
import type { ManifestEntry } from "../press/manifest.ts";
import type { Job } from "../press/plan.ts";
import type { PressedEdition } from "../press/pressed.ts";
import type { Made } from "../press/run-jobs.ts";
import { isShown } from "../preview/material.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { aboutOf, facetsOf } from "./brief-facets.ts";
import type { ChangeOf } from "./changes.ts";

export interface Listed {
  readonly workspace: Workspace;
  readonly jobs: readonly Job[];
  readonly made: Made;
  readonly changeOf: ChangeOf | undefined;
}

type Files = readonly ManifestEntry[];

function fileIn(files: Files, ending: string) {
  const entry = files.find(({ file }) => file.endsWith(ending));
  return entry && { file: entry.file, bytes: entry.bytes };
}

function listedEdition({ spec }: Job, pressed: PressedEdition, listed: Listed): ListedEdition {
  const { id: brief, language, asOf, number, totalNumber } = spec;
  const files = listed.made.written.filter(
    (entry) => entry.brief === brief && entry.language === language,
  );
  const pdf = files.find(({ file }) => file.endsWith(".pdf"));
  const { signature, title } = pressed;
  return {
    language,
    title,
    asOf,
    number,
    totalNumber,
    pdf: pdf && { file: pdf.file, bytes: pdf.bytes, pages: pdf.pages ?? 0 },
    html: fileIn(files, ".html"),
    change: listed.changeOf?.({ brief, language, asOf, signature, sha256: pdf?.sha256 }),
  };
}

/** Undefined where none of its editions was made. */
function listedBrief(jobs: readonly Job[], listed: Listed): ListedBrief | undefined {
  const { workspace, made } = listed;
  const editions = jobs.flatMap((job) => {
    const pressed = made.editions.find(
      ({ brief, language }) => brief === job.spec.id && language === job.spec.language,
    );
    return pressed === undefined ? [] : [listedEdition(job, pressed, listed)];
  });
  const [first] = jobs;
  if (first === undefined || editions.length === 0) return undefined;
  const { id, kind } = first.spec;
  const about = aboutOf(workspace.facts.known, first.spec);
  return { id, kind, isPreviewed: isShown(workspace, kind), about, editions };
}

export function listBriefs(listed: Listed): Listing {
  const { workspace, jobs } = listed;
  const { config, asOf, facts } = workspace;
  const briefs = byBrief(jobs).flatMap((group) => listedBrief(group, listed) ?? []);
  return {
    unit: config.issuer.unit,
    leading: config.languages[0] === "zh-CN" ? "zh" : "en",
    asOf,
    kinds: [...new Set(briefs.map(({ kind }) => kind))],
    facets: facetsOf(
      facts.known,
      briefs.map(({ about }) => about),
    ),
    briefs,
  };
}
