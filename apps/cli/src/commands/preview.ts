// brief preview: the workspace in a browser, on loopback, read again whenever a file changes.
import { join, relative, resolve } from "node:path";
import { builtinKinds } from "@brief/render";
import { type Command, Option } from "commander";
import type { Finding } from "../finding.ts";
import { wrongValue } from "../help/words.ts";
import { manifestName, parseManifest } from "../press/manifest.ts";
import { planJobs } from "../press/plan.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder, configName } from "../workspace/find-workspace.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import { addCommon, addDay, type CommonOptions, type DayOptions } from "./options.ts";

export interface PreviewOptions extends CommonOptions, DayOptions {
  readonly port: number;
  readonly host: string;
  readonly open?: true;
  readonly edit?: true;
  /** Where the page opens: a figure of an edition. */
  readonly at?: { readonly brief: string; readonly language: string; readonly figure: string };
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw wrongValue({ en: "give a port from 0 to 65535", zh: "写0至65535之间的端口" });
}

export function declarePreview(program: Command): Command {
  const command = program
    .command("preview [workspace]")
    .option("--port <number>", "", parsePort, 4321)
    .addOption(new Option("--host <address>").default("127.0.0.1"))
    .option("--edit")
    .option("--open");
  return addCommon(addDay(command));
}

function datasetFiles({ world }: Session, folder: string): ReadonlyMap<string, Uint8Array> {
  const names = world.listFolder(folder).filter((name) => name.endsWith(".csv"));
  return new Map(names.map((name) => [name, world.readBytes(join(folder, name))]));
}

function titlesOf({ facts }: Workspace): Readonly<Record<string, string>> {
  return Object.fromEntries(
    facts.known.projects.map(({ key, shortZh }) => [`project-${key}`, `${key} ${shortZh}`]),
  );
}

/** Hashes of the PDFs that a build left in `out`, for the page to hold its own against. */
function publishedIn({ world }: Session, folder: string): Readonly<Record<string, string>> {
  const path = join(folder, manifestName);
  const manifest = world.isFile(path) ? parseManifest(world.readText(path)) : undefined;
  const pdfs = (manifest?.files ?? []).filter(({ file }) => file.endsWith(".pdf"));
  // The page knows a brief by its id, whatever its file is called.
  return Object.fromEntries(
    pdfs.map(({ brief, language, sha256 }) => [`${language}/${brief}.pdf`, sha256]),
  );
}

const empty = { titles: {}, datasetFolder: "", dataset: new Map(), templates: new Map() };

interface Shown {
  /** Where a build leaves its files. */
  readonly out: string;
  readonly asOf: string | undefined;
}

/** A workspace that cannot be opened is shown by what is wrong with it. */
function snapshot(session: Session, folder: string, { out, asOf }: Shown) {
  const { workspace, findings } = openWorkspace(session.world, { folder, asOf });
  const published = publishedIn(session, out);
  if (workspace === undefined) return { ...empty, briefs: [], diagnostics: findings, published };
  const plan = planJobs(workspace);
  return {
    briefs: plan.jobs.map((job) => job.spec).filter(({ kind }) => isShown(workspace, kind)),
    titles: titlesOf(workspace),
    datasetFolder: relative(folder, workspace.datasetFolder).replaceAll("\\", "/"),
    dataset: datasetFiles(session, workspace.datasetFolder),
    templates: workspace.templateCode,
    kinds: workspace.definitions,
    diagnostics: [...findings, ...plan.findings, ...notShown(workspace)],
    published,
  };
}

/** The page makes briefs of kinds that it has, or that are data. */
function isShown({ definitions }: Workspace, kind: string): boolean {
  return Object.hasOwn(builtinKinds, kind) || Object.hasOwn(definitions, kind);
}

function notShown(workspace: Workspace): readonly Finding[] {
  return workspace.config.briefs.flatMap(({ kind }, index) =>
    isShown(workspace, kind)
      ? []
      : [
          {
            rule: "kind-not-previewed",
            severity: "note",
            message: `the kind "${kind}" is code: a preview shows kinds that are data`,
            place: workspace.placeOf(["briefs", index]),
            remedy: `see it by: brief build --only ${workspace.config.briefs[index]?.id ?? kind}`,
          },
        ],
  );
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

/** The sources of the templates that ship are loaded here alone: no other command needs them. */
async function editing(folder: string, { edit }: PreviewOptions) {
  if (edit === undefined) return {};
  const { templateSources } = await import("@brief/render/template-sources");
  return { edit: { folder, shipped: templateSources } };
}

export async function preview(
  session: Session,
  named: string | undefined,
  options: PreviewOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const { cwd, asOf } = options;
  const opened = openWorkspace(world, { folder: named, cwd, asOf });
  if (opened.workspace === undefined) {
    report.findings(opened.findings);
    return opened.code as ExitCode;
  }
  const { folder, datasetFolder } = opened.workspace;
  const out = resolve(callerFolder(world, cwd), "out");
  // Loaded here alone: no other command needs the server.
  const { servePreview } = await import("@brief/web/server");
  const served = await servePreview({
    name: folder.split(/[\\/]/).at(-1) ?? folder,
    folder,
    read: async () => snapshot(session, folder, { out, asOf }),
    watched: [...watchedIn(folder), datasetFolder],
    appFolder: world.appFolder,
    faces: new Map([...world.findFaces(), ...opened.workspace.faces]),
    port: options.port,
    host: options.host,
    ...(await editing(folder, options)),
  });
  const address = served.address + queryOf(options.at) + fragmentOf(served.token);
  report.result(address);
  if (options.open) world.openAddress(address);
  await new Promise<void>((stopped) => session.onStop(() => void served.close().then(stopped)));
  return 0;
}
