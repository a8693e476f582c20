// Editions of a series can be put in order: each is dated, no two on one day, and no file is there twice.
import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import type { Source } from "../model/source.ts";

export function editionsDated(dataset: Dataset): readonly Diagnostic[] {
  const editions = dataset.sources.filter(({ series }) => series !== undefined);
  const dated = editions.filter(({ published }) => published !== undefined);
  const files = dataset.sources.filter(({ sha256 }) => sha256 !== undefined);
  return [
    ...editions
      .filter(({ published }) => published === undefined)
      .map((source) => undated(dataset, source)),
    ...repeated(dated, ({ series, published }) => `${series} ${published}`).map((pair) =>
      sameDay(dataset, pair),
    ),
    ...repeated(files, ({ sha256 = "" }) => sha256).map((pair) => sameFile(dataset, pair)),
  ];
}

type Pair = readonly [source: Source, first: Source];

function repeated(sources: readonly Source[], keyOf: (source: Source) => string): readonly Pair[] {
  return [...groupRows(sources, keyOf).values()].flatMap(([first, ...others]) =>
    others.flatMap((source) => (first === undefined ? [] : [[source, first] as const])),
  );
}

function cellOf(dataset: Dataset, { id }: Source, column: string) {
  return placeOf(dataset, { table: "sources", id }, column);
}

const editionsRule = { rule: "editions-dated", severity: "warning" } as const;

function undated(dataset: Dataset, source: Source): Diagnostic {
  return {
    ...editionsRule,
    message: `"${source.id}" is an edition of "${source.series}" without a date`,
    place: cellOf(dataset, source, "published"),
    found: "no date",
    expected: "the day that the edition was published",
    remedy: "write the date: without it no edition is newer than another",
  };
}

function sameDay(dataset: Dataset, [source, first]: Pair): Diagnostic {
  return {
    ...editionsRule,
    message: `"${source.id}" and "${first.id}" are editions of "${source.series}" of one day, "${source.published}"`,
    place: cellOf(dataset, source, "published"),
    related: [cellOf(dataset, first, "published")],
    found: source.published ?? "",
    expected: "a day of its own for each edition",
    remedy: "correct one of the dates, or take one of the two sources out",
  };
}

function sameFile(dataset: Dataset, [source, first]: Pair): Diagnostic {
  return {
    ...editionsRule,
    message: `"${source.id}" and "${first.id}" are one file`,
    place: cellOf(dataset, source, "sha256"),
    related: [cellOf(dataset, first, "sha256")],
    found: source.sha256 ?? "",
    expected: "one source for one file",
    remedy: "let the rows of one of the two name the other, and take it out",
  };
}
