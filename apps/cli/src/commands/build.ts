// brief build: the workspace's briefs as PDF, HTML and figures. What makes them is loaded where something is to be made.
import { resolve } from "node:path";
import { manifestName } from "../press/manifest-name.ts";
import { defaultJobs } from "../press/runner.ts";
import { threadsAtOnce, threadsWhenNeeded } from "../press/threads.ts";
import { hashOfAsked } from "../press/unchanged.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import { verificationOf } from "./build-faults.ts";
import type { BuildOptions } from "./build-options.ts";
import { isAnew, isPlain, standing } from "./build-standing.ts";
import { codeOf } from "./exit-code.ts";
import { typedIn } from "./typed-path.ts";

export async function build(
  session: Session,
  folder: string | undefined,
  options: BuildOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const verification = verificationOf(session, options);
  if (typeof verification !== "string") {
    report.findings([verification]);
    return 2;
  }
  const out = resolve(callerFolder(world, options.cwd), options.out);
  const asked = hashOfAsked(world, { folder, options, verification });
  const stands = standing(session, folder, { options, out, asked, verification });
  if (stands !== undefined) {
    report.findings(stands.findings);
    report.results(typedIn(session, out, [...stands.files, manifestName]));
    report.line("nothing changed: all documents stand as they are");
    return codeOf(stands.findings, options.strict === true);
  }
  const count = Math.max(1, options.jobs ?? defaultJobs());
  const isBusy =
    (isPlain(options) || isAnew(options)) && options.queue === undefined && options.out !== "-";
  const { cwd, asOf } = options;
  const { environment } = world;
  const threads = isBusy
    ? await threadsAtOnce(world, count, { folder, cwd, asOf, verification, environment })
    : threadsWhenNeeded(world, count);
  const { makeBriefs } = await import("./make-briefs.ts");
  const going = { options, out, verification, asked, threads, isBusy };
  return await makeBriefs(session, folder, going).finally(threads.close);
}
