// The basis of each value: what, how much, of which day, from which source.
import { type Citation, currentValue, type Quantity } from "@brief/data";
import { type ProjectContext, pick, toText } from "./project-context.ts";
import { dateOf, keyDates, otherDates, word } from "./project-dates.ts";
import { isKnown, observedDate, sourceDate } from "./project-days.ts";
import { lineLabel, projectCost } from "./project-finance.ts";
import { projectStatus } from "./project-identity.ts";
import { projectPlaces } from "./project-places.ts";
import { fieldWords } from "./project-words.ts";
import type { Text } from "./text.ts";

interface BasisRow {
  readonly key: string;
  readonly label: string;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly text?: Text;
  readonly figure?: Quantity;
  readonly date: Quantity;
  readonly sources: readonly Citation[];
}

/** Two columns of about equal length, amounts before dates. */
export function projectBasis(context: ProjectContext) {
  const rows = [
    ...amountRows(context),
    ...statusRow(context),
    ...placeRow(context),
    ...nameRow(context),
    ...dateRows(context),
  ];
  const half = Math.ceil(rows.length / 2);
  return { left: rows.slice(0, half), right: rows.slice(half) };
}

function amountRows(context: ProjectContext): BasisRow[] {
  const { dataset, project, lines } = context;
  const ofLines = lines.map((line) =>
    figureRow(context, line.id, lineLabel(context, line), currentValue(dataset, line.id, "amount")),
  );
  const cost = projectCost(context);
  const ofProject = (["counterpart", "disbursed", "undisbursed"] as const).flatMap((field) => {
    const subject = [project.id, ...lines.map((line) => line.id)].find((id) =>
      isKnown(currentValue(dataset, id, field)),
    );
    if (subject === undefined) return [];
    const label = word(context, fieldWords[field]);
    return [figureRow(context, field, label, currentValue(dataset, subject, field))];
  });
  return [
    ...ofLines,
    figureRow(context, "total-cost", word(context, fieldWords["total-cost"]), cost),
    ...ofProject,
  ];
}

function dateRows(context: ProjectContext): BasisRow[] {
  const known = otherDates.filter((field) => isKnown(dateOf(context, field)));
  return [...keyDates, ...known].map((field) =>
    figureRow(context, field, word(context, fieldWords[field]), dateOf(context, field)),
  );
}

function statusRow(context: ProjectContext): BasisRow[] {
  const { text, date, sources } = projectStatus(context);
  return [
    {
      key: "status",
      label: word(context, fieldWords.status),
      isText: true,
      isDate: false,
      text,
      date,
      sources,
    },
  ];
}

function placeRow(context: ProjectContext): BasisRow[] {
  const { prefectures } = projectPlaces(context);
  if (prefectures.length === 0) return [];
  const names = prefectures.map((place) => place.name).join(pick(context, "、", ", "));
  const sources = distinct(
    context.dataset.allocations
      .filter((a) => a.project === context.project.id && a.dimension === "region")
      .filter((a) => a.basis === "stated")
      .flatMap((a) => a.sources),
  );
  return [
    {
      key: "places",
      label: word(context, fieldWords.places),
      isText: true,
      isDate: false,
      text: toText(names),
      date: sourceDate(context, newestFirst(context, sources)),
      sources,
    },
  ];
}

function nameRow(context: ProjectContext): BasisRow[] {
  const { nameZh, nameZhSource } = context.project;
  const source = context.dataset.sources.find((s) => s.id === nameZhSource);
  if (nameZh === undefined || source === undefined) return [];
  const sources = [{ id: source.id }];
  return [
    {
      key: "name-zh",
      label: pick(context, "中文名称", "Chinese name"),
      isText: true,
      isDate: false,
      text: toText(pick(context, "见标题", "see title")),
      date: sourceDate(context, sources),
      sources,
    },
  ];
}

function figureRow(
  context: ProjectContext,
  key: string,
  label: string,
  figure: Quantity,
): BasisRow {
  const date = observedDate(context, figure);
  return {
    key,
    label,
    isText: false,
    isDate: figure.type === "date",
    figure,
    date,
    sources: figure.sources,
  };
}

function distinct(ids: readonly string[]): Citation[] {
  return [...new Set(ids)].map((id) => ({ id }));
}

function newestFirst(context: ProjectContext, cited: readonly Citation[]): readonly Citation[] {
  const published = (c: Citation) =>
    context.dataset.sources.find((s) => s.id === c.id)?.published ?? "";
  return cited.toSorted((a, b) => (published(a) < published(b) ? 1 : -1));
}
