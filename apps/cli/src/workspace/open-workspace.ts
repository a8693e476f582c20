// A folder with brief.yaml → Workspace: what it says, its facts as of a day, its templates.

import { resolve } from "node:path";
import { type Dataset, newestSourceDate, type Place, type Severities, validate } from "@brief/data";
import { builtinKinds, type Facts, factsOf, type Kinds, type Templates } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import type { KeptIssue } from "../issues/issue.ts";
import { readIssues } from "../issues/read-issues.ts";
import type { World } from "../world.ts";
import { badDay } from "./bad-day.ts";
import { type Config, isDay } from "./config.ts";
import { findConfig } from "./find-config.ts";
import { findSuppliedFaces } from "./find-faces.ts";
import { findWorkspace, type Search } from "./find-workspace.ts";
import { isDatasetFolder, readDataset } from "./read-dataset.ts";
import { type Definitions, readKinds } from "./read-kinds.ts";
import { readTemplates } from "./read-templates.ts";
import { unusedTemplates } from "./unused-templates.ts";

export interface Workspace {
  readonly folder: string;
  readonly config: Config;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly datasetFolder: string;
  /** All facts. */
  readonly dataset: Dataset;
  /** What was known on the as-of day, for printing, and on others. */
  readonly facts: Facts;
  readonly asOf: string;
  /** Date stamp of the files: SOURCE_DATE_EPOCH; the as-of day without it, never the clock. */
  readonly dated: string | undefined;
  /** Faces that the workspace supplies → path of the file. */
  readonly faces: ReadonlyMap<string, string>;
  readonly templates: Templates;
  /** The templates that the workspace brings, as they are written. */
  readonly templateSources: ReadonlyMap<string, string>;
  /** Those that ship and those of the workspace. */
  readonly kinds: Kinds;
  /** JavaScript of kinds of the workspace that are code, by name. */
  readonly kindCode: ReadonlyMap<string, string>;
  /** What was published, as the file of `numbering` keeps it. */
  readonly issues: readonly KeptIssue[];
  /** Kinds of the workspace that are data. */
  readonly definitions: Definitions;
  /** JavaScript of the templates that the workspace brings. */
  readonly templateCode: () => ReadonlyMap<string, string>;
}

export interface OpenWorkspace {
  readonly workspace: Workspace | undefined;
  readonly findings: readonly Finding[];
  /** What brief.yaml says of rules, where it was read. */
  readonly severities?: Severities;
  /** Exit code when there is no workspace: 2 for the command line and brief.yaml, 1 for the material. */
  readonly code: 0 | 1 | 2;
}

export interface OpenOptions extends Search {
  readonly asOf?: string | undefined;
  /** False leaves the rules on facts out. */
  readonly check?: boolean | undefined;
  /** Its tables, where they have been read. */
  readonly dataset?: Dataset | undefined;
}

function fail(code: 1 | 2, findings: readonly Finding[]): OpenWorkspace {
  return { workspace: undefined, findings, code };
}

function badEpoch(found: string): Finding {
  return {
    rule: "source-date-epoch",
    severity: "error",
    message: `SOURCE_DATE_EPOCH "${found}" is no number of seconds`,
    place: {},
    found,
    expected: "whole seconds since 1970",
    remedy: "unset SOURCE_DATE_EPOCH: the as-of day then stands as the date of the files",
  };
}

function noDataset(place: Place, name: string): Finding {
  return {
    rule: "dataset-not-found",
    severity: "error",
    message: `no dataset in "${name}"`,
    place,
    found: name,
    expected: "a folder with datapackage.json or projects.csv",
    remedy: "correct the path; it is relative to brief.yaml",
  };
}

/** The day of `--as-of`, or else of BRIEF_AS_OF. */
export function readAsOf(
  world: World,
  asked: string | undefined,
): { readonly day: string | undefined } | Finding {
  const day = asked ?? (world.environment["BRIEF_AS_OF"] || undefined);
  return day === undefined || isDay(day) ? { day } : badDay(day);
}

export function openWorkspace(world: World, options: OpenOptions): OpenWorkspace {
  const folder = findWorkspace(world, options);
  if (typeof folder !== "string") return fail(2, [folder]);
  const asked = readAsOf(world, options.asOf);
  if ("rule" in asked) return fail(2, [asked]);
  const { day } = asked;
  const epoch = world.environment["SOURCE_DATE_EPOCH"] || undefined;
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) return fail(2, [badEpoch(epoch)]);
  const { config, findings, placeOf } = findConfig(world, folder);
  if (config === undefined) return fail(2, findings);

  const supplied = findSuppliedFaces(world, folder, config, placeOf);
  if (hasErrors(supplied.findings)) return fail(2, supplied.findings);
  const datasetFolder = resolve(folder, config.dataset);
  if (!isDatasetFolder(world, datasetFolder)) {
    return fail(2, [noDataset(placeOf(["dataset"]), config.dataset)]);
  }
  const read =
    options.dataset === undefined
      ? readDataset(world, datasetFolder)
      : { dataset: options.dataset, findings: [] };
  if (read.dataset === undefined) return fail(1, read.findings);
  // Before anything looks at the facts: a value of the wrong form would be stumbled over.
  const asOf = day ?? config["as-of"] ?? newestSourceDate(read.dataset);
  const severities = config.rules ?? {};
  const faults = options.check === false ? [] : validate(read.dataset, { asOf, severities });
  const {
    templates,
    sources: templateSources,
    codeForPage,
    findings: inTemplates,
  } = readTemplates(world, folder, severities);
  const kept = readIssues(world, folder, config.numbering);
  const own = readKinds(world, folder, { dataset: read.dataset, templates });
  const kinds = { ...builtinKinds, ...own.kinds };
  const unused = unusedTemplates(
    [...templateSources.keys()],
    [...Object.keys(kinds), ...own.names],
    folder,
  );
  const all = [
    ...read.findings,
    ...faults,
    ...inTemplates,
    ...own.findings,
    ...kept.findings,
    ...unused,
  ];
  if (hasErrors(all)) return { ...fail(1, all), severities };
  const workspace = {
    folder,
    config,
    placeOf,
    datasetFolder,
    dataset: read.dataset,
    facts: factsOf(read.dataset, asOf),
    asOf,
    dated: epoch === undefined ? undefined : new Date(Number(epoch) * 1000).toISOString(),
    faces: supplied.faces,
    templates,
    templateSources,
    kinds,
    definitions: own.definitions,
    kindCode: own.code,
    issues: kept.issues,
    templateCode: codeForPage,
  };
  return { workspace, findings: all, severities, code: 0 };
}
