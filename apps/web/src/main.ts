// Mounts the panels and keeps them at what is chosen and at the newest revision.
import type { Place } from "@brief/data";
import type { BriefSpec, FigureMap } from "@brief/render";
import {
  adapted,
  type Choice,
  type ChoicePatch,
  chooseSpec,
  choosing,
  patched,
  readChoice,
  writeChoice,
} from "./choice.ts";
import { earlyWorker, earlyWorkspace } from "./early.ts";
import { takeToken } from "./edit/access.ts";
import type {
  CompareReply,
  CompareRequest,
  ExplainReply,
  ExplainRequest,
  ExportReply,
  ExportRequest,
  RenderReply,
  RenderRequest,
  WorkspaceState,
} from "./messages.ts";
import { mountPanels } from "./mount.ts";
import type { EditorPanel } from "./panels/editor.ts";
import { readZoom, writeZoom, type Zoom } from "./panels/page-zoom.ts";
import { startPdf } from "./pdf/pdf-file.ts";
import { createAsker } from "./renderer.ts";
import { createShowBrief, type Outcome } from "./show-brief.ts";
import { createShowCompare, type NewerPages } from "./show-compare.ts";
import { createShowFigure } from "./show-figure.ts";
import { openSite } from "./site/open-site.ts";
import { startEditing } from "./start-editing.ts";
import { createTakeFiles } from "./take-files.ts";
import { briefTitle } from "./titles.ts";
import { siteText } from "./ui-text/site.ts";
import { uiText } from "./ui-text.ts";
import { base, fetchWorkspace, onRevision, registerFaces } from "./world.ts";

// Before anything else writes the address.
const token = takeToken();
const text = uiText(navigator.language);
document.documentElement.lang = text.lang;
const app = document.getElementById("app");
if (app === null) throw new Error("the page has no #app element");

/** Many times what the slowest brief takes. */
const limitSeconds = 60;
const limits = { limitSeconds, tooSlow: text.tooSlow };
const render = createAsker<RenderRequest, RenderReply>({ started: earlyWorker, ...limits });
const explain = createAsker<ExplainRequest, ExplainReply>(limits);
const panels = mountPanels(app, text, {
  pickBrief: (brief) => choose(choosing(choice, brief)),
  pickLanguage: (language) => choose({ language }),
  pickView: (view) => choose({ view: view === "pdf" ? undefined : view }),
  pickFigure: (figure) => choose({ figure }),
  pickComparison: choose,
  pickZoom,
  turnedTo,
  opener,
  pickOption: choose,
  download: {
    take: (kind) => {
      if (workspace !== undefined && made !== undefined) {
        void takeFiles.one(kind, { workspace, spec: made });
      }
    },
    takeAll: () => {
      if (workspace !== undefined) void takeFiles.all(workspace);
    },
    stop: () => takeFiles.stop(),
  },
});
startPdf();
const showOutcome = createShowBrief(panels, text);
const showFigure = createShowFigure(panels, text, explain);
const exporter = createAsker<ExportRequest, ExportReply>(limits);
const takeFiles = createTakeFiles(panels.download, text, exporter);
const compare = createAsker<CompareRequest, CompareReply>(limits);
const showCompare = createShowCompare(panels, text, compare);

let workspace: WorkspaceState | undefined;
let editor: EditorPanel | undefined;
let choice: Choice = readFromAddress();
/** What the pages on screen, or those that are being made, were asked for as. */
let asked = "";
let places: FigureMap = [];
let newer: NewerPages | undefined;
let noting: ReturnType<typeof setTimeout> | undefined;
/** The brief on screen. */
let made: BriefSpec | undefined;

function readFromAddress(): Choice {
  return { language: text.lang, ...readChoice(location.search) };
}

/** A step that the browser's "back" undoes. */
function choose(patch: ChoicePatch): void {
  // What was turned to last is of the step that is left.
  writeNoted();
  const next = patched(choice, patch);
  const spec = workspace && chooseSpec(workspace.briefs, next);
  choice = spec === undefined ? next : { brief: spec.id, ...next };
  history.pushState(null, "", writeChoice(choice));
  void show();
}

/** No step of its own: the address says where one is. */
function note(patch: ChoicePatch): void {
  choice = patched(choice, patch);
  clearTimeout(noting);
  noting = setTimeout(writeNoted, 300);
}

function writeNoted(): void {
  if (noting === undefined) return;
  forgetNoted();
  history.replaceState(null, "", writeChoice(choice));
}

function forgetNoted(): void {
  clearTimeout(noting);
  noting = undefined;
}

function pickZoom(zoom: Zoom): void {
  panels.showZoom(zoom);
  note({ zoom: writeZoom(zoom) });
}

function turnedTo(page: number): void {
  if (page !== (choice.page ?? 1)) note({ page: page === 1 ? undefined : page });
}

async function show(): Promise<void> {
  if (workspace === undefined) return;
  const current = workspace;
  panels.showView(choice.view ?? "pdf");
  panels.showZoom(readZoom(choice.zoom));
  const planned = chooseSpec(current.briefs, choice);
  // A workspace with errors has no briefs, and refuses by what the command line found.
  if (planned === undefined) {
    asked = "";
    const reply = { type: "refused", diagnostics: [] } as const;
    await showOutcome({ workspace: current, spec: undefined, isPlanned: false, page: 1, reply });
    return;
  }
  const spec = adapted(planned, choice);
  const asking = JSON.stringify([current.revision, spec]);
  // Before anything else: while it is made there is time for the rest.
  const making =
    asking === asked ? undefined : render({ type: "render", workspace: current, spec });
  asked = asking;
  panels.topBar.update(current, spec);
  panels.options.update({ workspace: current, planned, spec });
  panels.comparison.pick.update(current, spec.asOf, choice.compare);
  panels.pickPanel.update(current, spec);
  document.title = `${briefTitle(current, spec, text)} · Brief`;
  if (making !== undefined) {
    await showMade(making, { workspace: current, spec, isPlanned: spec === planned });
    return;
  }
  // Pages that are being made show their figure when they stand.
  if (newer !== undefined) void showCompare({ workspace: current, choice, newer });
  await showChosenFigure(current, spec);
}

type Making = Pick<Outcome, "workspace" | "isPlanned"> & { readonly spec: BriefSpec };

async function showMade(
  making: ReturnType<typeof render>,
  { workspace: current, spec, isPlanned }: Making,
): Promise<void> {
  panels.showBusy(true);
  newer = undefined;
  const reply = await making;
  // A newer request is on its way, and ends the wait.
  if (reply === undefined) return;
  panels.showBusy(false);
  const outcome = { workspace: current, spec, isPlanned, page: choice.page ?? 1 };
  await showOutcome({ ...outcome, reply }).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const failed: RenderReply = { type: "failed", message };
    return showOutcome({ ...outcome, reply: failed });
  });
  made = undefined;
  if (reply.type === "rendered") {
    ({ places, spec: made } = reply);
    newer = { spec: made, pdf: reply.pdf, places };
  }
  void showCompare({ workspace: current, choice, newer });
  await showChosenFigure(current, spec);
}

async function showChosenFigure(
  current: WorkspaceState,
  { id, language }: BriefSpec,
): Promise<void> {
  const editions = current.briefs.filter((brief) => brief.id === id);
  const specs = editions.map((edition) => ({
    ...adapted(edition, choice),
    // About another row, it has another id.
    ...(made === undefined ? {} : { id: made.id, parameters: made.parameters }),
  }));
  const { figure } = choice;
  await showFigure({ workspace: current, specs, edition: language, figure, places });
}

async function reload(): Promise<void> {
  try {
    const isFirst = workspace === undefined;
    workspace = await fetchNext();
    if (isFirst) {
      registerFaces(workspace.faces);
      if (workspace.isEditable) editor = startEditing(panels, text, token);
    }
  } catch (error) {
    panels.pageBar.tell(`${text.failed}: ${error instanceof Error ? error.message : error}`);
    return;
  }
  // Places of problems can be opened once the list of files is there.
  void editor?.update(workspace).then(panels.problems.refresh);
  // Not waited for: a newer revision overtakes a render that is under way.
  void show();
}

function opener({ file, line = 1, column }: Place): (() => void) | undefined {
  const path = file === undefined ? undefined : editor?.fileOf(file);
  if (path === undefined) return undefined;
  return () => {
    panels.panes.show("problems");
    panels.dock.open("edit");
    void editor?.open(path, { line, column });
  };
}

addEventListener("popstate", () => {
  forgetNoted();
  const last = choice.page;
  choice = readFromAddress();
  if (choice.page !== last) panels.pages.goTo(choice.page ?? 1);
  void show();
});
// One at a time, so that an older answer never replaces a newer one.
let fetchNext = (): Promise<WorkspaceState> => {
  fetchNext = fetchWorkspace;
  return earlyWorkspace;
};
let reloading = reload();
// A published site never changes under its page.
void reloading.then(() => {
  if (workspace?.site !== undefined) openSite(workspace.site, base, siteText(navigator.language));
  else
    onRevision(
      (revision) => {
        reloading = reloading.then(() => (revision === workspace?.revision ? undefined : reload()));
      },
      () => void editor?.check(),
    );
});
