// A report in one line: `3 figures changed · 2 of 41 briefs touched · 1 amount-restated`.
import type { DiffReport } from "./report-schema.ts";

type Counted = Pick<DiffReport, "same" | "figures" | "briefs" | "groups" | "uncompared">;

export function summaryOf({ same, figures, briefs, groups, uncompared }: Counted): string {
  if (same) return "nothing differs";
  const parts = [
    ...(figures === null ? [] : figureParts(figures)),
    ...briefParts(briefs),
    ...newsParts(groups),
    ...(uncompared.length === 0 ? [] : [`${plural(uncompared.length, "field")} not compared`]),
  ];
  return parts.length === 0 ? "nothing that is told differs" : parts.join(" · ");
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function figureParts(figures: NonNullable<Counted["figures"]>): readonly string[] {
  return (["changed", "appeared", "vanished", "reworded"] as const).flatMap((kind) => {
    const { length } = figures.filter((figure) => figure.kind === kind);
    return length === 0 && kind !== "changed" ? [] : [`${plural(length, "figure")} ${kind}`];
  });
}

const toldStatuses = ["touched", "restamped", "added", "removed", "not-compared"] as const;
const statusWords = {
  touched: "touched",
  restamped: "by the imprint alone",
  added: "added",
  removed: "removed",
  "not-compared": "not compared",
} as const;

function briefParts(briefs: Counted["briefs"]): readonly string[] {
  if (briefs.length === 0) return [];
  return toldStatuses.flatMap((status) => {
    const { length } = briefs.filter((brief) => brief.status === status);
    if (status === "touched") return [`${length} of ${plural(briefs.length, "brief")} touched`];
    return length === 0 ? [] : [`${length} ${statusWords[status]}`];
  });
}

function newsParts(groups: Counted["groups"]): readonly string[] {
  const count = (news: boolean) =>
    groups
      .filter((group) => group.news === news)
      .reduce((sum, { changes }) => sum + changes.length, 0);
  const [all, noise] = [count(true), count(false)];
  return [
    `${plural(all, "change")} of the facts${all === 0 ? "" : `: ${firstClasses(groups)}`}`,
    ...(noise === 0 ? [] : [`${noise} without news`]),
  ];
}

const shownClasses = 6;

/** `34 amount-restated, 87 amount-lost and 3 more`: projects of each class. */
function firstClasses(groups: Counted["groups"]): string {
  const news = groups.filter((group) => group.news);
  const words = news.map(({ class: name, projects }) => `${projects} ${name}`);
  const more = words.length - shownClasses;
  const list = words.slice(0, shownClasses).join(", ");
  return more > 0 ? `${list}, ${more} more` : list;
}
