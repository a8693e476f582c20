// The path of a command line → the facts to export: those of a workspace, or of a dataset's folder alone.

import { basename, join, resolve } from "node:path";
import { type Dataset, knownAt, newestSourceDate } from "@brief/data";
import type { ExportOptions } from "../commands/export.ts";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import { badDay } from "../workspace/bad-day.ts";
import { isDay } from "../workspace/config.ts";
import { callerFolder, configName } from "../workspace/find-workspace.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import { isDatasetFolder, readDataset } from "../workspace/read-dataset.ts";
import type { World } from "../world.ts";

export interface Found {
  /** All facts. */
  readonly dataset: Dataset;
  /** What was known on the day. */
  readonly known: Dataset;
  readonly asOf: string;
  readonly folder: string;
  /** Where files go by default: the workspace, or the caller's folder. */
  readonly home: string;
  /** Without a workspace there are no briefs, and so no figures. */
  readonly workspace: Workspace | undefined;
  readonly findings: readonly Finding[];
}

export interface NotFound {
  readonly findings: readonly Finding[];
  readonly code: 1 | 2;
}

export function findDataset(
  world: World,
  path: string | undefined,
  options: ExportOptions,
): Found | NotFound {
  const folder = path === undefined ? undefined : resolve(callerFolder(world, options.cwd), path);
  const isDataset =
    folder !== undefined &&
    !world.isFile(join(folder, configName)) &&
    isDatasetFolder(world, folder);
  return isDataset ? fromFolder(world, folder, options) : fromWorkspace(world, path, options);
}

function fromWorkspace(
  world: World,
  path: string | undefined,
  { cwd, asOf }: ExportOptions,
): Found | NotFound {
  const opened = openWorkspace(world, { folder: path, cwd, asOf, check: false });
  const { workspace, findings } = opened;
  if (workspace === undefined) return { findings, code: opened.code === 1 ? 1 : 2 };
  const { dataset, facts, datasetFolder, folder } = workspace;
  return {
    dataset,
    known: facts.known,
    asOf: workspace.asOf,
    folder: datasetFolder,
    home: folder,
    workspace,
    findings,
  };
}

function fromFolder(
  world: World,
  folder: string,
  { asOf: asked, cwd }: ExportOptions,
): Found | NotFound {
  if (asked !== undefined && !isDay(asked)) return { findings: [badDay(asked)], code: 2 };
  const { dataset, findings } = readDataset(world, folder);
  if (dataset === undefined || hasErrors(findings)) return { findings, code: 1 };
  const asOf = asked ?? newestSourceDate(dataset);
  if (asOf === "") return { findings: [...findings, noDay(folder)], code: 1 };
  const known = knownAt(dataset, asOf);
  const home = callerFolder(world, cwd);
  return { dataset, known, asOf, folder, home, workspace: undefined, findings };
}

function noDay(folder: string): Finding {
  return {
    rule: "as-of-day",
    severity: "error",
    message: `no source of "${basename(folder)}" is dated: nothing says which day the facts are of`,
    place: { file: join(folder, "sources.csv") },
    remedy: "name the day: --as-of 2025-03-31",
  };
}
