// Which files of a workspace may be edited, by the names that diagnostics give them; all others are refused.
import { lstat, readdir, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { EditableFile } from "../../src/messages.ts";

export interface EditRoots {
  /** The workspace. */
  readonly folder: string;
  /** As the state names it: relative to the workspace, parted by `/`. It may lie outside. */
  readonly datasetFolder: string;
  /** Source of each template that ships, by name: `portfolio/zh-CN`. */
  readonly shipped: ReadonlyMap<string, string>;
}

const config = /^brief(\.[A-Za-z0-9][A-Za-z0-9_-]*)?\.yaml$/;
const kind = /^[A-Za-z0-9][\w-]*\.ya?ml$/;
const part = /^[A-Za-z0-9][\w.-]*$/;
const table = /^[a-z0-9][\w.-]*\.csv$/;

async function namesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder).catch(() => [] as string[]);
  // By code: the same on every machine.
  return found.sort((a, b) => (a < b ? -1 : 1));
}

const templatePath = (name: string): string => `templates/${name}.hbs`;

/** `templates/portfolio/zh-CN.hbs` → `portfolio/zh-CN`; undefined for what is no template. */
export function templateNameOf(path: string): string | undefined {
  const [folder, owner = "", file = "", ...rest] = path.split("/");
  if (folder !== "templates" || rest.length > 0 || !file.endsWith(".hbs")) return undefined;
  return part.test(owner) && part.test(file) ? `${owner}/${file.slice(0, -4)}` : undefined;
}

function tableOf(path: string, { datasetFolder }: EditRoots): string | undefined {
  const prefix = datasetFolder === "" ? "" : `${datasetFolder}/`;
  const name = path.slice(prefix.length);
  return path.startsWith(prefix) && table.test(name) ? name : undefined;
}

type FileKind = EditableFile["kind"];

/** What a path names; undefined for one that may not be edited, whether it is there or not. */
export function kindOf(path: string, roots: EditRoots): FileKind | undefined {
  if (config.test(path)) return "config";
  const [folder, name = "", ...rest] = path.split("/");
  if (folder === "kinds" && rest.length === 0 && kind.test(name)) return "kind";
  if (templateNameOf(path) !== undefined) return "template";
  return tableOf(path, roots) === undefined ? undefined : "table";
}

export async function listFiles(roots: EditRoots): Promise<readonly EditableFile[]> {
  const { folder, datasetFolder, shipped } = roots;
  const own = async (inside: string, kept: (path: string) => boolean) => {
    const names = await namesIn(join(folder, inside));
    return names.map((name) => (inside === "" ? name : `${inside}/${name}`)).filter(kept);
  };
  const isKind = (wanted: FileKind) => (path: string) => kindOf(path, roots) === wanted;
  const owners = await own("templates", () => true);
  const templates = (
    await Promise.all(owners.map((owner) => own(owner, isKind("template"))))
  ).flat();
  const untouched = [...shipped.keys()]
    .map(templatePath)
    .filter((path) => !templates.includes(path));
  return [
    ...(await own("", isKind("config"))).map((path) => ({ path, kind: "config" as const })),
    ...(await own("kinds", isKind("kind"))).map((path) => ({ path, kind: "kind" as const })),
    ...templates.map((path) => ({ path, kind: "template" as const })),
    ...untouched.map((path) => ({ path, kind: "template" as const, isShipped: true as const })),
    ...(await own(datasetFolder, isKind("table"))).map((path) => ({
      path,
      kind: "table" as const,
    })),
  ];
}

/** Where the file is, links followed; undefined where it lies outside of what may be edited. */
export async function locate(path: string, roots: EditRoots): Promise<string | undefined> {
  const what = kindOf(path, roots);
  if (what === undefined) return undefined;
  const root = await realpath(
    what === "table" ? join(roots.folder, roots.datasetFolder) : roots.folder,
  ).catch(() => undefined);
  // A folder that is gone has no files.
  if (root === undefined) return undefined;
  const named = join(roots.folder, path);
  const file = await followed(named);
  return file?.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

/** A file that is not there yet has the first folder above it that is. A link that leads nowhere is refused. */
async function followed(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (!isMissing(cause)) return undefined;
  }
  const isLink = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isLink || dirname(path) === path) return undefined;
  const folder = await followed(dirname(path));
  return folder === undefined ? undefined : join(folder, path.slice(dirname(path).length));
}

export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
