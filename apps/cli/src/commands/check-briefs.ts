// What is wrong with a workspace's templates and editions before anything is printed.
import type { Fonts } from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import { byBrief } from "../press/by-brief.ts";
import { compareEditions, type OutlinedEdition, outlineOf } from "../press/lock-step.ts";
import type { Job } from "../press/plan.ts";
import { composeJob } from "../press/run-job.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { checkGlyphs } from "./check-glyphs.ts";

/** Each brief composed, none printed. Its editions must carry the same figures. */
export async function checkBriefs(
  workspace: Workspace,
  jobs: readonly Job[],
  fonts: Fonts,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const group of byBrief(jobs)) {
    const made: OutlinedEdition[] = [];
    for (const job of group) {
      const { document, findings: found, wording } = await composeJob(workspace, job);
      findings.push(...found, ...wording);
      if (document === undefined || hasErrors(found)) continue;
      made.push({ job, outline: outlineOf(document) });
      const { id: brief, language } = job.spec;
      findings.push(...checkGlyphs(document, fonts).map((f) => ({ ...f, brief, language })));
    }
    findings.push(...compareEditions(made));
  }
  return findings;
}
