// brief build -o -: one document, to stdout.
import { inFolder } from "../press/artifact.ts";
import { isFailure, makeArtifact } from "../press/make-artifact.ts";
import { readFonts } from "../press/read-fonts.ts";
import { rowPlaces } from "../press/row-places.ts";
import { outputBytes } from "../press/run-jobs.ts";
import type { Verification } from "../press/verification.ts";
import type { ExitCode, Session } from "../session.ts";
import { refuse } from "./build-faults.ts";
import type { BuildOptions } from "./build-options.ts";
import { codeOf } from "./exit-code.ts";
import type { Selected } from "./selected.ts";

/** `-o -`: exactly one document. */
export async function printOne(
  session: Session,
  options: BuildOptions,
  selected: Selected,
  verification: Verification,
): Promise<ExitCode> {
  const [job, ...moreJobs] = selected.jobs;
  const [format = "pdf", ...moreFormats] = options.format ?? [];
  if (job === undefined || moreJobs.length > 0 || moreFormats.length > 0) {
    const remedy = "name one with --only ID -l LANG -f pdf";
    session.report.findings([refuse("one-document", "-o - takes one document", remedy)]);
    return 2;
  }
  const { workspace } = selected;
  const fonts = readFonts(session.world, workspace);
  const made = await makeArtifact(workspace, job, fonts, verification);
  const told = isFailure(made) ? made : inFolder(made.head, workspace.folder);
  const findings = [...selected.findings, ...told.findings];
  session.report.findings(findings);
  if (isFailure(made)) return 1;
  const { dataset, folder } = workspace;
  session.report.bytes(outputBytes(made, format, rowPlaces(dataset, folder)));
  return codeOf(findings, options.strict === true);
}
