// The briefs of two sides, each composed → which figures differ, and which briefs are touched.
import { type BriefChange, type ComposedEdition, compareBriefs } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import { noOverrides, type Overrides } from "../press/instances.ts";
import { type Job, planJobs, selectJobs } from "../press/plan.ts";
import { composeJob } from "../press/run-job.ts";
import type { Report } from "../report.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { findingsOfSide, type Side } from "./side.ts";

export interface Selection {
  readonly only: readonly string[];
  readonly languages: readonly string[];
  /** Known beforehand: nothing can differ, so nothing is composed. */
  readonly isSame: boolean;
  /** Parameters of the command line, for both sides. */
  readonly overrides?: Overrides;
}

export interface ComparedBriefs {
  readonly briefs: readonly BriefChange[];
  /** Briefs that one side could not compose. */
  readonly broken: readonly { readonly brief: string; readonly languages: readonly string[] }[];
  /** Briefs about no single project, prefecture, sector or lender. */
  readonly wholes: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** False when a plan is wrong, or nothing is selected. */
  readonly isDone: boolean;
}

interface Planned {
  readonly side: Side;
  readonly workspace: Workspace;
  readonly jobs: readonly Job[];
}

export async function compareFigures(
  base: Side,
  now: Side,
  { only, languages, isSame, overrides = noOverrides }: Selection,
  report: Report,
): Promise<ComparedBriefs> {
  const plans = [base, now].map((side) => planOf(side, overrides));
  const faults = plans.flatMap((plan) => plan.findings);
  if (hasErrors(faults)) return notDone(faults);
  const [old, fresh] = plans.map((plan) => plan.planned);
  const all = plans.flatMap((plan) => plan.planned?.jobs ?? []);
  const selected = selectJobs(all, { only, languages });
  if (hasErrors(selected.findings)) return notDone(selected.findings);
  if (isSame) return untouched(fresh?.jobs ?? [], new Set(selected.jobs));
  const wanted = new Set(selected.jobs);
  const composer = progressing(report, wanted.size);
  const [before, after] = [
    await composeAll(old, wanted, composer),
    await composeAll(fresh, wanted, composer),
  ];
  const ids = [...new Set([...after.editions.keys(), ...before.editions.keys()])];
  const brokenIds = new Set([...before.broken, ...after.broken]);
  return {
    briefs: ids
      .filter((id) => !brokenIds.has(id))
      .map((id) => compareBriefs(id, before.editions.get(id) ?? [], after.editions.get(id) ?? [])),
    broken: [...brokenIds].map((brief) => ({
      brief,
      languages: languagesOf(selected.jobs, brief),
    })),
    wholes: wholesOf(now.workspace, all),
    findings: [...before.findings, ...after.findings],
    isDone: true,
  };
}

function notDone(findings: readonly Finding[]): ComparedBriefs {
  return { briefs: [], broken: [], wholes: new Set(), findings, isDone: false };
}

function wholesOf(workspace: Workspace | undefined, jobs: readonly Job[]): ReadonlySet<string> {
  const isWhole = ({ spec }: Job) => workspace?.kinds[spec.kind]?.subject === undefined;
  return new Set(jobs.filter(isWhole).map(({ spec }) => spec.id));
}

function untouched(jobs: readonly Job[], wanted: ReadonlySet<Job>): ComparedBriefs {
  const editions = jobs.filter((job) => wanted.has(job));
  const ids = [...new Set(editions.map(({ spec }) => spec.id))];
  const briefs = ids.map((brief): BriefChange => {
    const languages = editions
      .filter(({ spec }) => spec.id === brief)
      .map(({ spec }) => spec.language);
    return { brief, status: "untouched", touched: [], languages, figures: [] };
  });
  return { briefs, broken: [], wholes: new Set(), findings: [], isDone: true };
}

function planOf(
  side: Side,
  overrides: Overrides,
): {
  readonly planned: Planned | undefined;
  readonly findings: readonly Finding[];
} {
  const { workspace } = side;
  if (workspace === undefined) return { planned: undefined, findings: [] };
  const { jobs, findings } = planJobs(workspace, overrides);
  const named = findingsOfSide(findings, side.label, side.nameFile);
  return { planned: { side, workspace, jobs }, findings: named };
}

function languagesOf(jobs: readonly Job[], brief: string): readonly string[] {
  return [
    ...new Set(jobs.filter(({ spec }) => spec.id === brief).map(({ spec }) => spec.language)),
  ];
}

function progressing(report: Report, total: number) {
  let done = 0;
  return async (side: Side, workspace: Workspace, job: Job) => {
    const composed = await composeJob(workspace, job);
    done += 1;
    if (done === total || done % 20 === 0) {
      report.progress(`${done} of ${total} editions composed`, done, total);
    }
    const findings = findingsOfSide(composed.findings, side.label, side.nameFile);
    return { ...composed, findings };
  };
}

interface ComposedSide {
  readonly editions: ReadonlyMap<string, readonly ComposedEdition[]>;
  readonly broken: readonly string[];
  readonly findings: readonly Finding[];
}

async function composeAll(
  planned: Planned | undefined,
  wanted: ReadonlySet<Job>,
  compose: ReturnType<typeof progressing>,
): Promise<ComposedSide> {
  const editions = new Map<string, ComposedEdition[]>();
  const broken: string[] = [];
  const findings: Finding[] = [];
  for (const job of planned?.jobs ?? []) {
    if (planned === undefined || !wanted.has(job)) continue;
    const { id, language, theme } = job.spec;
    const made = await compose(planned.side, planned.workspace, job);
    const { document, figures, factsHash } = made;
    if (document === undefined || hasErrors(made.findings)) {
      broken.push(id);
      findings.push(...made.findings);
      continue;
    }
    const edition = { language, document, figures, factsHash, theme };
    editions.set(id, [...(editions.get(id) ?? []), edition]);
  }
  return { editions, broken, findings };
}
