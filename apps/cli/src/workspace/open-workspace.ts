// A folder with brief.yaml → Workspace: what it says, its facts as of a day, its templates.

import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  type Dataset,
  type DatasetRows,
  newestSourceDate,
  type Place,
  type Severities,
  validate,
  validateByRule,
} from "@brief/data";
import { builtinKinds, type Facts, factsOf, type Kinds, type Templates } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import type { KeptIssue } from "../issues/issue.ts";
import { readIssues } from "../issues/read-issues.ts";
import { orNone } from "../or-none.ts";
import type { World } from "../world.ts";
import { badDay } from "./bad-day.ts";
import { type Config, isDay } from "./config.ts";
import { findConfig } from "./find-config.ts";
import { findSuppliedFaces } from "./find-faces.ts";
import { findWorkspace, type Search } from "./find-workspace.ts";
import { isDatasetFolder, placedLater, readDataset } from "./read-dataset.ts";
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
  /** Where the rules on facts are to be asked later: the same with what they say. */
  readonly heard?: () => Promise<OpenWorkspace>;
}

export interface OpenOptions extends Search {
  readonly asOf?: string | undefined;
  /** False leaves the rules on facts out; `later` lets whoever opens it ask them, before anything is written. */
  readonly check?: boolean | "later" | undefined;
  /** Those of its tables, where they have been read. */
  readonly rows?: DatasetRows | undefined;
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

/** What is read of a workspace before its facts are looked at. */
interface Prepared {
  readonly folder: string;
  readonly epoch: string | undefined;
  readonly asOf: string;
  readonly config: Config;
  readonly placeOf: Workspace["placeOf"];
  readonly faces: Workspace["faces"];
  readonly datasetFolder: string;
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

function prepare(world: World, options: OpenOptions): Prepared | OpenWorkspace {
  const folder = findWorkspace(world, options);
  if (typeof folder !== "string") return fail(2, [folder]);
  const asked = readAsOf(world, options.asOf);
  if ("rule" in asked) return fail(2, [asked]);
  const { day } = asked;
  const epoch = world.environment["SOURCE_DATE_EPOCH"] || undefined;
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) return fail(2, [badEpoch(epoch)]);
  const { config, findings, placeOf } = findConfig(world, folder);
  if (config === undefined) return fail(2, findings);

  const { faces, findings: inFaces } = findSuppliedFaces(world, folder, config, placeOf);
  if (hasErrors(inFaces)) return fail(2, inFaces);
  const datasetFolder = resolve(folder, config.dataset);
  if (!isDatasetFolder(world, datasetFolder)) {
    return fail(2, [noDataset(placeOf(["dataset"]), config.dataset)]);
  }
  const { rows } = options;
  const read =
    rows === undefined
      ? readDataset(world, datasetFolder)
      : { dataset: placedLater(world, datasetFolder, rows), findings: [] };
  const { dataset } = read;
  if (dataset === undefined) return fail(1, read.findings);
  const asOf = day ?? config["as-of"] ?? newestSourceDate(dataset);
  const rest = { config, placeOf, faces, datasetFolder, dataset, findings: read.findings };
  return { folder, epoch, asOf, ...rest };
}

interface Opened extends OpenWorkspace {
  /** All that is told of it, with what the rules on facts say. */
  readonly told: (faults: readonly Finding[]) => readonly Finding[];
}

function open(world: World, prepared: Prepared, faults: readonly Finding[]): Opened {
  const { folder, config, placeOf, datasetFolder, dataset, asOf, epoch, faces } = prepared;
  const severities = config.rules ?? {};
  const {
    templates,
    sources: templateSources,
    codeForPage,
    findings: inTemplates,
  } = readTemplates(world, folder, severities);
  const kept = readIssues(world, folder, config.numbering);
  const own = readKinds(world, folder, { dataset, templates });
  const kinds = { ...builtinKinds, ...own.kinds };
  const unused = unusedTemplates(
    [...templateSources.keys()],
    [...Object.keys(kinds), ...own.names],
    folder,
  );
  const others = [...inTemplates, ...own.findings, ...kept.findings, ...unused];
  const told = (ofFacts: readonly Finding[]) => [...prepared.findings, ...ofFacts, ...others];
  const findings = told(faults);
  if (hasErrors(findings)) return { ...fail(1, findings), severities, told };
  const workspace = {
    folder,
    config,
    placeOf,
    datasetFolder,
    dataset,
    facts: factsOf(dataset, asOf),
    asOf,
    dated: epoch === undefined ? undefined : new Date(Number(epoch) * 1000).toISOString(),
    faces,
    templates,
    templateSources,
    kinds,
    definitions: own.definitions,
    kindCode: own.code,
    issues: kept.issues,
    templateCode: codeForPage,
  };
  return { workspace, findings, severities, code: 0, told };
}

export function openWorkspace(world: World, options: OpenOptions): OpenWorkspace {
  const prepared = prepare(world, options);
  if ("code" in prepared) return prepared;
  const { dataset, asOf, config } = prepared;
  const severities = config.rules ?? {};
  const rules = () => validate(dataset, { asOf, severities });
  if (options.check === false) return open(world, prepared, []);
  const later = options.check === "later" ? orNone(() => open(world, prepared, [])) : undefined;
  // Else before anything looks at the facts: a value of the wrong form would be stumbled over.
  if (later?.workspace === undefined) return open(world, prepared, rules());
  const heard = async () => {
    const faults: Finding[] = [];
    for (const found of validateByRule(dataset, { asOf, severities })) {
      faults.push(...found);
      await setImmediate();
    }
    const findings = later.told(faults);
    return hasErrors(findings) ? { ...fail(1, findings), severities } : { ...later, findings };
  };
  return { ...later, heard };
}
