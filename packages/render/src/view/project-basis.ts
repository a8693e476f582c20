// The basis of each value: what, how much, of which day, from which source.
import { type Citation, currentValue, type Quantity } from "@brief/data";
import type { ProjectContext } from "./project-context.ts";
import { dateOf, keyDates, otherDates, word } from "./project-dates.ts";
import { isKnown, observedDate } from "./project-days.ts";
import { lineName, projectCost } from "./project-finance.ts";
import { projectStatus } from "./project-identity.ts";
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

/** Known values only, amounts before dates, in two columns of equal length; what is unknown the overview says. */
export function projectBasis(context: ProjectContext) {
  const rows = [...amountRows(context), ...statusRow(context), ...dateRows(context)].filter(
    (row) => (row.isText ? row.text?.value : row.figure?.value) !== undefined,
  );
  const half = Math.ceil(rows.length / 2);
  const right = rows.slice(half);
  return {
    hasRows: rows.length > 0,
    left: rows.slice(0, half),
    hasRight: right.length > 0,
    right,
  };
}

function amountRows(context: ProjectContext): BasisRow[] {
  const { dataset, project, lines } = context;
  const ofLines = lines.map((line) =>
    figureRow(context, line.id, lineName(context, line), currentValue(dataset, line.id, "amount")),
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
