// Countries, regions, sectors and places of an activity → allocations, the regions and sectors they name, and locations.
import { packWord } from "../../model/packed-word.ts";
import type {
  Classified,
  IatiActivity,
  Location,
  Narrative,
  RecipientCountry,
} from "../iati/activity.ts";
import type { Draft } from "./row-sink.ts";
import { countryOf, regionOf, sectorOf, type Target, worldRegionOf } from "./shared-rows.ts";
import { addTexts, firstOf, idOf, keyOf, type Subject, type Writer } from "./writer.ts";

/** Countries before regions, whichever of the two a region was written as. */
export function addRecipients(writer: Writer, subject: Subject, activity: IatiActivity): void {
  const countries = activity.recipientCountries.filter(({ code }) => !isRegion(code));
  const regions = activity.recipientCountries.filter(({ code }) => isRegion(code));
  const targets = [
    ...countries.map((one) => ({ one, target: countryOf(writer, one) })),
    ...regions.map((one) => ({ one, target: worldRegionOf(writer, one) })),
    ...activity.recipientRegions.map((one) => ({ one, target: regionOf(writer, one) })),
  ];
  addAllocations(writer, subject, "country", targets);
}

/** A DAC region's code has digits, a country's never. */
function isRegion(code: string | undefined): boolean {
  return code !== undefined && /^\d{2,4}$/.test(code);
}

export function addSectors(writer: Writer, subject: Subject, activity: IatiActivity): void {
  const targets = activity.sectors.map((one) => ({ one, target: sectorOf(writer, one) }));
  addAllocations(writer, subject, "sector", targets);
}

interface Allocated {
  readonly one: RecipientCountry;
  /** Undefined where neither code nor words say which. */
  readonly target: Target | undefined;
}

function addAllocations(
  writer: Writer,
  subject: Subject,
  dimension: "country" | "sector",
  allocated: readonly Allocated[],
): void {
  const named = allocated.flatMap(({ one, target }) => {
    if (target !== undefined) return [{ one, target }];
    noTarget(writer, dimension, one);
    return [];
  });
  for (const [index, { one, target }] of named.entries()) {
    const key = keyOf(subject.id, "allocations", `${dimension}.${index + 1}`);
    const id = idOf(writer, key);
    writer.sink.add("allocations", {
      id,
      project: subject.project,
      financeLine: subject.financeLine,
      dimension,
      target: target.id,
      sharePercent: one.percentage,
      basis: one.percentage === undefined ? "unknown" : "stated",
      order: index + 1,
      sources: [writer.source],
    });
    if (!isSaid(target, one.narratives)) addTexts(writer, { id, key }, "name", one.narratives);
  }
}

/** The row of the target says the same in English: nothing more is to be told. */
function isSaid({ nameEn }: Target, narratives: readonly Narrative[]): boolean {
  const [first, ...others] = narratives;
  if (first === undefined) return true;
  return others.length === 0 && first.language === "en" && first.text === nameEn;
}

function noTarget(writer: Writer, dimension: string, { percentage }: RecipientCountry): void {
  const what = `a ${dimension} has neither code nor name`;
  if (percentage === undefined) writer.notes.warn("iati-empty-element", writer.place, what);
  else writer.notes.reject(writer.place, "iati-empty-element", `${what}, but ${percentage} %`);
}

export function addLocations(writer: Writer, subject: Subject, activity: IatiActivity): void {
  for (const [index, location] of activity.locations.entries()) {
    const key = keyOf(subject.id, "locations", index + 1);
    const id = idOf(writer, key);
    const name = firstOf(location.names);
    writer.sink.add("locations", {
      ...locationRow(location),
      id,
      subject: subject.id,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", name.others);
    addTexts(writer, { id, key }, "description", location.descriptions);
    addTexts(writer, { id, key }, "activity-description", location.activityDescriptions);
    for (const [unit, { names }] of location.administrative.entries())
      addTexts(writer, { id, key }, "name", names, { part: `administrative.${unit + 1}` });
  }
}

function locationRow(location: Location): Omit<Draft<"locations">, "id" | "subject" | "source"> {
  const name = firstOf(location.names);
  return {
    ref: location.ref,
    name: name.text,
    language: name.language,
    latitude: location.point?.latitude,
    longitude: location.point?.longitude,
    gazetteer: location.ids.map(({ vocabulary, code, vocabularyName }) =>
      packWord([vocabulary, code, vocabularyName]),
    ),
    administrative: location.administrative.map(({ vocabulary, level, code, vocabularyName }) =>
      packWord([vocabulary, level, code, vocabularyName]),
    ),
    exactness: location.exactness,
    precision: location.precision,
    reach: location.reach,
    locationClass: location.locationClass,
    feature: location.feature,
    percentage: location.percentage,
  };
}

/** Sectors and regions of one transaction, a word each. */
export function classifiedWords(all: readonly Classified[]): string[] {
  return all.map(({ vocabulary, code, percentage, vocabularyName }) =>
    packWord([vocabulary, code, percentage, vocabularyName]),
  );
}

export function countryWords(all: readonly RecipientCountry[]): string[] {
  return all.map(({ code, percentage }) => packWord([undefined, code, percentage]));
}
