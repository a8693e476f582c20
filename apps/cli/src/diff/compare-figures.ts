// The briefs of two sides, composed where they can differ → which figures do, and which briefs are touched.
import {
  type BriefChange,
  type ComposedEdition,
  compareBriefs,
  type Language,
} from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import { editionsByBrief } from "../press/by-brief.ts";
import { keysOf } from "../press/edition-key.ts";
import { noOverrides, type Overrides } from "../press/instances.ts";
import { type Job, type Plan, planJobs, selectJobs } from "../press/plan.ts";
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

export async function compareFigures(
  base: Side,
  now: Side,
  { only, languages, isSame, overrides = noOverrides }: Selection,
  report: Report,
): Promise<ComparedBriefs> {
  const [old, fresh] = [planOf(base, overrides), planOf(now, overrides)];
  const faults = [...old.findings, ...fresh.findings];
  if (hasErrors(faults)) return notDone(faults);
  const all = [...old.jobs, ...fresh.jobs];
  const selected = selectJobs(all, { only, languages });
  if (hasErrors(selected.findings)) return notDone(selected.findings);
  const pairs = pairsOf(old, fresh, new Set(selected.jobs));
  const known = isSame ? new Set(pairs) : equalPairs(pairs, [base, now]);
  const toCompose = pairs.filter((pair) => !known.has(pair)).flatMap(jobsOf);
  const compose = progressing(report, toCompose.length);
  const briefs: BriefChange[] = [];
  const broken: ComparedBriefs["broken"][number][] = [];
  const findings: Finding[] = [];
  // One after the other: of thousands of briefs only what differs is kept.
  for (const pair of pairs) {
    if (known.has(pair)) {
      briefs.push(untouched(pair));
      continue;
    }
    const [older, newer] = [await compose(base, pair.old), await compose(now, pair.fresh)];
    findings.push(...older.findings, ...newer.findings);
    if (older.isBroken || newer.isBroken) {
      broken.push({ brief: pair.brief, languages: languagesOf(pair) });
    } else {
      briefs.push(compareBriefs(pair.brief, older.editions, newer.editions));
    }
  }
  return { briefs, broken, wholes: wholesOf(now.workspace, all), findings, isDone: true };
}

function notDone(findings: readonly Finding[]): ComparedBriefs {
  return { briefs: [], broken: [], wholes: new Set(), findings, isDone: false };
}

function wholesOf(workspace: Workspace | undefined, jobs: readonly Job[]): ReadonlySet<string> {
  const isWhole = ({ spec }: Job) => workspace?.kinds[spec.kind]?.subject === undefined;
  return new Set(jobs.filter(isWhole).map(({ spec }) => spec.id));
}

function planOf({ workspace, label, nameFile }: Side, overrides: Overrides): Plan {
  if (workspace === undefined) return { jobs: [], findings: [] };
  const { jobs, findings } = planJobs(workspace, overrides);
  return { jobs, findings: findingsOfSide(findings, label, nameFile) };
}

/** The editions of one brief on either side; none where a side does not have it. */
interface Pair {
  readonly brief: string;
  readonly old: readonly Job[];
  readonly fresh: readonly Job[];
}

const jobsOf = ({ old, fresh }: Pair): readonly Job[] => [...old, ...fresh];

const languagesOf = (pair: Pair): readonly Language[] => [
  ...new Set(jobsOf(pair).map(({ spec }) => spec.language)),
];

/** In the order of the new side; then those that it no longer has. */
function pairsOf(base: Plan, now: Plan, wanted: ReadonlySet<Job>): readonly Pair[] {
  const editionsOf = ({ jobs }: Plan) => editionsByBrief(jobs.filter((job) => wanted.has(job)));
  const [old, fresh] = [editionsOf(base), editionsOf(now)];
  return [...new Set([...fresh.keys(), ...old.keys()])].map((brief) => ({
    brief,
    old: old.get(brief) ?? [],
    fresh: fresh.get(brief) ?? [],
  }));
}

/**
 * Those that are made from the same facts, templates and settings on either side, as the press knows it of what it need
 * not make again: they are not composed. Programme and faces are the same for both. What can be made on neither side is
 * untouched as well: `brief check` tells of it.
 */
function equalPairs(pairs: readonly Pair[], [base, now]: readonly [Side, Side]): ReadonlySet<Pair> {
  if (base.workspace === undefined || now.workspace === undefined) return new Set();
  const alike = { programme: "", fonts: "", verification: "fast" } as const;
  const [keyOf, freshKeyOf] = [keysOf(base.workspace, alike), keysOf(now.workspace, alike)];
  const isEqual = ({ old, fresh }: Pair) =>
    old.length === fresh.length &&
    old.every((job, index) => {
      const other = fresh[index];
      return other !== undefined && keyOf(job).key === freshKeyOf(other).key;
    });
  return new Set(pairs.filter(isEqual));
}

const untouched = (pair: Pair): BriefChange => ({
  brief: pair.brief,
  status: "untouched",
  touched: [],
  languages: languagesOf(pair),
  figures: [],
});

interface ComposedSide {
  readonly editions: readonly ComposedEdition[];
  readonly isBroken: boolean;
  readonly findings: readonly Finding[];
}

function progressing(report: Report, total: number) {
  let done = 0;
  return async (side: Side, jobs: readonly Job[]): Promise<ComposedSide> => {
    const editions: ComposedEdition[] = [];
    const broken: Finding[] = [];
    for (const job of jobs) {
      if (side.workspace === undefined) continue;
      const { document, figures, factsHash, findings } = await composeJob(side.workspace, job);
      done += 1;
      if (done === total || done % 20 === 0) {
        report.progress(`${done} of ${total} editions composed`, done, total);
      }
      const { language, theme } = job.spec;
      if (document === undefined || hasErrors(findings)) {
        broken.push(...findingsOfSide(findings, side.label, side.nameFile));
      } else {
        editions.push({ language, document, figures, factsHash, theme });
      }
    }
    return { editions, isBroken: editions.length < jobs.length, findings: broken };
  };
}
