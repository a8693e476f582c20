// What the brief is compared with → the list, the marks on the pages of both editions, and the older pages beside them.
import type { BriefSpec, FigureMap } from "@brief/render";
import type { Choice } from "./choice.ts";
import { readAgainst } from "./compare/against.ts";
import type { Compared, CompareReply, CompareRequest, WorkspaceState } from "./messages.ts";
import type { Panels } from "./mount.ts";
import { againstWords } from "./panels/compare-pick.ts";
import type { FigureMark } from "./panels/page-figures.ts";
import type { Ask } from "./renderer.ts";
import type { UiText } from "./ui-text.ts";

/** The brief on screen. */
export interface NewerPages {
  readonly spec: BriefSpec;
  readonly pdf: Uint8Array;
  readonly places: FigureMap;
}

export interface ShownComparison {
  readonly workspace: WorkspaceState;
  readonly choice: Choice;
  /** Undefined where it cannot be made. */
  readonly newer: NewerPages | undefined;
}

const marked: Partial<Record<Compared["figures"][number]["kind"], FigureMark>> = {
  changed: "changed",
  appeared: "new",
};

function marksOf({ figures, status }: Compared): ReadonlyMap<string, FigureMark> {
  if (status === "added") return new Map();
  return new Map(
    figures.flatMap(({ id, kind }) => {
      const mark = marked[kind];
      return mark === undefined ? [] : [[id, mark] as const];
    }),
  );
}

/** One at a time; an answer that has been overtaken shows nothing. */
export function createShowCompare(
  { comparison, side, pages, edition, showComparing }: Panels,
  text: UiText,
  compare: Ask<CompareRequest, CompareReply>,
): (shown: ShownComparison) => Promise<void> {
  let asked = "";
  let compared: Compared | undefined;
  let last: string | undefined;

  const leave = (): void => {
    asked = "";
    compared = undefined;
    side.show("compare", false);
    comparison.bar.hide();
    comparison.pages.hide();
    comparison.strip.show(undefined);
    showComparing(undefined);
    pages.mark(new Map());
    edition.mark(new Map());
  };
  const refuse = (reply: Exclude<CompareReply, Compared>): void => {
    // An answer that is still on its way is to a question that stands no more.
    asked = "";
    compared = undefined;
    comparison.pages.hide();
    showComparing("page");
    pages.mark(new Map());
    edition.mark(new Map());
    if (reply.type === "failed") {
      comparison.panel.refuse(`${text.failed}: ${reply.message}`, []);
      return;
    }
    const faults = reply.diagnostics.filter(({ severity }) => severity === "error");
    comparison.panel.refuse(text.compare.refused[reply.side], faults);
  };
  const showPages = async ({ choice, newer }: ShownComparison): Promise<void> => {
    const { over } = choice;
    const older = compared?.older;
    if (over === undefined || compared === undefined || newer === undefined || !older) {
      comparison.pages.hide();
      showComparing("page");
      return;
    }
    const differing = new Set(compared.figures.map(({ id }) => id));
    const own = (places: FigureMap) => places.filter(({ figure }) => differing.has(figure));
    showComparing(over);
    await comparison.pages.show({
      over,
      pdfs: { old: older.pdf, now: newer.pdf },
      places: { old: own(older.places), now: own(newer.places) },
    });
  };
  const select = ({ figure }: Choice): void => {
    const change = compared?.figures.find(({ id }) => id === figure);
    comparison.strip.show(figure === undefined ? undefined : (change ?? "unchanged"));
    comparison.panel.select(figure);
    if (figure === last) return;
    if (figure !== undefined) comparison.pages.choose(figure);
    else if (last !== undefined) comparison.pages.leave(last);
    last = figure;
  };
  const request = ({ workspace, choice, newer }: ShownComparison): CompareRequest | undefined => {
    const against = readAgainst(choice.compare);
    if (against === undefined || newer === undefined) return undefined;
    const { theme, day, parameters } = choice;
    const chosen = {
      ...(theme === undefined ? {} : { theme }),
      ...(day === undefined ? {} : { day }),
      ...(parameters === undefined ? {} : { parameters }),
    };
    const { uiLanguage } = text;
    const print = choice.over !== undefined;
    return { type: "compare", workspace, spec: newer.spec, against, chosen, uiLanguage, print };
  };
  const tell = (reply: Compared): void => {
    comparison.panel.show(reply);
    pages.mark(marksOf(reply));
    edition.mark(marksOf(reply));
  };
  const begin = ({ workspace, choice }: ShownComparison): void => {
    const label = againstWords(workspace, choice.compare ?? "");
    side.show("compare", true);
    comparison.panel.begin(label);
    comparison.bar.show(label, choice.over, undefined);
  };

  const showOne = async (shown: ShownComparison): Promise<void> => {
    const { workspace, choice } = shown;
    const against = readAgainst(choice.compare);
    if (against === undefined) {
      leave();
      return;
    }
    const wanted = request(shown);
    const isOffered = against.type === "day" || workspace.bases.some(({ id }) => id === against.id);
    if (!isOffered) {
      leave();
      begin(shown);
      const remedy = text.compare.notOfferedRemedy;
      comparison.panel.refuse(text.compare.notOffered, [{ message: "", place: {}, remedy }]);
      return;
    }
    if (wanted === undefined) {
      begin(shown);
      refuse({ type: "refused", side: "new", diagnostics: [] });
      return;
    }
    // The older pages are wanted only once they are to be seen.
    const { print, ...rest } = wanted;
    const asking = JSON.stringify({ ...rest, workspace: workspace.revision });
    const isSame = asking === asked && compared !== undefined;
    if (!isSame) begin(shown);
    if (!isSame || (print && compared?.older === undefined)) {
      asked = asking;
      const reply = await compare(wanted);
      if (reply === undefined || asked !== asking) return;
      if (reply.type !== "compared") {
        refuse(reply);
        return;
      }
      compared = reply;
      if (!isSame) tell(reply);
    }
    const label = againstWords(workspace, choice.compare ?? "");
    comparison.bar.show(label, choice.over, compared?.figures.length);
    await showPages(shown);
    select(choice);
  };
  let round = 0;
  return async (shown) => {
    round += 1;
    const mine = round;
    try {
      await showOne(shown);
    } catch (error) {
      // The pages of one that was overtaken are closed under it.
      if (mine !== round) return;
      refuse({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
}
