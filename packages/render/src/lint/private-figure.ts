// Figures that no brief may print, and unverified ones outside their own sheet and list row.
import type { Figure, RowRef } from "@brief/data";
import type { Block } from "../document/model.ts";
import { visitBlocks, visitInlines } from "../document/walk.ts";
import { isUnverified, projectOf, standingOf } from "./fact-index.ts";
import { type Composed, type Hit, passageAt, type Rule, type Span } from "./rule.ts";

const mark = { "zh-CN": /未经核实|未核实/, en: /unverified/i, ru: /не подтвержд/i };

/** A sheet is about one project: `project-P147367/…`. */
const isSheet = (id: string) => /^project[-/]/.test(id);

function faultOf(composed: Composed, figure: Figure): string | undefined {
  const { facts } = composed;
  const inputs = figure.formula?.inputs.map(({ row }) => row) ?? [];
  const standings = [...figure.rows, ...inputs].flatMap((row) => standingOf(facts, row) ?? []);
  if (standings.some((standing) => standing === "stray" || standing === "hypothesis")) {
    return "rests on a fact that is not for printing";
  }
  const operation = figure.formula?.operation;
  const isScaled = operation === "product" || operation === "ratio";
  if (isScaled && standings.length > 0) {
    return "is worked out from a published figure whose scope is not ours";
  }
  const isShared = (row: RowRef) => (projectOf(facts, row)?.provinces?.length ?? 0) > 1;
  if (isScaled && figure.type === "money" && inputs.some(isShared)) {
    return "splits the loan of a project of several provinces";
  }
  if (isSheet(figure.id)) return undefined;
  const unsure = inputs.filter((row) => isUnverified(facts, row)).length;
  return unsure > 0 && unsure < inputs.length ? "takes an unverified record in" : undefined;
}

/** Figures of charts and of the key figures at the head: no place for an unverified one. */
function shownLarge(blocks: readonly Block[]): ReadonlySet<string> {
  const large = new Set<string>();
  visitBlocks(blocks, (block) => {
    if (block.type === "chart") {
      for (const { figure } of block.data) if (figure !== undefined) large.add(figure.figure);
    }
    if (block.type !== "key-figures") return;
    for (const { content } of block.items) {
      visitInlines(content, (inline) => {
        if (inline.type === "figure") large.add(inline.figure);
      });
    }
  });
  return large;
}

/** An unverified figure stands marked: in its own words, its row or, on its sheet, somewhere on the sheet. */
function unmarked(composed: Composed, span: Span, large: () => ReadonlySet<string>) {
  const { language, text, passages } = composed;
  if (isSheet(span.id))
    return mark[language].test(text) ? undefined : "is unverified and not marked so";
  if (large().has(span.id)) return "is unverified, in a chart or at the head";
  const passage = passageAt(composed, span.from);
  const row = passage?.path?.replace(/\.cell\.\d+$/, "");
  const beside = passages.filter(
    ({ path }) => path === row || path?.startsWith(`${row}.`) === true,
  );
  const words = beside.map(({ from, to }) => text.slice(from, to)).join(" ");
  return mark[language].test(words) ? undefined : "is unverified and not marked so";
}

function inDocument(composed: Composed): readonly Hit[] {
  let shown: ReadonlySet<string> | undefined;
  const large = () => {
    shown ??= shownLarge(composed.document.blocks);
    return shown;
  };
  return composed.spans.flatMap((span) => {
    const figure = composed.figures.get(span.id);
    if (figure === undefined || span.value === "") return [];
    const inputs = figure.formula?.inputs ?? [];
    // How many are unverified is a figure of theirs alone.
    const isOfThem =
      inputs.length > 0 && inputs.every(({ row }) => isUnverified(composed.facts, row));
    const isBare = isOfThem || ("unverified" in figure && figure.unverified === true);
    const says =
      faultOf(composed, figure) ?? (isBare ? unmarked(composed, span, large) : undefined);
    return says === undefined ? [] : [{ from: span.from, to: span.to, says }];
  });
}

export const privateFigure: Rule = {
  id: "private-figure",
  severity: "error",
  says: "is not for printing here",
  remedy:
    "take the figure out; an unverified one stands on its own sheet and in its list row, marked 未经核实",
  inDocument,
};
