// The panels of the page, in reading order, in their places.
import type { Choice } from "./choice.ts";
import { element } from "./element.ts";
import { createEditionPanel, type EditionPanel } from "./panels/edition.ts";
import { createFigurePanel, type FigurePanel } from "./panels/figure.ts";
import { createPageBar, type PageBar } from "./panels/page-bar.ts";
import { createPagesPanel, type PagesPanel } from "./panels/pages.ts";
import { createPanes, type Panes } from "./panels/panes.ts";
import { createPickPanel, type PickPanel } from "./panels/pick.ts";
import { createProblemsPanel, type ProblemsPanel } from "./panels/problems.ts";
import { createTopBar, type TopBar } from "./panels/top-bar.ts";
import type { UiText } from "./ui-text.ts";

export interface Panels {
  readonly panes: Panes;
  readonly topBar: TopBar;
  readonly pickPanel: PickPanel;
  readonly pageBar: PageBar;
  readonly pages: PagesPanel;
  readonly edition: EditionPanel;
  readonly figure: FigurePanel;
  readonly problems: ProblemsPanel;
  showBusy(busy: boolean): void;
}

export interface Picks {
  readonly pick: (choice: Choice) => void;
  readonly pickBrief: (brief: string) => void;
  /** Undefined closes the panel. */
  readonly pickFigure: (figure: string | undefined) => void;
}

export function mountPanels(app: HTMLElement, text: UiText, picks: Picks): Panels {
  const { pick, pickBrief, pickFigure } = picks;
  const problems = createProblemsPanel(text);
  const panes = createPanes(app, text, (pane) => {
    if (pane === "problems") problems.element.open = true;
  });
  const topBar = createTopBar({ text, drawerButton: panes.drawerButton, pick });
  const pickPanel = createPickPanel(text, (brief) => {
    panes.show("pages");
    pickBrief(brief);
  });
  const pages = createPagesPanel(text, (page, count) => pageBar.showPage(page, count));
  const pageBar = createPageBar({ text, viewSwitch: panes.viewSwitch, goTo: pages.goTo });
  const edition = createEditionPanel(text, pickFigure);
  const figure = createFigurePanel(text, () => pickFigure(undefined));
  const stage = element(
    "main",
    { class: "stage" },
    pageBar.element,
    pages.element,
    edition.element,
    figure.element,
  );
  app.append(topBar.element, pickPanel.element, stage, problems.element, panes.tabs);
  return {
    panes,
    topBar,
    pickPanel,
    pageBar,
    pages,
    edition,
    figure,
    problems,
    showBusy: (busy) => stage.setAttribute("aria-busy", busy ? "true" : "false"),
  };
}
