// A report as Markdown for a pull request: below 60 kB, the most important first, and how much more there is.
import type { DiffReport, ReportedGroup } from "./report-schema.ts";
import { plural } from "./summary-line.ts";
import {
  type Prefixes,
  prefixesOf,
  printedIn,
  shortPlace,
  type ToldFigure,
  type ToldRow,
  toldFigures,
  toldRows,
} from "./told.ts";

/** What GitHub and Gitea show of a comment is a little more. */
export const mostBytes = 60_000;
/** Nobody sees it; by it a comment is found again and edited in place. */
export const commentMarker = "<!-- brief diff -->";
/** Of one class, so that a long one leaves room for the others. */
const mostRows = 100;

export function reportMarkdown(report: DiffReport): string {
  const prefixes = prefixesOf(report);
  const news = report.groups.filter(({ news: isNews }) => isNews);
  const noise = report.groups.filter(({ news: isNews }) => !isNews);
  const sections: readonly Section[] = [
    ...(report.figures === null ? [] : [figureSection(report.figures, prefixes)]),
    ...news.map((group) => groupSection(group, prefixes)),
  ];
  const head = [...headLines(report, prefixes), ...countLines(report.groups)];
  const tail = [...briefLines(report), ...noiseLines(noise), ...rowLines(report.rows)];
  const used = bytesOf([...head, ...tail]);
  return `${[...head, ...fitInto(sections, mostBytes - used), ...tail].join("\n").trimEnd()}\n`;
}

interface Section {
  /** Heading and head of the table. */
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly noun: string;
}

const utf8 = new TextEncoder();

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + utf8.encode(line).length + 1, 0);
}

const lineOfMore = 80;

/** Each section takes what it needs, but for what the heads of those after it must have. */
function fitInto(sections: readonly Section[], room: number): readonly string[] {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  let reserved = filled.reduce((sum, { head }) => sum + bytesOf(head) + lineOfMore, 0);
  let left = room;
  return filled.flatMap(({ head, rows, noun }) => {
    const own = bytesOf(head) + lineOfMore;
    reserved -= own;
    left -= own;
    const shown: string[] = [];
    for (const row of rows.slice(0, mostRows)) {
      const size = bytesOf([row]);
      if (left - size < reserved) break;
      left -= size;
      shown.push(row);
    }
    const more = rows.length - shown.length;
    const rest =
      more === 0 ? [] : ["", `… and ${plural(more, `more ${noun}`)} (all in --report json)`];
    // A table's head without a row is no table.
    return [...(shown.length === 0 ? head.slice(0, 2) : head), ...shown, ...rest, ""];
  });
}

function headLines(report: DiffReport, prefixes: Prefixes): readonly string[] {
  const { base, new: now, summary, rules, uncompared } = report;
  const day = ({ asOf }: DiffReport["base"]) => (asOf === undefined ? "" : ` as of ${asOf}`);
  const side = (one: DiffReport["base"]) =>
    `${code(one.label)}${day(one)} (${plural(one.projects, "project")})`;
  const places = [
    ...(prefixes.old === "" ? [] : [`old in ${code(prefixes.old)}`]),
    ...(prefixes.new === "" ? [] : [`new in ${code(prefixes.new)}`]),
  ];
  return [
    commentMarker,
    `## ${summary}`,
    "",
    `${side(base)} → ${side(now)}`,
    "",
    ...(places.length === 0 ? [] : [`Places: ${places.join(", ")}`, ""]),
    ...rules.map((rule) => `- rule: ${plain(rule)}`),
    ...uncompared.map(
      ({ field, missingIn, values }) =>
        `- not compared: ${plain(field)}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`,
    ),
    ...(rules.length + uncompared.length === 0 ? [] : [""]),
  ];
}

function countLines(groups: readonly ReportedGroup[]): readonly string[] {
  if (groups.length === 0) return [];
  return [
    "| class | projects | changes | what it is |",
    "|---|---:|---:|---|",
    ...groups.map(({ class: name, projects, changes, means, news }) => {
      const words = `${plain(means)}${news ? "" : "; no news"}`;
      return `| ${name} | ${projects} | ${changes.length} | ${words} |`;
    }),
    "",
  ];
}

function figureSection(figures: NonNullable<DiffReport["figures"]>, prefixes: Prefixes): Section {
  const told = toldFigures(figures);
  return {
    head: [
      "### Published figures",
      "",
      "| figure | old | new | change | briefs | rows that differ |",
      "|---|---:|---:|---:|---|---|",
    ],
    rows: told.map((figure) => figureRow(figure, prefixes)),
    noun: "figure",
  };
}

const mostPlaces = 3;

function figureRow(figure: ToldFigure, prefixes: Prefixes): string {
  const { title, kind, old, new: now, percent, briefs, because } = figure;
  const places = because.map((place) => {
    const short = shortPlace(place, prefixes.new);
    return short === place ? shortPlace(place, prefixes.old) : short;
  });
  const cells = [
    plain(title),
    plain(old),
    `**${plain(now)}**`.replace("****", ""),
    kind === "changed" ? percent : kind,
    plain(printedIn(briefs)),
    some(places.map(code), mostPlaces),
  ];
  return `| ${cells.join(" | ")} |`;
}

function some(words: readonly string[], most: number, by = ", "): string {
  const rest = words.length - most;
  return rest > 0 ? `${words.slice(0, most).join(by)} +${rest}` : words.join(by);
}

function groupSection(group: ReportedGroup, prefixes: Prefixes): Section {
  return {
    head: [
      `### ${group.class}: ${plain(group.means)}`,
      "",
      "| project | what | rows |",
      "|---|---|---|",
    ],
    rows: toldRows(group, prefixes).map(changeRow),
    noun: "line",
  };
}

const longestName = 48;

function changeRow({ id, name, values, old, new: now }: ToldRow): string {
  const words = values.map(({ label, old: from, new: to, note }) => {
    const isWhole = from === undefined || to === undefined;
    const isRecord = label === "" || (isWhole && note === undefined && label.split(" ").length > 1);
    const value = isRecord
      ? [label, to ?? from ?? ""].filter(Boolean).join(" ")
      : `${label} ${from ?? "–"} → ${to ?? "–"}`;
    return note === undefined ? value : `${value} (${note})`;
  });
  const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  const rows = `${old ?? "–"} → ${now ?? "–"}`;
  const title = name === id ? plain(id) : `${plain(id)} ${plain(short)}`;
  return `| ${title} | ${plain(words.join("; "))} | ${plain(rows)} |`;
}

/** Of each status: names as long as one likes leave room for the rest. */
const mostNameBytes = 4_000;

function fitted(names: readonly string[], by = ", "): string {
  let left = mostNameBytes;
  const shown = names.filter((name) => {
    left -= bytesOf([name]) + by.length;
    return left >= 0;
  });
  return some(names, shown.length, by);
}

/** `portfolio (en) 1, 3`: the pages of each edition that differ. */
function pageLines(pages: DiffReport["pages"]): readonly string[] {
  const editions = new Map<string, number[]>();
  for (const { brief, language, page } of pages ?? []) {
    const name = `${brief} (${language})`;
    editions.set(name, [...(editions.get(name) ?? []), page]);
  }
  const names = [...editions].map(
    ([name, numbers]) => `${plain(name)} ${numbers.toSorted((a, b) => a - b).join(", ")}`,
  );
  return names.length === 0 ? [] : [`- pages that differ: ${fitted(names, "; ")}`];
}

function briefLines({ briefs, pages }: DiffReport): readonly string[] {
  if (briefs.length === 0) return [];
  const of = (status: DiffReport["briefs"][number]["status"]) =>
    briefs.filter((brief) => brief.status === status);
  const line = (status: Parameters<typeof of>[0], words: string) => {
    const names = of(status).map(({ brief, touched, figures }) => {
      const what = [...(figures > 0 ? [plural(figures, "figure")] : []), ...touched];
      return `${brief}${what.length === 0 ? "" : ` (${what.join(", ")})`}`;
    });
    return names.length === 0 ? [] : [`- ${words}: ${fitted(names.map(plain))}`];
  };
  return [
    "### Briefs",
    "",
    ...line("not-compared", "**not compared**, as one side could not be composed"),
    ...line("touched", "touched"),
    ...line("added", "added"),
    ...line("removed", "removed"),
    ...line("restamped", "by the imprint alone"),
    ...pageLines(pages),
    `- untouched: ${of("untouched").length} of ${briefs.length}`,
    "",
  ];
}

function noiseLines(noise: readonly ReportedGroup[]): readonly string[] {
  if (noise.length === 0) return [];
  const counts = noise.map(({ class: name, changes }) => `${name} ${changes.length}`);
  return [`No news, counted above: ${counts.join(", ")}`, ""];
}

function rowLines(rows: DiffReport["rows"]): readonly string[] {
  if (rows.length === 0) return [];
  const words = rows.map(({ table, added, removed, changed, reordered }) => {
    const order = reordered ? ", in another order" : "";
    return `${table} +${added} −${removed} ~${changed}${order}`;
  });
  return [`Rows: ${words.join("; ")}`];
}

/** Nothing of the data is read as Markdown or as HTML. */
function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .replace(/[\\`*_[\]|<>~]/g, (mark) => `\\${mark}`)
      // No name in the data calls a person, no number an issue.
      .replace(/[@#](?=\w)/g, (mark) => `${mark}<!-- -->`)
      .replace(/&(?=[#\w]+;)/g, "\\&")
  );
}

/** A backtick ends a code span, and a bar a cell, whatever stands before it. */
function code(text: string): string {
  return `\`${text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
