// `build --changed-since BASE`: the selected jobs → those of the briefs whose files a change since BASE can touch.
import type { CommonOptions, SelectionOptions } from "../commands/options.ts";
import { overridesOf } from "../commands/parameters.ts";
import type { Refused, Selected } from "../commands/selected.ts";
import type { Overrides } from "../press/instances.ts";
import { type Job, planJobs } from "../press/plan.ts";
import type { Session } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { type ComparedBriefs, compareFigures } from "./compare-figures.ts";
import { openSide, withBriefsOf } from "./open-side.ts";
import { isSameWorkspace } from "./same-workspace.ts";
import type { Side } from "./side.ts";

interface Compared {
  readonly base: Side;
  readonly now: Side;
  readonly workspaces: readonly [base: Workspace, now: Workspace];
  readonly overrides: Overrides;
}

/** No job is left where nothing is touched. A brief is taken in all its languages: they are held against each other. */
export async function onlyChanged(
  session: Session,
  selected: Selected,
  word: string,
  options: CommonOptions & SelectionOptions,
): Promise<Selected | Refused> {
  const overrides = overridesOf(session, options);
  if ("length" in overrides) return { code: 2, findings: overrides };
  const { cwd, asOf } = options;
  const home = selected.workspace.folder;
  const opened = await openSide(session, { name: "base", word, asOf, cwd, home });
  if (opened.side === undefined) return { code: 2, findings: opened.findings };
  const now = sideOfSelected(session, selected.workspace);
  const base = withBriefsOf(opened.side, now);
  if (base.workspace === undefined) return { code: 2, findings: [noBriefsIn(word)] };
  const workspaces = [base.workspace, selected.workspace] as const;
  const compared = { base, now, workspaces, overrides };
  const touched = await touchedBriefs(session, selected.jobs, compared);
  if ("code" in touched) return touched;
  const jobs = selected.jobs.filter(({ spec }) => touched.has(spec.id));
  return { ...selected, jobs, findings: [...selected.findings, ...opened.findings] };
}

function sideOfSelected({ world }: Session, workspace: Workspace): Side {
  const { dataset, datasetFolder, asOf } = workspace;
  const label = "working tree";
  const nameFile = (file: string) => file;
  const facts = { dataset, datasetFolder, asOf, workspace };
  return { name: "new", label, kind: "workspace", world, nameFile, ...facts };
}

function noBriefsIn(word: string): Refused["findings"][number] {
  return {
    rule: "nothing-to-compare",
    severity: "error",
    message: `"${word}" is no edition of this workspace's facts`,
    place: {},
    found: word,
    expected: "a git revision, a workspace or a folder of tables",
    remedy: "name one, or compare a single file by brief diff",
  };
}

async function touchedBriefs(
  { report }: Session,
  jobs: readonly Job[],
  { base, now, workspaces, overrides }: Compared,
): Promise<ReadonlySet<string> | Refused> {
  const ids = [...new Set(jobs.map(({ spec }) => spec.id))];
  if (facesOf(base) !== facesOf(now)) return new Set(ids);
  const languages = [...new Set(jobs.map(({ spec }) => spec.language))];
  const isSame = isSameWorkspace(...workspaces);
  const selection = { only: ids, languages, isSame, overrides };
  const compared = await compareFigures(base, now, selection, report);
  if (!compared.isDone) return { code: 2, findings: compared.findings };
  return new Set([
    ...differing(compared),
    ...reformed(planJobs(workspaces[0], overrides).jobs, jobs),
  ]);
}

/** What one side could not compose is made: the build then says what is wrong with it. */
function differing({ briefs, broken }: ComparedBriefs): readonly string[] {
  const changed = briefs.filter(({ status }) => status !== "untouched");
  return [...changed, ...broken].map(({ brief }) => brief);
}

/** Briefs whose pages are the same but whose files are not: another day, number, issuer or file name. */
function reformed(before: readonly Job[], jobs: readonly Job[]): readonly string[] {
  const key = ({ spec, stem }: Job) => JSON.stringify([{ ...spec, draft: undefined }, stem]);
  const known = new Set(before.map(key));
  return jobs.filter((job) => !known.has(key(job))).map(({ spec }) => spec.id);
}

/** Bytes of the faces that the workspace brings: what they change is on the pages alone. */
function facesOf({ world, workspace }: Side): string {
  const faces = [...(workspace?.faces ?? [])].map(([face, path]) => {
    return `${face} ${Buffer.from(world.readBytes(path)).toString("base64")}`;
  });
  return faces.join("\n");
}
