// What the user says of a list, and its file's name → the row of its source.
import type { Diagnostic } from "../../diagnostic.ts";
import { DateText } from "../../model/cell.ts";
import type { Source } from "../../model/source.ts";
import { dateInName } from "../date-in-name.ts";
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
