// The way all commands come to their jobs: workspace, plan, selection, each with its own exit code.
import type { Severities } from "@brief/data";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import { type Job, type Plan, planJobs, selectJobs } from "../press/plan.ts";
import { editionOf } from "../reporters/compact.ts";
import type { ExitCode, Session } from "../session.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { CommonOptions, SelectionOptions } from "./options.ts";
import { overridesOf, strangeOverrides } from "./parameters.ts";

export interface Selected {
  readonly workspace: Workspace;
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly findings: readonly Finding[];
}

export interface Refused {
  readonly code: ExitCode;
  readonly findings: readonly Finding[];
  readonly severities?: Severities;
}

/** As findings name them. */
export const editionsOf = (jobs: readonly Job[]): readonly string[] =>
  jobs.map(({ spec }) => editionOf({ brief: spec.id, language: spec.language }));

export function isRefused(answer: object): answer is Refused {
  return "code" in answer;
}

export function selectFrom(
  session: Session,
  folder: string | undefined,
  options: CommonOptions & SelectionOptions & { readonly check?: boolean; readonly draft?: true },
): Selected | Refused {
  const { cwd, asOf, check } = options;
  const opened = openWorkspace(session.world, { folder, cwd, asOf, check });
  const { workspace, findings } = opened;
  const { severities = {} } = opened;
  if (workspace === undefined) return { code: opened.code, findings, severities };
  const asked = planAsked(session, workspace, options);
  if ("code" in asked) return { ...asked, findings: [...findings, ...asked.findings] };
  const { plan, planned } = asked;
  const selection = selectJobs(plan.jobs, { only: options.only, languages: options.lang });
  if (hasErrors(selection.findings)) {
    return { code: 2, findings: [...findings, ...selection.findings] };
  }
  // What was built past the rules on facts is no edition, whoever asks.
  const isDraft = options.draft === true || check === false;
  const jobs = isDraft ? selection.jobs.map(asDraft) : selection.jobs;
  return { workspace, planned, jobs, findings: [...findings, ...plan.findings] };
}

interface Planned {
  readonly plan: Plan;
  /** What brief.yaml alone asks for is not made stale by a parameter of the command line. */
  readonly planned: readonly Job[];
}

function planAsked(
  session: Session,
  workspace: Workspace,
  options: CommonOptions & SelectionOptions,
): Planned | Refused {
  const overrides = overridesOf(session, options);
  if ("length" in overrides) return { code: 2, findings: overrides };
  const strange = strangeOverrides(workspace, overrides);
  if (strange.length > 0) return { code: 2, findings: strange };
  const plan = planJobs(workspace, overrides);
  if (hasErrors(plan.findings)) return { code: 2, findings: plan.findings };
  const { parameters, each, isIssue } = overrides;
  const isPlain = each.length === 0 && !isIssue && Object.keys(parameters).length === 0;
  return { plan, planned: isPlain ? plan.jobs : [...planJobs(workspace).jobs, ...plan.jobs] };
}

const asDraft = (job: Job): Job => ({ ...job, spec: { ...job.spec, draft: true } });

/** 1 when there are errors; with `--strict` warnings fail too. */
export function codeOf(findings: readonly Finding[], strict: boolean): 0 | 1 {
  const fails = (finding: Finding) =>
    finding.severity === "error" || (strict && finding.severity === "warning");
  return findings.some(fails) ? 1 : 0;
}
