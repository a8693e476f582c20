// Where imported rows go: the folder of --out or the workspace's dataset, and the facts that it holds already.
import { basename, dirname, join, resolve } from "node:path";
import { type Dataset, datasetWith, tables } from "@brief/data";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import { findConfig } from "../workspace/find-config.ts";
import { callerFolder, configName, findWorkspace } from "../workspace/find-workspace.ts";
import { isDatasetFolder, readDataset } from "../workspace/read-dataset.ts";
import type { World } from "../world.ts";
import {
  type Descriptor,
  descriptorName,
  newDescriptor,
  parseDescriptor,
} from "./describe-dataset.ts";
import type { Refusal } from "./find-file.ts";

export interface Target {
  /** Undefined for a dry run without a dataset: the rows are looked at only. */
  readonly folder: string | undefined;
}

export interface TargetOptions {
  readonly out?: string | undefined;
  readonly cwd?: string | undefined;
  readonly dryRun?: true | undefined;
}

export function findTarget(world: World, options: TargetOptions): Target | Refusal {
  if (options.out !== undefined) {
    const folder = resolve(callerFolder(world, options.cwd), options.out);
    return unfit(world, folder) ?? { folder };
  }
  const workspace = findWorkspace(world, { cwd: options.cwd });
  if (typeof workspace !== "string") {
    if (options.dryRun) return { folder: undefined };
    const remedy = "name the folder of a dataset: --out DATASET; it is made if it is not there";
    return refuse(2, { ...workspace, rule: "import-no-dataset", remedy });
  }
  const { config, findings } = findConfig(world, workspace);
  if (config === undefined) return { findings, code: 2 };
  const folder = resolve(workspace, config.dataset);
  return unfit(world, folder) ?? { folder };
}

/** A folder of other things must not become a dataset by mistake. */
function unfit(world: World, folder: string): Refusal | undefined {
  const error = (message: string, remedy: string) =>
    refuse(2, {
      rule: "import-no-dataset",
      severity: "error",
      message,
      place: { file: folder },
      remedy,
    });
  if (world.isLink(folder)) {
    return error("the dataset's folder is a symbolic link", "name the folder that it points to");
  }
  if (world.isFile(folder)) return error("the dataset is a file", "name a folder");
  if (!world.isFolder(folder) || isDatasetFolder(world, folder)) return undefined;
  if (world.isFile(join(folder, configName))) {
    const message = `the folder holds ${configName}: it is a workspace, no dataset`;
    return error(
      message,
      `name its dataset's folder, or leave --out away: --cwd ${basename(folder)}`,
    );
  }
  const known = new Set(tables.map(({ name }) => `${name}.csv`));
  const stranger = world
    .listFolder(folder)
    .find((name) => name.endsWith(".csv") && !known.has(name));
  if (stranger === undefined) return undefined;
  const message = `the folder holds "${stranger}", which is no table of a dataset`;
  return error(message, "name a folder of its own for the dataset; it is made if it is not there");
}

function refuse(code: 1 | 2, finding: Finding): Refusal {
  return { findings: [finding], code };
}

/** The facts that are there; an empty dataset where there are none yet. */
export function readTarget(world: World, folder: string | undefined): Dataset | Refusal {
  if (folder === undefined || !isDatasetFolder(world, folder)) return datasetWith({});
  const { dataset, findings } = readDataset(world, folder);
  if (dataset !== undefined && !hasErrors(findings)) return dataset;
  return { findings, code: 1 };
}

/** The nearest folder above that is there: what is made on the way is made with the dataset. */
export function standingAbove(world: World, folder: string): string {
  const above = dirname(folder);
  return world.isFolder(above) || above === folder ? above : standingAbove(world, above);
}

/** What the dataset's package says of itself; a new one is called as its folder. */
export function readDescriptor(
  world: World,
  folder: string,
): { readonly descriptor: Descriptor } | Refusal {
  const path = join(folder, descriptorName);
  if (!world.isFile(path)) return { descriptor: newDescriptor(basename(folder)) };
  const descriptor = parseDescriptor(world.readText(path));
  if (descriptor !== undefined) return { descriptor };
  return refuse(1, {
    rule: "import-descriptor",
    severity: "error",
    message: `"${descriptorName}" is no descriptor of a data package`,
    place: { file: path },
    expected: "a JSON object whose resources are a list",
    remedy: "correct it, or remove it: it is written anew",
  });
}
