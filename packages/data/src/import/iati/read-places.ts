// Countries, regions, sectors and locations of an activity or of one transaction.
import type {
  AdministrativeUnit,
  Classified,
  Location,
  RecipientCountry,
  Vocabulary,
} from "./activity.ts";
import { exactnesses, placeVocabularies, regionVocabularies, sectorVocabularies } from "./codes.ts";
import { attribute, childOf, childrenOf, textOf, type XmlElement } from "./element.ts";
import { codeIn, narrativesIn, narrativesOf, percentageFrom, vocabularyOf } from "./fields.ts";
import { type Reading, warn } from "./reading.ts";
import { decimalOf } from "./values.ts";

export function countriesIn(reading: Reading, parent: XmlElement): readonly RecipientCountry[] {
  return childrenOf(parent, "recipient-country").map((element) => ({
    code: attribute(element, "code")?.toUpperCase(),
    percentage: percentageFrom(reading, element),
    narratives: narrativesOf(reading, element),
  }));
}

/** Sectors and regions; both are by default of the DAC's lists. */
export function classifiedIn(
  reading: Reading,
  parent: XmlElement,
  name: "sector" | "recipient-region",
): readonly Classified[] {
  const list = name === "sector" ? sectorVocabularies : regionVocabularies;
  return childrenOf(parent, name).map((element) => ({
    code: attribute(element, "code"),
    ...vocabularyOf(reading, list, element, "1"),
    percentage: percentageFrom(reading, element),
    narratives: narrativesOf(reading, element),
  }));
}

export function locationsOf(reading: Reading, activity: XmlElement): readonly Location[] {
  return childrenOf(activity, "location").map((element) => {
    const coordinates = childOf(reading, element, "coordinates");
    return {
      ref: attribute(element, "ref"),
      ids: [...idsOf(reading, element), ...gazetteerIdsOf(reading, element)],
      names: narrativesIn(reading, element, "name"),
      descriptions: narrativesIn(reading, element, "description"),
      activityDescriptions: narrativesIn(reading, element, "activity-description"),
      point: pointOf(reading, element) ?? coordinatesOf(reading, coordinates),
      administrative: administrativeOf(reading, element),
      exactness: codeIn(reading, element, "exactness", exactnesses),
      precision: coordinates && attribute(coordinates, "precision"),
      reach: codeIn(reading, element, "location-reach"),
      locationClass: codeIn(reading, element, "location-class"),
      feature:
        codeIn(reading, element, "feature-designation") ??
        codeIn(reading, element, "location-type"),
      percentage: percentageFrom(reading, element),
    };
  });
}

function idsOf(
  reading: Reading,
  location: XmlElement,
): readonly (Vocabulary & { readonly code: string })[] {
  return childrenOf(location, "location-id").flatMap((element) => {
    const code = attribute(element, "code");
    const vocabulary = vocabularyOf(reading, placeVocabularies, element, undefined);
    return code === undefined ? [] : [{ code, ...vocabulary }];
  });
}

/** Before 1.04 the code is the text; some publishers write the gazetteer's name there, which names no place. */
function gazetteerIdsOf(
  reading: Reading,
  location: XmlElement,
): readonly (Vocabulary & { readonly code: string })[] {
  return childrenOf(location, "gazetteer-entry").flatMap((element) => {
    element.attributes.set("vocabulary", attribute(element, "gazetteer-ref") ?? "");
    const vocabulary = vocabularyOf(reading, placeVocabularies, element, undefined);
    const code = textOf(element);
    if (code !== undefined && /\d/.test(code)) return [{ code, ...vocabulary }];
    if (code !== undefined)
      warn(reading, "iati-gazetteer-name", element.place, `"${code}" is no code of a place`);
    return [];
  });
}

function pointOf(reading: Reading, location: XmlElement): Location["point"] {
  const point = childOf(reading, location, "point");
  const position = point && childOf(reading, point, "pos");
  if (point === undefined || position === undefined) return undefined;
  attribute(point, "srsName");
  const text = textOf(position);
  const [latitude, longitude, ...more] = text?.split(/\s+/) ?? [];
  if (more.length === 0 && latitude && longitude && bothDecimal(latitude, longitude))
    return { latitude, longitude };
  if (text !== undefined)
    warn(reading, "iati-point-unclear", position.place, `"${text}" is no point`);
  return undefined;
}

function coordinatesOf(reading: Reading, element: XmlElement | undefined): Location["point"] {
  const latitude = element && attribute(element, "latitude");
  const longitude = element && attribute(element, "longitude");
  if (element === undefined || (latitude === undefined && longitude === undefined))
    return undefined;
  if (latitude && longitude && bothDecimal(latitude, longitude)) return { latitude, longitude };
  const said = `${latitude ?? ""} ${longitude ?? ""}`.trim();
  warn(reading, "iati-point-unclear", element.place, `"${said}" is no point`);
  return undefined;
}

function bothDecimal(latitude: string, longitude: string): boolean {
  return [latitude, longitude].every((degrees) => decimalOf(degrees)?.changed === false);
}

/** Versions 1 name the units by attributes (country, adm1, adm2) from the outermost in; the words name the last. */
function administrativeOf(reading: Reading, location: XmlElement): readonly AdministrativeUnit[] {
  return childrenOf(location, "administrative").flatMap((element) => {
    const names = narrativesOf(reading, element);
    const older = olderUnits(element);
    const last = older.at(-1);
    if (last !== undefined) return [...older.slice(0, -1), { ...last, names }];
    const unit = {
      code: attribute(element, "code"),
      level: attribute(element, "level"),
      names,
      ...vocabularyOf(reading, placeVocabularies, element, undefined),
    };
    return unit.code === undefined && names.length === 0 ? [] : [unit];
  });
}

function olderUnits(element: XmlElement): readonly AdministrativeUnit[] {
  return ["country", "adm1", "adm2"].flatMap((name, level) => {
    const code = attribute(element, name);
    const vocabulary = level === 0 ? "A4" : undefined;
    return code === undefined
      ? []
      : [{ code, level: `${level}`, names: [], vocabulary, vocabularyName: undefined }];
  });
}
