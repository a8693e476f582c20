// The chosen figure → its panel, its mark in the HTML edition, and its page where it was asked for by address.
import type { BriefSpec } from "@brief/render";
import type { ExplainReply, ExplainRequest, WorkspaceState } from "./messages.ts";
import type { Panels } from "./mount.ts";
import type { Ask } from "./renderer.ts";
import type { UiText } from "./ui-text.ts";

export interface Shown {
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
  /** Undefined shuts the panel. */
  readonly figure: string | undefined;
  /** Given where pages were just made: they are turned to the figure when it is newly chosen. */
  readonly pageOf?: ReadonlyMap<string, number> | undefined;
}

export function createShowFigure(
  panels: Panels,
  text: UiText,
  explain: Ask<ExplainRequest, ExplainReply>,
): (shown: Shown) => Promise<void> {
  let last: string | undefined;
  let current: string | undefined;
  return async ({ workspace, spec, figure, pageOf }) => {
    const isNew = figure !== last;
    last = figure;
    current = figure;
    if (figure === undefined) {
      panels.edition.select(undefined);
      panels.figure.hide();
      return;
    }
    if (isNew) panels.figure.show(figure, undefined);
    panels.edition.select(figure);
    const page = pageOf?.get(figure);
    if (isNew && page !== undefined) panels.pages.goTo(page);
    const specs = workspace.briefs.filter(({ id }) => id === spec.id);
    const uiLanguage = text.lang === "en" ? "en" : "zh";
    const reply = await explain({ workspace, specs, figure, uiLanguage });
    // A newer question is on its way, or the panel was shut meanwhile.
    if (reply === undefined || current !== figure) return;
    if (reply.type === "failed") panels.figure.tell(figure, `${text.failed}: ${reply.message}`);
    else if (reply.sections === undefined) panels.figure.tell(figure, text.noFigure);
    else panels.figure.show(figure, reply.sections);
    // The panel has taken its room: the figure is brought into what is left.
    if (isNew) panels.edition.select(figure);
  };
}
