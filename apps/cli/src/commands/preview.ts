// brief preview: the workspace in a browser, on loopback, read again whenever a file changes.
import { basename, join, resolve } from "node:path";
import { readManifest } from "../press/manifest.ts";
import { baseFaults, createBases } from "../preview/bases.ts";
import { headLog } from "../preview/name-bases.ts";
import { withSameBytes } from "../preview/same-bytes.ts";
import { emptySnapshot, previewSnapshot, publishedOf } from "../preview/snapshot.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder, configName } from "../workspace/find-workspace.ts";
import { type OpenWorkspace, openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import type { PreviewOptions } from "./preview-options.ts";

/**
 * A workspace that cannot be opened is shown by what is wrong with it.
 * @param out where a build leaves its files
 */
function snapshot(world: World, { workspace, findings }: OpenWorkspace, out: string) {
  const published = publishedOf(readManifest(world, out)?.files ?? []);
  if (workspace === undefined) return { ...emptySnapshot, diagnostics: findings, published };
  return previewSnapshot(world, workspace, { findings, published });
}

/** Behind the #: no request carries it, no other page reads it. As apps/web/src/edit/access.ts takes it up. */
const fragmentOf = (token: string | undefined): string =>
  token === undefined ? "" : `#token=${token}`;

/** As apps/web/src/choice.ts reads it. */
function queryOf(at: PreviewOptions["at"]): string {
  if (at === undefined) return "";
  return `?${new URLSearchParams({ brief: at.brief, lang: at.language, figure: at.figure })}`;
}

/** Whatever a workspace is read from, beside its dataset. */
function watchedIn(folder: string): readonly string[] {
  return [configName, "templates", "kinds"].map((name) => join(folder, name));
}

/** What an editor needs is loaded here alone. Its words are those of the workspace as it was last good. */
async function editing(edit: PreviewOptions["edit"], folder: string, last: () => Workspace) {
  if (edit === undefined) return {};
  const { templateSources: shipped } = await import("@brief/render/template-words");
  const { editorWords } = await import("../schema/editor-words.ts");
  const words = () => editorWords(last().kinds, last().templates);
  return { edit: { folder, shipped, words } };
}

export async function preview(
  session: Session,
  named: string | undefined,
  options: PreviewOptions,
): Promise<ExitCode> {
  const { report } = session;
  // It is read again at every change, and all but one file is mostly the same.
  const world = withSameBytes(session.world);
  const { cwd, asOf } = options;
  const opened = openWorkspace(world, { folder: named, cwd, asOf });
  if (opened.workspace === undefined) {
    report.findings(opened.findings);
    return opened.code as ExitCode;
  }
  let last = opened.workspace;
  const { folder, datasetFolder } = last;
  const out = resolve(callerFolder(world, cwd), "out");
  const asked = { words: options.base ?? [], cwd, folder, datasetFolder, asOf };
  const faults = baseFaults(session, asked);
  if (faults.length > 0) {
    report.findings(faults);
    return 2;
  }
  const bases = createBases(session, asked);
  // Loaded here alone: no other command needs the server.
  const { servePreview } = await import("@brief/web/server");
  const served = await servePreview({
    name: basename(folder),
    folder,
    read: async () => {
      const read = openWorkspace(world, { folder, asOf });
      last = read.workspace ?? last;
      return { ...snapshot(world, read, out), bases: bases.offered() };
    },
    openBase: bases.open,
    watched: [...watchedIn(folder), datasetFolder, ...headLog(world, asked)],
    appFolder: world.appFolder,
    faces: new Map([...world.findFaces(), ...opened.workspace.faces]),
    port: options.port,
    host: options.host,
    ...(await editing(options.edit, folder, () => last)),
  });
  const address = served.address + queryOf(options.at) + fragmentOf(served.token);
  report.result(address);
  if (options.open) world.openAddress(address);
  await new Promise<void>((stopped) => session.onStop(() => void served.close().then(stopped)));
  return 0;
}
