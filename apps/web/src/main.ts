// Mounts the panels and keeps them at the chosen brief and the newest revision.
import { type Choice, chooseSpec, readChoice, writeChoice } from "./choice.ts";
import type {
  ExplainReply,
  ExplainRequest,
  RenderReply,
  RenderRequest,
  WorkspaceState,
} from "./messages.ts";
import { mountPanels } from "./mount.ts";
import { createAsker } from "./renderer.ts";
import { createShowBrief } from "./show-brief.ts";
import { createShowFigure } from "./show-figure.ts";
import { briefTitle } from "./titles.ts";
import { uiText } from "./ui-text.ts";
import { fetchWorkspace, onRevision, registerFaces } from "./world.ts";

const text = uiText(navigator.language);
document.documentElement.lang = text.lang;
const app = document.getElementById("app");
if (app === null) throw new Error("the page has no #app element");

const render = createAsker<RenderRequest, RenderReply>({ isEager: true });
const explain = createAsker<ExplainRequest, ExplainReply>({ isEager: false });
const panels = mountPanels(app, text, {
  pick,
  pickBrief: (brief) => pick({ language: choice.language ?? text.lang, brief }),
  pickFigure,
});
const showOutcome = createShowBrief(panels, text);
const showFigure = createShowFigure(panels, text, explain);

let workspace: WorkspaceState | undefined;
let choice: Partial<Choice> = { language: text.lang, ...readChoice(location.search) };

/** The same brief in another language keeps its figure. */
function pick(next: Choice): void {
  const { figure } = choice;
  choice = next.brief === choice.brief && figure !== undefined ? { figure, ...next } : next;
  history.pushState(null, "", writeChoice({ ...next, ...choice }));
  void show();
}

function pickFigure(figure: string | undefined): void {
  const spec = workspace && chooseSpec(workspace.briefs, choice);
  if (workspace === undefined || spec === undefined) return;
  const { id: brief, language } = spec;
  choice = { brief, language, ...(figure === undefined ? {} : { figure }) };
  history.pushState(null, "", writeChoice({ brief, language, ...choice }));
  void showFigure({ workspace, spec, figure });
}

/** A workspace with errors has no briefs, and refuses by what the command line found. */
async function show(): Promise<void> {
  if (workspace === undefined) return;
  const current = workspace;
  const spec = chooseSpec(current.briefs, choice);
  if (spec === undefined) {
    await showOutcome({ workspace: current, spec, reply: { type: "refused", diagnostics: [] } });
    return;
  }
  panels.topBar.update(current, spec);
  panels.pickPanel.update(current, spec);
  document.title = `${briefTitle(current, spec, text)} · Brief`;
  panels.showBusy(true);
  const reply = await render({ workspace: current, spec });
  // A newer request is on its way, and ends the wait.
  if (reply === undefined) return;
  panels.showBusy(false);
  await showOutcome({ workspace: current, spec, reply }).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const failed: RenderReply = { type: "failed", message };
    return showOutcome({ workspace: current, spec, reply: failed });
  });
  const pageOf = reply.type === "rendered" ? reply.pageOf : undefined;
  await showFigure({ workspace: current, spec, figure: choice.figure, pageOf });
}

async function reload(): Promise<void> {
  try {
    const isFirst = workspace === undefined;
    workspace = await fetchWorkspace();
    if (isFirst) registerFaces(workspace.faces);
  } catch (error) {
    panels.pageBar.tell(`${text.failed}: ${error instanceof Error ? error.message : error}`);
    return;
  }
  // Not waited for: a newer revision overtakes a render that is under way.
  void show();
}

addEventListener("popstate", () => {
  choice = { language: text.lang, ...readChoice(location.search) };
  void show();
});
// One at a time, so that an older answer never replaces a newer one.
let reloading = reload();
onRevision((revision) => {
  reloading = reloading.then(() => (revision === workspace?.revision ? undefined : reload()));
});
