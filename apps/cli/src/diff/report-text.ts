// A report for the terminal: the same order as in Markdown, a line a value.
import type { DiffReport, ReportedGroup } from "./report-schema.ts";
import { plural } from "./summary-line.ts";
import { printedIn, type ToldFigure, type ToldRow, toldFigures, toldRows } from "./told.ts";

export interface TextStyle {
  readonly color: boolean;
}

/** Of one class; `--report json` has all. */
const mostRows = 40;

export function reportText(report: DiffReport, { color }: TextStyle): string {
  const paint = paintWith(color);
  const { base, new: now, summary, groups, figures, rules, uncompared } = report;
  const day = ({ label, asOf }: DiffReport["base"]) =>
    asOf === undefined ? label : `${label} as of ${asOf}`;
  const news = groups.filter((group) => group.news);
  const noise = groups.filter((group) => !group.news);
  return [
    paint.bold(summary),
    `${day(base)} → ${day(now)}`,
    ...rules.map((rule) => `rule: ${rule}`),
    ...uncompared.map(
      ({ field, missingIn, values }) =>
        `not compared: ${field}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`,
    ),
    ...figureLines(figures ?? [], paint),
    ...news.flatMap((group) => groupLines(group, paint)),
    ...briefLines(report, paint),
    ...(noise.length === 0
      ? []
      : [
          "",
          `no news: ${noise.map(({ class: name, changes }) => `${name} ${changes.length}`).join(", ")}`,
        ]),
  ].join("\n");
}

interface Paint {
  readonly bold: (text: string) => string;
  readonly old: (text: string) => string;
  readonly now: (text: string) => string;
}

function paintWith(color: boolean): Paint {
  const wrap = (on: number, off: number) => (text: string) =>
    color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: wrap(1, 22), old: wrap(31, 39), now: wrap(32, 39) };
}

function figureLines(figures: NonNullable<DiffReport["figures"]>, paint: Paint): readonly string[] {
  if (figures.length === 0) return [];
  const told = toldFigures(figures);
  return [
    "",
    paint.bold("published figures"),
    ...told.slice(0, mostRows).flatMap((figure) => figureText(figure, paint)),
    ...moreLine(told.length, "figure"),
  ];
}

function figureText(figure: ToldFigure, paint: Paint): readonly string[] {
  const { title, kind, old, new: now, percent, briefs, because } = figure;
  const change = [
    paint.old(old || "–"),
    "→",
    paint.now(now || "–"),
    kind === "changed" ? percent : kind,
  ];
  return [
    `  ${title}  ${change.join(" ").trimEnd()}`,
    `      in ${printedIn(briefs)}${because.length === 0 ? "" : `; ${some(because, 3)}`}`,
  ];
}

function some(words: readonly string[], most: number): string {
  const rest = words.length - most;
  return rest > 0 ? `${words.slice(0, most).join(", ")} +${rest}` : words.join(", ");
}

function groupLines(group: ReportedGroup, paint: Paint): readonly string[] {
  // Whole paths: a terminal opens them by a click.
  const rows = toldRows(group, { old: "", new: "" });
  return [
    "",
    `${paint.bold(group.class)}: ${group.means}`,
    ...rows.slice(0, mostRows).map((row) => rowText(row, paint)),
    ...moreLine(rows.length, "line"),
  ];
}

function rowText(row: ToldRow, paint: Paint): string {
  const values = row.values.map(({ label, old, new: now, note }) => {
    const isOne = old === undefined || now === undefined;
    const value =
      isOne && note === undefined
        ? `${label} ${paint.old(old ?? "")}${paint.now(now ?? "")}`.trim()
        : `${label} ${paint.old(old ?? "–")} → ${paint.now(now ?? "–")}`;
    return note === undefined ? value : `${value} (${note})`;
  });
  const places = [
    ...(row.old === undefined ? [] : [row.old]),
    ...(row.new === undefined ? [] : [row.new]),
  ];
  const name = row.name === row.id ? row.id : `${row.id} ${row.name}`;
  return `  ${name}  ${values.join("; ")}  [${places.join(" → ")}]`;
}

function moreLine(rows: number, noun: string): readonly string[] {
  const more = rows - mostRows;
  return more > 0 ? [`  … and ${plural(more, `more ${noun}`)} (all in --report json)`] : [];
}

function briefLines({ briefs }: DiffReport, paint: Paint): readonly string[] {
  const told = briefs.filter(({ status }) => status !== "untouched");
  if (told.length === 0) return [];
  const statuses = [...new Set(told.map(({ status }) => status))];
  return [
    "",
    paint.bold("briefs"),
    ...statuses.map((status) => {
      const words = status === "restamped" ? "by the imprint alone" : status;
      const own = told.filter((brief) => brief.status === status);
      return `  ${words}: ${some(
        own.map(({ brief }) => brief),
        mostRows,
      )}`;
    }),
    `  untouched: ${briefs.length - told.length} of ${briefs.length}`,
  ];
}
