// Where and for what: countries, regions, locations, sectors and policy markers of one activity.
import type { Allocation } from "../../model/allocation.ts";
import type { Location } from "../../model/location.ts";
import { unpackWord } from "../../model/packed-word.ts";
import type { Sector } from "../../model/sector.ts";
import { coded, type Element, element, type Origin, textElement } from "./element.ts";
import { type Line, narratives, origin, type Words, worded, wordsOf } from "./line.ts";

export function allocationsOf(line: Line): readonly Element[] {
  const { facts } = line;
  const all = facts.allocations.of(...line.subjects).filter((allocation) => {
    const isStated = allocation.basis !== "estimated";
    if (!isStated) line.ledger.leave(origin("allocations", allocation), "estimated");
    return isStated;
  });
  const countries = all.filter(({ dimension }) => dimension === "country");
  return [
    ...countries.flatMap((allocation) => countryOf(line, allocation)),
    ...(countries.length === 0 && line.isCompleted ? chinaOf(line) : []),
    ...all
      .filter(({ dimension }) => dimension === "region")
      .flatMap((allocation) => unitOf(line, allocation)),
    ...all
      .filter(({ dimension }) => dimension === "sector")
      .flatMap((allocation) => sectorOf(line, allocation)),
  ];
}

function countryOf(line: Line, allocation: Allocation): readonly Element[] {
  const region = line.facts.regions.get(allocation.target);
  if (region === undefined) return [];
  const { level, vocabulary, vocabularyName, publisherCode } = region;
  const code = publisherCode ?? codeOfOurs(region.code);
  const from = [origin("allocations", allocation), origin("regions", region)];
  const percentage = allocation.sharePercent;
  const words = narratives(
    line,
    namesOf(line, allocation, "regions", { ...region, known: code ?? "" }),
  );
  if (level !== "world-region")
    return [element("recipient-country", { code, percentage }, words, from)];
  const attributes = { vocabulary, "vocabulary-uri": vocabularyName, code, percentage };
  return [element("recipient-region", attributes, words, from)];
}

interface Names {
  /** A name that only repeats the code is none. */
  readonly known: string;
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly nameRu?: string;
}

/** The source's own words for what it allocates to; without any, the names that the row has of its own. */
function namesOf(
  line: Line,
  allocation: Allocation,
  table: "regions" | "sectors",
  { known, ...row }: Names,
): readonly Words[] {
  const own = wordsOf(line, origin("allocations", allocation), "name");
  if (own.length > 0) return own;
  const target = line.facts[table].get(allocation.target);
  if (target === undefined) return [];
  const seen = new Set<string | undefined>([known, undefined]);
  const all = [
    { text: row.nameEn, language: "en", column: "nameEn" },
    // In a file that is to be read back as it was a publisher's name for one thing stays one.
    ...(line.isCompleted
      ? [
          { text: row.nameZh, language: "zh", column: "nameZh" },
          { text: row.nameRu, language: "ru", column: "nameRu" },
        ]
      : []),
  ];
  return all.flatMap(({ text, language, column }) => {
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ text, language, origin: origin(table, target, column) }];
  });
}

/** Codes of GB/T 2260 are those of units of China: a project in one is a project in that country. */
function chinaOf(line: Line): readonly Element[] {
  const { facts, project } = line;
  const isUnit = (code: string) => /^\d{6}$/.test(code);
  const units = facts.allocations
    .of(...line.subjects)
    .some(({ dimension, target }) => dimension === "region" && isUnit(target));
  if (!units && project.provinces === undefined) return [];
  line.ledger.complete(
    "iati-country-from-units",
    "units of GB/T 2260 lie in China: CN stands as the recipient country",
    origin("projects", project),
  );
  return [element("recipient-country", { code: "CN" })];
}

/** IATI has no vocabulary for GB/T 2260: the code goes as a reference, the place by its name. */
function unitOf(line: Line, allocation: Allocation): readonly Element[] {
  const region = line.facts.regions.get(allocation.target);
  if (region === undefined) return [];
  line.ledger.leave(origin("allocations", allocation, "target"), "place-without-code");
  const from = [origin("allocations", allocation), origin("regions", region)];
  const names = namesOf(line, allocation, "regions", { ...region, known: region.code });
  const name = worded(line, "name", names);
  return [element("location", { ref: region.code }, name, from)];
}

function sectorOf(line: Line, allocation: Allocation): readonly Element[] {
  const sector = line.facts.sectors.get(allocation.target);
  if (sector === undefined) return [];
  const { vocabulary, vocabularyName, code = codeOfOurs(sector.id) } = sector;
  const from = [origin("allocations", allocation), origin("sectors", sector)];
  const percentage = allocation.sharePercent;
  const words = namesOf(line, allocation, "sectors", { ...sector, known: code ?? "" });
  const attributes = { vocabulary, "vocabulary-uri": vocabularyName, code, percentage };
  return [
    element("sector", attributes, narratives(line, words), from),
    ...codeOfTheDac(sector, percentage, from),
  ];
}

/** The id of a sector of ours is its code; one that a publisher only names has none. */
function codeOfOurs(id: string): string | undefined {
  return /(?:^|\.)named\./.test(id) ? undefined : id;
}

/** A word of ours that stands for one code of the DAC is that code as well; a choice among several is nobody's to make. */
function codeOfTheDac(
  { vocabulary, dacCodes }: Sector,
  percentage: string | undefined,
  from: readonly Origin[],
): readonly Element[] {
  const [code, ...others] = dacCodes ?? [];
  if (code === undefined || others.length > 0 || !/^9[89]$/.test(vocabulary)) return [];
  const list = code.length === 5 ? "1" : "2";
  return [element("sector", { vocabulary: list, code, percentage }, [], from)];
}

export function locationsOf(line: Line): readonly Element[] {
  return line.facts.locations.of(...line.subjects).map((row) => {
    const from = origin("locations", row);
    const cell = (column: string) => [origin("locations", row, column)];
    const words = (kind: "description" | "activity-description") =>
      worded(line, kind, wordsOf(line, from, kind));
    return element(
      "location",
      { ref: row.ref, percentage: row.percentage },
      [
        ...coded("location-reach", row.reach),
        ...(row.gazetteer ?? []).map((entry) => gazetteerElement(entry, cell("gazetteer"))),
        ...worded(line, "name", wordsOf(line, { ...from, column: "name" }, "name")),
        ...words("description"),
        ...words("activity-description"),
        ...(row.administrative ?? []).map((unit, at) => unitElement(line, row, unit, at)),
        ...pointOf(row),
        ...coded("exactness", row.exactness),
        ...coded("location-class", row.locationClass),
        ...coded("feature-designation", row.feature),
        // An element of versions 1, for a file that is to be read back as it was.
        ...(row.precision === undefined || line.isCompleted
          ? []
          : [element("coordinates", { precision: row.precision })]),
      ],
      [from],
    );
  });
}

function gazetteerElement(entry: string, from: readonly Origin[]): Element {
  const [vocabulary, code, name] = unpackWord(entry);
  return element("location-id", { ...standardOrNamed(vocabulary, name), code }, [], from);
}

function unitElement(line: Line, row: Location, unit: string, at: number): Element {
  const [vocabulary, level, code, name] = unpackWord(unit);
  const from = origin("locations", row);
  const names = narratives(line, wordsOf(line, from, "name", `administrative.${at + 1}`));
  const attributes = { ...standardOrNamed(vocabulary, name), level, code };
  return element("administrative", attributes, names, [{ ...from, column: "administrative" }]);
}

/** Lists without a code for a publisher's own: its name stands in the code's place. */
export function standardOrNamed(
  vocabulary: string | undefined,
  name: string | undefined,
): { readonly vocabulary: string | undefined } {
  return { vocabulary: name ?? vocabulary };
}

/** The reference system of all points in IATI. */
const srsName = "http://www.opengis.net/def/crs/EPSG/0/4326";

function pointOf({ latitude, longitude }: Location): readonly Element[] {
  if (latitude === undefined || longitude === undefined) return [];
  return [element("point", { srsName }, [textElement("pos", {}, `${latitude} ${longitude}`)])];
}

export function markersOf(line: Line): readonly Element[] {
  return line.facts.markers.of(...line.subjects).map((row) => {
    const { vocabulary, vocabularyName, code, significance } = row;
    const attributes = { vocabulary, "vocabulary-uri": vocabularyName, code, significance };
    const from = origin("markers", row);
    const names = narratives(line, wordsOf(line, { ...from, column: "name" }, "name"));
    return element("policy-marker", attributes, names, [from]);
  });
}
