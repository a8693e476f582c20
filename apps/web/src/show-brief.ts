// A render's outcome → the panels. What could not be made leaves the last good page of the same edition.
import type { BriefSpec } from "@brief/render";
import type { Rendered, RenderReply, WorkspaceState } from "./messages.ts";
import type { Panels } from "./mount.ts";
import type { UiText } from "./ui-text.ts";

export interface Outcome {
  readonly workspace: WorkspaceState;
  /** Undefined where the workspace has errors and so no briefs. */
  readonly spec: BriefSpec | undefined;
  /** As brief.yaml has it, and so to be held against what was built. */
  readonly isPlanned: boolean;
  /** Where its pages are begun to be read. */
  readonly page: number;
  readonly reply: RenderReply;
}

const editionName = ({ id, language }: BriefSpec): string => `${language}/${id}.pdf`;

export function createShowBrief(panels: Panels, text: UiText): (outcome: Outcome) => Promise<void> {
  let shown: string | undefined;
  let address: string | undefined;

  let figures: ReadonlySet<string> = new Set();
  const showProblems = ({ workspace, reply }: Outcome): void => {
    const own = reply.type === "failed" ? [] : reply.diagnostics;
    if (reply.type === "rendered") figures = new Set(reply.places.map(({ figure }) => figure));
    panels.problems.update({ workspace: workspace.diagnostics, brief: own, figures });
    panels.panes.countProblems(workspace.diagnostics.length + own.length);
  };
  const offer = (pdf: Uint8Array<ArrayBuffer> | undefined, spec?: BriefSpec): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
    address = undefined;
    if (pdf !== undefined) {
      address = URL.createObjectURL(new Blob([pdf], { type: "application/pdf" }));
    }
    const name = `${spec?.id}.${spec?.language}.pdf`;
    panels.download.offer(address === undefined ? undefined : { address, name });
  };
  const showRendered = async (
    reply: Rendered,
    spec: BriefSpec,
    published: WorkspaceState["published"],
    page: number,
  ) => {
    const name = editionName(spec);
    const keepPlace = name === shown;
    shown = name;
    const drawn = panels.pages.show({ pdf: reply.pdf, places: reply.places, keepPlace, page });
    try {
      // While another thread reads the file.
      panels.edition.show(reply.html, { styles: reply.styles, keepPlace });
    } finally {
      await drawn;
    }
    offer(reply.pdf, reply.spec);
    const { id: brief, language } = spec;
    panels.pageBar.showHash({ sha256: reply.sha256, brief, language, published: published[name] });
    panels.pageBar.tell();
  };
  const showFailure = (spec: BriefSpec | undefined, message: string): void => {
    if (spec !== undefined && editionName(spec) !== shown) {
      shown = undefined;
      panels.pages.clear();
      panels.edition.clear();
      panels.pageBar.hideHash();
      offer(undefined);
    }
    panels.pageBar.tell(shown === undefined ? message : text.stale);
  };
  const showOne = async (outcome: Outcome): Promise<void> => {
    const { workspace, spec, isPlanned, page, reply } = outcome;
    showProblems(outcome);
    if (reply.type !== "failed" && reply.options !== undefined) panels.options.offer(reply.options);
    if (reply.type === "rendered" && spec !== undefined) {
      await showRendered(reply, spec, isPlanned ? workspace.published : {}, page);
      return;
    }
    showFailure(spec, reply.type === "failed" ? `${text.failed}: ${reply.message}` : text.failed);
  };
  // One after the other, so that the hash on screen is always that of the pages.
  let showing = Promise.resolve();
  return (outcome) => {
    const shown = showing.then(() => showOne(outcome));
    showing = shown.catch(() => undefined);
    return shown;
  };
}
