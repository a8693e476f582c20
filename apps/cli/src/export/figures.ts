// Ids of figures → the figures, of the briefs that print them.
import { type Figure, suggestName } from "@brief/data";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import { planJobs } from "../press/plan.ts";
import { composeJob } from "../press/run-job.ts";
import type { Workspace } from "../workspace/open-workspace.ts";

export interface Figures {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

export async function findFigures(
  workspace: Workspace | undefined,
  ids: readonly string[],
): Promise<Figures> {
  if (ids.length === 0) return { figures: [], findings: [] };
  if (workspace === undefined) {
    const message = "a dataset alone has no figures: those are of briefs";
    return {
      figures: [],
      findings: [notFound(message, "name a workspace, or leave --figure away")],
    };
  }
  const { jobs } = planJobs(workspace);
  const composed = new Map<string, readonly Figure[]>();
  const figures: Figure[] = [];
  const findings: Finding[] = [];
  for (const id of ids) {
    const brief = id.split("/")[0] ?? "";
    const job = jobs.find(({ spec }) => spec.id === brief);
    if (job === undefined) {
      const briefs = [...new Set(jobs.map(({ spec }) => spec.id))];
      findings.push(notFound(`no brief "${brief}"`, suggestName(brief, briefs), id));
      continue;
    }
    let known = composed.get(brief);
    if (known === undefined) {
      const made = await composeJob(workspace, job);
      if (hasErrors(made.findings)) findings.push(...made.findings);
      known = made.figures;
      composed.set(brief, known);
    }
    const figure = known.find((one) => one.id === id);
    if (figure !== undefined) figures.push(figure);
    else
      findings.push(
        notFound(
          `no figure "${id}"`,
          suggestName(
            id,
            known.map((one) => one.id),
          ),
          id,
        ),
      );
  }
  return { figures, findings };
}

function notFound(message: string, remedy: string, found?: string): Finding {
  const finding = {
    rule: "figure-not-found",
    severity: "error",
    message,
    place: {},
    remedy,
  } as const;
  return found === undefined ? finding : { ...finding, found };
}
