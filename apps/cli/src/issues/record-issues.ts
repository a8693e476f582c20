// What a build with --issue published → lines at the end of the workspace's file of issues; no other build writes them.
import { basename, dirname, join } from "node:path";
import type { Finding } from "../finding.ts";
import { byBrief } from "../press/by-brief.ts";
import type { Job } from "../press/plan.ts";
import type { PressedEdition } from "../press/pressed.ts";
import { writeOutput } from "../press/write-output.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { type Issue, issueColumns, issueLine, issueOf, nextNumbers } from "./issue.ts";

export interface Recorded {
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
}

/** An issue stands whole or not at all: in every language that was asked for. */
export function issuesOf(
  { issues, asOf }: Pick<Workspace, "issues" | "asOf">,
  jobs: readonly Job[],
  editions: readonly PressedEdition[],
): Recorded {
  const made: Issue[] = [];
  const findings: Finding[] = [];
  for (const group of byBrief(jobs)) {
    const [first] = group;
    if (first === undefined) continue;
    const { id, kind, number } = first.spec;
    const own = editions.filter(({ brief }) => brief === id);
    const [edition] = own;
    if (edition === undefined || own.length < group.length) continue;
    const known = issueOf(issues, id, asOf);
    const languages = group.map(({ spec }) => spec.language);
    if (known === undefined) {
      const next = nextNumbers(issues, id, asOf);
      const total = first.spec.totalNumber ?? next.total;
      made.push({
        ...{ brief: id, kind, number: number ?? next.number, total },
        ...{ asOf, facts: edition.factsHash, languages },
      });
    } else if (known.facts !== edition.factsHash) findings.push(changed(id, known));
  }
  return { issues: made, findings };
}

function changed(
  id: string,
  { number, asOf, place }: Issue & { readonly place: Finding["place"] },
): Finding {
  return {
    rule: "issue-changed",
    severity: "error",
    message: `"${id}" was issued for ${asOf} as no. ${number} on other facts`,
    place,
    remedy: "issue the corrected facts for a later day, or take the line out to issue the day anew",
  };
}

/** Appends: what stands in the file stays as it is. */
export function writeIssues(world: World, file: string, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const before = world.isFile(file) ? world.readText(file) : `${issueColumns.join(",")}\n`;
  const ended = before.endsWith("\n") ? before : `${before}\n`;
  const text = `${ended}${issues.map((issue) => `${issueLine(issue)}\n`).join("")}`;
  writeOutput(world, dirname(file), basename(file), new TextEncoder().encode(text));
}

export function issuesFile({ folder, config }: Workspace): string | undefined {
  return config.numbering === undefined ? undefined : join(folder, config.numbering);
}
