// The work of `brief diff`: both sides opened, facts and briefs compared, the report printed.

import { basename, dirname, resolve } from "node:path";
import { diffDatasets } from "@brief/data";
import type { DiffOptions } from "../commands/diff.ts";
import { writeOutput } from "../press/write-output.ts";
import type { ExitCode, Session } from "../session.ts";
import { badDay } from "../workspace/bad-day.ts";
import { isDay } from "../workspace/config.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { buildReport } from "./build-report.ts";
import { type ComparedBriefs, compareFigures } from "./compare-figures.ts";
import { openSide, withBriefsOf } from "./open-side.ts";
import { reportHtml } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";
import type { DiffReport } from "./report-schema.ts";
import { reportText } from "./report-text.ts";
import type { OpenedSide, Side } from "./side.ts";

export async function runDiff(
  session: Session,
  words: readonly [base: string, now: string | undefined],
  options: DiffOptions,
): Promise<ExitCode> {
  const { report } = session;
  const wrong = [options.asOf, options.asOfBase].find((day) => day !== undefined && !isDay(day));
  if (wrong !== undefined) {
    report.findings([badDay(wrong)]);
    return 2;
  }
  const opened = await openBoth(session, words, options);
  report.findings(opened.flatMap(({ findings }) => findings));
  const [base, now] = opened.map(({ side }) => side);
  if (base === undefined || now === undefined) return 2;
  const sides = { base: withBriefsOf(base, now), now: withBriefsOf(now, base) };
  const compared = await compareBriefsOf(session, sides, options);
  if (compared !== undefined) report.findings(compared.findings);
  if (compared?.isDone === false) return 2;
  return tell(session, buildReport(sides, compared), options);
}

/** The new side first: a revision is read where the workspace of the new side stands. */
async function openBoth(
  session: Session,
  [base, now]: readonly [string, string | undefined],
  { cwd, asOf, asOfBase }: DiffOptions,
): Promise<readonly OpenedSide[]> {
  const newer = await openSide(session, { name: "new", word: now, asOf, cwd, home: undefined });
  const { kind, workspace } = newer.side ?? {};
  const home = kind === "workspace" ? workspace?.folder : undefined;
  const day = asOfBase ?? asOf;
  const older = await openSide(session, { name: "base", word: base, asOf: day, cwd, home });
  return [older, newer];
}

async function compareBriefsOf(
  { report }: Session,
  { base, now }: { readonly base: Side; readonly now: Side },
  { only, lang }: DiffOptions,
): Promise<ComparedBriefs | undefined> {
  if (base.workspace === undefined || now.workspace === undefined) return undefined;
  const selection = { only, languages: lang };
  const isSame = isSameWorkspace(base.workspace, now.workspace);
  return compareFigures(base, now, { ...selection, isSame }, report);
}

/** Equal facts on equal days, by equal templates and an equal brief.yaml: every brief is the same. */
function isSameWorkspace(base: Workspace, now: Workspace): boolean {
  const rest = ({ asOf, dated, config, templateCode, definitions, kindCode }: Workspace) => {
    const own = [[...templateCode()], definitions, [...kindCode]];
    return JSON.stringify([asOf, dated, { ...config, dataset: "" }, own]);
  };
  return rest(base) === rest(now) && diffDatasets(base.facts.known, now.facts.known).length === 0;
}

function tell(session: Session, report: DiffReport, options: DiffOptions): ExitCode {
  const { world } = session;
  if (options.summary !== undefined) {
    const path = resolve(callerFolder(world, options.cwd), options.summary);
    const bytes = new TextEncoder().encode(reportMarkdown(report));
    writeOutput(world, dirname(path), basename(path), bytes);
  }
  session.report.result(printed(session, report, options));
  return report.same ? 0 : 1;
}

function printed({ report: out }: Session, report: DiffReport, options: DiffOptions): string {
  const form = options.report ?? (out.structured ? "json" : undefined);
  if (form === "json") return JSON.stringify(report, null, 1);
  if (form === "markdown") return reportMarkdown(report).trimEnd();
  if (form === "html") return reportHtml(report).trimEnd();
  return reportText(report, { color: out.resultColor });
}
