// The work of `brief diff`: both sides opened, facts and briefs compared, the report printed.

import { resolve } from "node:path";
import type { DiffOptions } from "../commands/diff.ts";
import { overridesOf, strangeOverrides } from "../commands/parameters.ts";
import type { Overrides } from "../press/instances.ts";
import { writeSummary } from "../reporters/step-summary.ts";
import type { ExitCode, Session } from "../session.ts";
import { badDay } from "../workspace/bad-day.ts";
import { isDay } from "../workspace/config.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import { buildReport, type Sides } from "./build-report.ts";
import { type ComparedBriefs, compareFigures } from "./compare-figures.ts";
import { openSide, withBriefsOf } from "./open-side.ts";
import type { ReportedPage } from "./page-pictures.ts";
import { reportHtml } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";
import type { DiffReport } from "./report-schema.ts";
import { reportText } from "./report-text.ts";
import { isSameWorkspace } from "./same-workspace.ts";
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
  const overrides = askedOf(session, now, options);
  if ("length" in overrides) {
    report.findings(overrides);
    return 2;
  }
  const compared = await compareBriefsOf(session, sides, { ...options, overrides });
  if (compared !== undefined) report.findings(compared.findings);
  if (compared?.isDone === false) return 2;
  const pages = await picturesOf(session, sides, compared, { ...options, overrides });
  return tell(session, buildReport(sides, compared, pages), options);
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

/** Parameters of the command line, for the briefs of both sides. */
function askedOf(session: Session, { workspace }: Side, options: DiffOptions) {
  const overrides = overridesOf(session, options);
  if ("length" in overrides || workspace === undefined) return overrides;
  const strange = strangeOverrides(workspace, overrides);
  return strange.length > 0 ? strange : overrides;
}

async function picturesOf(
  session: Session,
  sides: Sides,
  compared: ComparedBriefs | undefined,
  { pictures, cwd, overrides }: DiffOptions & { readonly overrides: Overrides },
): Promise<ReportedPage[] | undefined> {
  if (pictures === undefined || compared === undefined) return undefined;
  const folder = resolve(callerFolder(session.world, cwd), pictures);
  const { drawPictures } = await import("./page-pictures.ts");
  return drawPictures(session, sides, compared, { folder, overrides });
}

async function compareBriefsOf(
  { report }: Session,
  { base, now }: { readonly base: Side; readonly now: Side },
  { only, lang, overrides }: DiffOptions & { readonly overrides: Overrides },
): Promise<ComparedBriefs | undefined> {
  if (base.workspace === undefined || now.workspace === undefined) return undefined;
  const selection = { only, languages: lang, overrides };
  const isSame = isSameWorkspace(base.workspace, now.workspace);
  return compareFigures(base, now, { ...selection, isSame }, report);
}

function tell(session: Session, report: DiffReport, options: DiffOptions): ExitCode {
  const { world } = session;
  if (options.summary !== undefined) {
    const path = resolve(callerFolder(world, options.cwd), options.summary);
    writeSummary(world, path, reportMarkdown(report));
  }
  session.report.result(printed(session, report, options));
  return report.same ? 0 : 1;
}

function printed(
  { report: out, world }: Session,
  report: DiffReport,
  options: DiffOptions,
): string {
  const form = options.report ?? (out.structured ? "json" : undefined);
  if (form === "json") return JSON.stringify(report, null, 1);
  if (form === "markdown") return reportMarkdown(report).trimEnd();
  if (form === "html") {
    return reportHtml(report, (file) =>
      world.readBytes(resolve(world.callerFolder, file)),
    ).trimEnd();
  }
  return reportText(report, { color: out.resultColor });
}
