// Mounts the panels and keeps them at the chosen brief and the newest revision.
import { type Choice, chooseSpec, readChoice, writeChoice } from "./choice.ts";
import type { RenderReply, WorkspaceState } from "./messages.ts";
import { mountPanels } from "./mount.ts";
import { createRenderer } from "./renderer.ts";
import { createShowBrief } from "./show-brief.ts";
import { briefTitle } from "./titles.ts";
import { uiText } from "./ui-text.ts";
import { fetchWorkspace, onRevision, registerFaces } from "./world.ts";

const text = uiText(navigator.language);
document.documentElement.lang = text.lang;
const app = document.getElementById("app");
if (app === null) throw new Error("the page has no #app element");

const render = createRenderer();
const panels = mountPanels(app, text, {
  pick,
  pickBrief: (brief) => pick({ language: text.lang, ...choice, brief }),
});
const showOutcome = createShowBrief(panels, text);

let workspace: WorkspaceState | undefined;
let choice: Partial<Choice> = { language: text.lang, ...readChoice(location.search) };

function pick(next: Choice): void {
  choice = next;
  history.pushState(null, "", writeChoice(next));
  void show();
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
