// brief explain: where a printed figure comes from, or what a rule means.
import { type Figure, nearestName, suggestName } from "@brief/data";
import { figureTeller, type NameRow, printPdf, type TellFigure } from "@brief/render";
import type { Finding } from "../finding.ts";
import { hasErrors } from "../finding.ts";
import type { Job } from "../press/plan.ts";
import { readFonts } from "../press/read-fonts.ts";
import { rowPlaces } from "../press/row-places.ts";
import { composeJob } from "../press/run-job.ts";
import type { ExitCode, Session } from "../session.ts";
import type { ExplainOptions } from "./explain-options.ts";
import { explainRule } from "./explain-rule.ts";
import { explanation, explanationText } from "./explanation.ts";
import { preview } from "./preview.ts";
import { isRefused, type Selected, selectFrom } from "./selected.ts";

function refuse(rule: string, message: string, remedy: string): Finding {
  return { rule, severity: "error", message, place: {}, remedy };
}

/** The figures of one brief, and who tells where they come from. */
interface Known {
  readonly figures: readonly Figure[];
  readonly tell: TellFigure;
  readonly findings: readonly Finding[];
}

async function composeFigures(
  { workspace }: Selected,
  jobs: readonly [Job, ...Job[]],
  folder: string,
): Promise<Known> {
  const { dataset, templates, kinds } = workspace;
  // A brief has the same figures in every language: the first says what they are.
  const { figures, findings } = await composeJob(workspace, jobs[0]);
  const nameRow: NameRow = rowPlaces(dataset, folder);
  const specs = jobs.map(({ spec }) => spec);
  return { figures, findings, tell: figureTeller({ dataset, nameRow, templates, kinds, specs }) };
}

const bare = (text: string): string => text.replace(/\s+/gu, "");

/** By page and words: needs the layout of one edition. */
async function findPrinted(
  session: Session,
  selected: Selected,
  options: ExplainOptions,
): Promise<readonly string[] | Finding> {
  const [job, ...more] = selected.jobs;
  if (job === undefined || more.length > 0) {
    return refuse("one-edition", "a page is a page of one edition", "name it: --only ID -l LANG");
  }
  const { document, findings } = await composeJob(selected.workspace, job);
  const [fault] = findings.filter((finding) => finding.severity === "error");
  if (document === undefined || fault !== undefined) {
    return fault ?? refuse("not-composed", `"${job.stem}" was not made`, "see brief check");
  }
  const { places } = await printPdf(
    document,
    job.spec,
    readFonts(session.world, selected.workspace),
  );
  const wanted = bare(options.text ?? "");
  const hits = places.filter(
    ({ page, text }) =>
      (options.page === undefined || page === options.page) && bare(text).includes(wanted),
  );
  const ids = [...new Set(hits.map((place) => place.figure))];
  if (ids.length > 0) return ids;
  const where = options.page === undefined ? "" : ` on page ${options.page}`;
  const message = `no figure is printed as "${options.text ?? ""}"${where}`;
  return refuse("figure-not-found", message, "give fewer characters of it, or another page");
}

function unknownFigure(id: string, figures: readonly string[]): Finding {
  const near = suggestName(id, figures);
  const remedy = near.startsWith("use one of") ? "see the ids in a .figures.json" : near;
  return refuse("figure-not-found", `no figure "${id}"`, remedy);
}

/** The nearest brief, with the same figure where it has it: the whole id, to be copied. */
async function unknownBrief(id: string, { workspace, planned }: Selected): Promise<Finding> {
  const [brief = "", ...path] = id.split("/");
  const briefs = [...new Set(planned.map((job) => job.spec.id))];
  const near = nearestName(brief, briefs);
  const message = `no figure, brief or rule "${id}"`;
  const job = planned.find(({ spec }) => spec.id === near);
  if (near === undefined || job === undefined) {
    return refuse("figure-not-found", message, "see the ids in a .figures.json");
  }
  const { figures } = await composeJob(workspace, job);
  const whole = [near, ...path].join("/");
  const names = [near, ...figures.map((figure) => figure.id)];
  const closest = names.includes(whole) ? whole : (nearestName(whole, names) ?? near);
  return refuse("figure-not-found", message, `did you mean "${closest}"?`);
}

async function explainFigures(
  session: Session,
  selected: Selected,
  ids: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  const { report, world, language } = session;
  const { workspace, planned } = selected;
  // A reader opens the rows from where he is; a programme matches them with figures.json.
  const folder = report.structured ? workspace.folder : world.callerFolder;
  const composed = new Map<string, Known>();
  for (const id of ids) {
    const brief = id.split("/")[0] ?? "";
    const [first, ...others] = planned.filter((job) => job.spec.id === brief);
    if (first === undefined) {
      report.findings([await unknownBrief(id, selected)]);
      return 1;
    }
    const known =
      composed.get(brief) ?? (await composeFigures(selected, [first, ...others], folder));
    if (!composed.has(brief) && hasErrors(known.findings)) report.findings(known.findings);
    composed.set(brief, known);
    const figure = known.figures.find((one) => one.id === id);
    if (figure === undefined) {
      const names = known.figures.map((one) => one.id);
      report.findings([unknownFigure(id, names)]);
      return 1;
    }
    const told = known.tell(figure);
    const showing = { language, all: options.all === true };
    report.result(
      report.structured
        ? JSON.stringify(explanation(workspace, told))
        : explanationText(told, showing),
    );
  }
  return 0;
}

/** With `--open` the preview serves until it is stopped, at the first of the figures. */
async function explainAndOpen(
  session: Session,
  selected: Selected,
  ids: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  const code = await explainFigures(session, selected, ids, options);
  const [figure = ""] = ids;
  if (code !== 0 || options.open !== true) return code;
  const brief = figure.split("/")[0] ?? "";
  const editions = selected.jobs.filter(({ spec }) => spec.id === brief);
  const language = editions[0]?.spec.language ?? "zh-CN";
  const served = { ...options, port: 0, host: "127.0.0.1", open: true as const };
  return preview(session, undefined, { ...served, at: { brief, language, figure } });
}

export async function explain(
  session: Session,
  ids: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  const { report } = session;
  const [first] = ids;
  if (ids.length === 1 && first !== undefined && !first.includes("/")) {
    const code = explainRule(session, first, options);
    if (code !== undefined) return code;
  }
  const printed = options.page !== undefined || options.text !== undefined;
  if (first === undefined && !printed) {
    const remedy =
      "brief explain portfolio/lenders/44001/amount, or --only ID -l LANG --page N --text …";
    report.findings([refuse("nothing-to-explain", "no figure is named", remedy)]);
    return 2;
  }
  const selected = await selectFrom(session, undefined, options);
  report.findings(selected.findings);
  if (isRefused(selected)) return selected.code;
  if (first !== undefined) return explainAndOpen(session, selected, ids, options);
  const found = await findPrinted(session, selected, options);
  if (!("length" in found)) {
    report.findings([found]);
    return found.rule === "one-edition" ? 2 : 1;
  }
  return explainAndOpen(session, selected, found, options);
}
