// The chosen figure → its panel, its mark in both editions, and its page where it was asked for by address.
import type { BriefSpec, FigureMap, Language } from "@brief/render";
import type { ExplainReply, ExplainRequest, WorkspaceState } from "./messages.ts";
import type { Panels } from "./mount.ts";
import type { Ask } from "./renderer.ts";
import type { UiText } from "./ui-text.ts";

export interface Shown {
  readonly workspace: WorkspaceState;
  /** The editions of its brief, the shown one's adaptations in all of them. */
  readonly specs: readonly BriefSpec[];
  /** Language of the one that is shown. */
  readonly edition: Language;
  /** Undefined leaves the panel. */
  readonly figure: string | undefined;
  /** Where the pages that are shown print it; empty while there are none. */
  readonly places: FigureMap;
}

export function createShowFigure(
  panels: Panels,
  text: UiText,
  explain: Ask<ExplainRequest, ExplainReply>,
): (shown: Shown) => Promise<void> {
  let last: string | undefined;
  return async ({ workspace, specs, edition, figure, places }) => {
    const isNew = figure !== last;
    last = figure;
    panels.side.show("figure", figure !== undefined);
    if (isNew) panels.panes.showFigure(figure !== undefined);
    panels.edition.select(figure);
    panels.pages.select(figure, { reveal: isNew });
    if (figure === undefined) return;
    panels.figure.show({ id: figure, origin: undefined, places });
    const { uiLanguage } = text;
    const asked = { workspace, specs, edition, figure, uiLanguage } as const;
    const reply = await explain({ type: "explain", ...asked });
    // A newer question is on its way, or the panel was left meanwhile.
    if (reply === undefined || last !== figure) return;
    if (reply.type === "failed") panels.figure.tell(figure, `${text.failed}: ${reply.message}`);
    else if (reply.origin === undefined) panels.figure.tell(figure, text.noFigure);
    else panels.figure.show({ id: figure, origin: reply.origin, places });
  };
}
