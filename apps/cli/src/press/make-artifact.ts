// One job → its artifact: the whole pipe in memory, for whoever has the workspace open.
import { displays, type Fonts, figuresJson, printHtml } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { type Artifact, nameRow, withoutFolder } from "./artifact.ts";
import { signatureOf } from "./figures-signature.ts";
import { outlineOf } from "./lock-step.ts";
import type { Job } from "./plan.ts";
import { runJob } from "./run-job.ts";
import type { Verification } from "./verification.ts";

export interface Failure {
  readonly findings: readonly Finding[];
}

/** A finding as it can be written down and handed over: a cause may be any object. */
function withoutCause({ cause: _, ...finding }: Finding): Finding {
  return finding;
}

export async function makeArtifact(
  workspace: Workspace,
  job: Job,
  fonts: Fonts,
  verification: Verification,
): Promise<Artifact | Failure> {
  const { edition, findings } = await runJob(workspace, job, fonts, verification);
  const told = findings.map(withoutCause);
  if (edition === undefined) return { findings: told };
  const { document, figures, factsHash, pdf, pages, places } = edition;
  return {
    head: withoutFolder(
      {
        findings: told,
        pages,
        figures: displays(document).size,
        factsHash,
        title: document.title,
        signature: signatureOf(document, figures),
        outline: outlineOf(document, places),
      },
      workspace.folder,
    ),
    pdf,
    html: new TextEncoder().encode(printHtml(document)),
    figures: figuresJson(job.spec, edition, nameRow),
  };
}

export function isFailure(made: Artifact | Failure): made is Failure {
  return "findings" in made;
}
