// Touched briefs → a picture of each of their pages that differs: both sides are made by the programme as it is, then compared.
import { join, relative, resolve } from "node:path";
import type { Fonts } from "@brief/render";
import { comparePages } from "../pictures/compare-pages.ts";
import { drawPages, type Pixels } from "../pictures/draw-pages.ts";
import { type Canvases, loadCanvas } from "../pictures/load-canvas.ts";
import type { Overrides } from "../press/instances.ts";
import { type Job, planJobs } from "../press/plan.ts";
import { readFonts } from "../press/read-fonts.ts";
import { runJob } from "../press/run-job.ts";
import { writeOutput } from "../press/write-output.ts";
import type { Session } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { Sides } from "./build-report.ts";
import type { ComparedBriefs } from "./compare-figures.ts";
import type { DiffReport } from "./report-schema.ts";
import type { Side } from "./side.ts";

export type ReportedPage = NonNullable<DiffReport["pages"]>[number];

interface Press {
  readonly workspace: Workspace;
  readonly fonts: Fonts;
  /** `zh-CN/portfolio` → its job. */
  readonly jobs: ReadonlyMap<string, Job>;
}

/**
 * Of briefs that both sides have; one that came or went has nothing to be held against.
 * @returns briefs about everything first, then by how much of a page differs
 */
export async function drawPictures(
  session: Session,
  sides: Sides,
  { briefs, wholes }: ComparedBriefs,
  { folder, overrides }: { readonly folder: string; readonly overrides: Overrides },
): Promise<ReportedPage[]> {
  const presses = [sides.base, sides.now].map((side) => pressOf(side, overrides));
  const editions = briefs
    .filter(({ status }) => status === "touched")
    .flatMap(({ brief, touched }) => touched.map((language) => ({ brief, language })));
  const drawn: ReportedPage[] = [];
  if (editions.length === 0) return drawn;
  const canvases = await loadCanvas();
  for (const [index, { brief, language }] of editions.entries()) {
    const [before, after] = [
      await pagesOf(canvases, presses[0], `${language}/${brief}`),
      await pagesOf(canvases, presses[1], `${language}/${brief}`),
    ];
    session.report.progress(`drawn  ${language}/${brief}`, index + 1, editions.length);
    if (before === undefined || after === undefined) continue;
    const stem = presses[1]?.jobs.get(`${language}/${brief}`)?.stem ?? `${language}/${brief}`;
    for (const { page, differing, png } of comparePages(canvases, before, after)) {
      const file = join(folder, `${stem}-${page}.png`);
      writeOutput(session.world, folder, `${stem}-${page}.png`, png);
      const typed = relative(session.world.callerFolder, resolve(file)).replaceAll("\\", "/");
      drawn.push({ brief, language, page, pixels: differing, file: typed });
    }
  }
  const isWhole = ({ brief }: ReportedPage) => Number(wholes.has(brief));
  return drawn.toSorted((a, b) => isWhole(b) - isWhole(a) || b.pixels - a.pixels);
}

function pressOf({ world, workspace }: Side, overrides: Overrides): Press | undefined {
  if (workspace === undefined) return undefined;
  const { jobs } = planJobs(workspace, overrides);
  const named = jobs.map((job) => [`${job.spec.language}/${job.spec.id}`, job] as const);
  return { workspace, fonts: readFonts(world, workspace), jobs: new Map(named) };
}

/** Undefined where the side does not make it: then there is nothing to be seen. */
async function pagesOf(
  canvases: Canvases,
  press: Press | undefined,
  name: string,
): Promise<readonly Pixels[] | undefined> {
  const job = press?.jobs.get(name);
  if (press === undefined || job === undefined) return undefined;
  const { edition } = await runJob(press.workspace, job, press.fonts, "fast");
  return edition && drawPages(canvases, edition.pdf);
}
