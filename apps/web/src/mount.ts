// The panels of the page, in reading order, in their places.
import type { ChoicePatch, Overlay, View } from "./choice.ts";
import { element } from "./element.ts";
import { type Comparison, createComparison, withStrip } from "./panels/comparison.ts";
import { createDock, type Dock } from "./panels/dock.ts";
import { createDownloadPanel, type DownloadPanel, type DownloadParts } from "./panels/download.ts";
import { createEditionPanel, type EditionPanel } from "./panels/edition.ts";
import { createFigurePanel, type FigurePanel } from "./panels/figure.ts";
import { createOptionsPanel, type OptionsPanel } from "./panels/options.ts";
import { createPageBar, type PageBar } from "./panels/page-bar.ts";
import type { Zoom } from "./panels/page-zoom.ts";
import { createPagesPanel, type PagesPanel } from "./panels/pages.ts";
import { createPanes, type Panes } from "./panels/panes.ts";
import { createPickPanel, type PickPanel } from "./panels/pick.ts";
import { createProblemsPanel, type ProblemActions, type ProblemsPanel } from "./panels/problems.ts";
import { createSidePanel, type SidePanel } from "./panels/side.ts";
import { createTopBar, type TopBar } from "./panels/top-bar.ts";
import { createViewSwitch } from "./panels/view-switch.ts";
import type { UiText } from "./ui-text.ts";

export interface Panels {
  readonly panes: Panes;
  readonly topBar: TopBar;
  readonly options: OptionsPanel;
  readonly download: DownloadPanel;
  readonly pickPanel: PickPanel;
  readonly pageBar: PageBar;
  readonly pages: PagesPanel;
  readonly edition: EditionPanel;
  readonly side: SidePanel;
  readonly figure: FigurePanel;
  readonly dock: Dock;
  readonly problems: ProblemsPanel;
  readonly comparison: Comparison;
  /** How, and whether, another edition is shown besides. */
  showComparing(how: Overlay | "page" | undefined): void;
  showView(view: View): void;
  showZoom(zoom: Zoom): void;
  showBusy(busy: boolean): void;
}

export interface Picks {
  readonly pickBrief: (brief: string) => void;
  readonly pickLanguage: (language: string) => void;
  readonly pickView: (view: View) => void;
  /** Undefined leaves the figure. */
  readonly pickFigure: (figure: string | undefined) => void;
  readonly pickComparison: (patch: ChoicePatch) => void;
  readonly pickZoom: (zoom: Zoom) => void;
  /** By scrolling too. */
  readonly turnedTo: (page: number) => void;
  /** Opens a place of a file where it may be edited. */
  readonly opener: ProblemActions["opener"];
  readonly pickOption: (patch: ChoicePatch) => void;
  readonly download: Omit<DownloadParts, "text">;
}

export function mountPanels(app: HTMLElement, text: UiText, picks: Picks): Panels {
  const panes = createPanes(app, text, (pane) => {
    if (pane === "problems") dock.open();
  });
  const dock = createDock(text);
  const problems = createProblemsPanel(text, {
    onError: () => dock.open("problems"),
    opener: picks.opener,
    pickFigure(figure) {
      panes.show("pages");
      picks.pickFigure(figure);
    },
  });
  dock.add({ id: "problems", ...problems });
  const comparison = createComparison({
    text,
    choose: picks.pickComparison,
    onPage: (page, count) => pageBar.showPage(page, count),
  });
  const options = createOptionsPanel(text, picks.pickOption);
  const download = createDownloadPanel({ text, ...picks.download });
  const topBar = createTopBar({
    text,
    drawerButton: panes.drawerButton,
    options: [options.element, comparison.pick.element],
    download: download.element,
    pick: picks.pickLanguage,
  });
  const pickPanel = createPickPanel(text, (brief) => {
    panes.show("pages");
    picks.pickBrief(brief);
  });
  const viewSwitch = createViewSwitch(text, picks.pickView);
  const pages = createPagesPanel({
    text,
    onPage(page, count) {
      pageBar.showPage(page, count);
      picks.turnedTo(page);
    },
    onZoom: picks.pickZoom,
    onPickFigure: picks.pickFigure,
  });
  const pageBar = createPageBar({
    text,
    viewSwitch: viewSwitch.element,
    goTo: (page) => (comparison.pages.element.hidden ? pages : comparison.pages).goTo(page),
    pickZoom: picks.pickZoom,
    openFind: pages.openFind,
    toggleThumbnails: pages.toggleThumbnails,
  });
  const edition = createEditionPanel(text, picks.pickFigure);
  const figure = createFigurePanel(text.origin, {
    onClose: () => picks.pickFigure(undefined),
    opener: picks.opener,
  });
  const side = createSidePanel(text, {
    figure: withStrip(comparison.strip, figure.element),
    compare: comparison.panel.element,
  });
  const stage = element(
    "main",
    { class: "stage" },
    pageBar.element,
    comparison.bar.element,
    pages.element,
    comparison.pages.element,
    edition.element,
  );
  app.append(topBar.element, pickPanel.element, stage, side.element, dock.element, panes.tabs);
  return {
    panes,
    topBar,
    options,
    download,
    pickPanel,
    pageBar,
    pages,
    edition,
    side,
    figure,
    dock,
    problems,
    comparison,
    showComparing(how) {
      if (how === undefined) delete app.dataset["compare"];
      else app.dataset["compare"] = how;
    },
    showView(view) {
      app.dataset["view"] = view;
      viewSwitch.show(view);
    },
    showZoom(zoom) {
      pageBar.showZoom(zoom);
      pages.setZoom(zoom);
    },
    showBusy: (busy) => stage.setAttribute("aria-busy", busy ? "true" : "false"),
  };
}
