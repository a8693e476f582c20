// The way all commands come to their jobs: workspace, plan, selection, each with its own exit code.
import type { Severities } from "@brief/data";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import { orNone } from "../or-none.ts";
import { type Job, type Plan, planJobs, selectJobs } from "../press/plan.ts";
import { editionOf } from "../reporters/compact.ts";
import type { ExitCode, Session } from "../session.ts";
import { type OpenWorkspace, openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { CommonOptions, SelectionOptions } from "./options.ts";
import { overridesOf, strangeOverrides } from "./parameters.ts";

export interface Selected {
  readonly workspace: Workspace;
  readonly planned: readonly Job[];
  readonly jobs: readonly Job[];
  readonly findings: readonly Finding[];
  /** Where the rules on facts are to be asked later: the same with what they say, or why not. */
  readonly heard?: () => Promise<Selected | Refused>;
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

export interface SelectFrom extends CommonOptions, SelectionOptions {
  readonly check?: boolean | "later";
  readonly draft?: true;
}

export function selectFrom(
  session: Session,
  folder: string | undefined,
  options: SelectFrom,
): Promise<Selected | Refused> {
  const { cwd, asOf, check } = options;
  const opened = openWorkspace(session.world, { folder, cwd, asOf, check });
  return selectIn(session, opened, options);
}

async function selectIn(
  session: Session,
  opened: OpenWorkspace,
  options: SelectFrom,
): Promise<Selected | Refused> {
  const { workspace, findings, severities = {}, heard } = opened;
  if (workspace === undefined) return { code: opened.code, findings, severities };
  const select = (told: readonly Finding[]) => selectOf(session, workspace, told, options);
  if (heard === undefined) return select(findings);
  const selected = orNone(() => select(findings));
  // What is not as it was asked for may be so by facts that the rules refuse: they are told first.
  if (selected === undefined || isRefused(selected))
    return selectIn(session, await heard(), options);
  const ofPlan = selected.findings.slice(findings.length);
  const later = async (): Promise<Selected | Refused> => {
    const after = await heard();
    return after.workspace === undefined
      ? { code: after.code, findings: after.findings, severities }
      : { ...selected, findings: [...after.findings, ...ofPlan] };
  };
  return { ...selected, heard: later };
}

function selectOf(
  session: Session,
  workspace: Workspace,
  findings: readonly Finding[],
  options: SelectFrom,
): Selected | Refused {
  const asked = planAsked(session, workspace, options);
  if ("code" in asked) return { ...asked, findings: [...findings, ...asked.findings] };
  const { plan, planned } = asked;
  const selection = selectJobs(plan.jobs, { only: options.only, languages: options.lang });
  if (hasErrors(selection.findings)) {
    return { code: 2, findings: [...findings, ...selection.findings] };
  }
  // What was built past the rules on facts is no edition, whoever asks.
  const isDraft = options.draft === true || options.check === false;
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
