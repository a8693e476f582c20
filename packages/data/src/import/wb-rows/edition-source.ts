// What the user says of a list, and its file's name → the row of its source.
import type { Diagnostic } from "../../diagnostic.ts";
import { DateText } from "../../model/cell.ts";
import { isCalendarDay } from "../../model/date-span.ts";
import type { Source } from "../../model/source.ts";
import type { SourceGiven } from "../new-row.ts";
import { toId } from "../to-id.ts";

/** Every edition of the list, whatever export it came by. */
export const wbSeries = "wb-projects";

export interface EditionSource {
  readonly row: Source;
  readonly diagnostics: readonly Diagnostic[];
}

export function editionSource(file: string, given: SourceGiven): EditionSource {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const isRead = given.published === undefined;
  const date = isRead ? dateInName(name) : given.published;
  const published = DateText.safeParse(date).success ? date : undefined;
  const series = given.series ?? wbSeries;
  const row: Source = {
    id: given.id ?? toId(`${series}.${published ?? name.replace(/\.[^.]*$/, "")}`),
    title: given.title ?? "World Bank project list",
    publisher: given.publisher ?? "World Bank",
    publisherZh: given.publisher ?? "世界银行",
    kind: "DS",
    language: "en",
    ...(published === undefined ? {} : { published }),
    series,
    ...(given.sha256 === undefined ? {} : { sha256: given.sha256 }),
    url: given.url ?? "https://projects.worldbank.org/en/projects-operations/projects-list",
    licence: "CC BY 4.0",
  };
  return { row, diagnostics: published === undefined ? [undated(file, given.published)] : [] };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `list-2024-08-29.csv`, `list_20240829.xlsx`, `projects_31Mar2025.csv`. */
export function dateInName(name: string): string | undefined {
  const [, year, month, day] =
    /(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name)?.toSpliced(2, 1) ?? [];
  if (isDay(year, month, day)) return `${year}-${month}-${day}`;
  const [, dayOf = "", word = "", yearOf] =
    /(?<!\d)(\d{1,2})[-_. ]?([a-z]{3})[a-z]*[-_. ]?(\d{4})(?!\d)/i.exec(name) ?? [];
  const monthOf = String(months.indexOf(word.toLowerCase()) + 1).padStart(2, "0");
  const dayTwo = dayOf.padStart(2, "0");
  return isDay(yearOf, monthOf, dayTwo) ? `${yearOf}-${monthOf}-${dayTwo}` : undefined;
}

/** A number such as 20241399 is no day; nor did any list exist before 1950. */
function isDay(year = "", month = "", day = ""): boolean {
  return Number(year) >= 1950 && isCalendarDay(Number(year), Number(month), Number(day));
}

function undated(file: string, found: string | undefined): Diagnostic {
  return {
    rule: "source-undated",
    severity: "warning",
    message:
      found === undefined
        ? "neither the file's name nor the command says when the list was published"
        : `"${found}" is no date: the source is undated`,
    place: { file },
    ...(found === undefined ? {} : { found }),
    expected: "a day such as 2025-03-31",
    remedy: "give the day: an undated edition counts as known at every date and supersedes nothing",
  };
}
