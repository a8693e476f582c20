// The shapes that recur in an activity, each read from one element: codes, words, days, amounts, organisations.
import type { Place } from "../../diagnostic.ts";
import type { Coded, Money, Narrative, Organisation, Party, Vocabulary } from "./activity.ts";
import { type Codelist, foldedWord, organisationTypes } from "./codes.ts";
import { attribute, childOf, childrenOf, textOf, type XmlElement } from "./element.ts";
import { type Reading, reject, warn } from "./reading.ts";
import { dayOf, decimalOf, type Normalised, percentageOf } from "./values.ts";

/** The list's code; a word of versions 1 is put into its code; what no list knows stays as written. */
export function codeOf(
  reading: Reading,
  list: Codelist,
  written: string | undefined,
  place: Place,
): string | undefined {
  if (written === undefined || list.codes.has(written)) return written;
  const code = list.words.get(foldedWord(written));
  if (code === undefined)
    warn(reading, "iati-code-unknown", place, `"${written}" is no ${list.name}`);
  else if (reading.major === 2)
    warn(
      reading,
      "iati-word-for-code",
      place,
      `"${written}" is written for ${list.name} "${code}"`,
    );
  return code ?? written;
}

/** `@code`, or in its absence the words in it; both are kept. */
export function codedOf(reading: Reading, list: Codelist, element: XmlElement): Coded {
  const written = attribute(element, "code");
  const word = narrativesOf(reading, element)[0]?.text;
  if (written !== undefined) return { code: codeOf(reading, list, written, element.place), word };
  const code = word === undefined ? undefined : list.words.get(foldedWord(word));
  if (word !== undefined && code === undefined)
    warn(reading, "iati-code-unknown", element.place, `"${word}" is no ${list.name}`);
  return { code, word };
}

/** The code of an only child, of a list or of one too long to know here. */
export function codeIn(
  reading: Reading,
  parent: XmlElement,
  name: string,
  list?: Codelist,
): string | undefined {
  const element = childOf(reading, parent, name);
  if (element === undefined) return undefined;
  if (list === undefined) {
    const code = attribute(element, "code");
    const words = narrativesOf(reading, element);
    return code ?? words[0]?.text;
  }
  const { code, word } = codedOf(reading, list, element);
  return code ?? word;
}

/**
 * The standard's vocabulary, or code 99 with the publisher's own name for it. Versions 2 name one of the
 * publisher's own (98, 99) by the address of its definition.
 */
export function vocabularyOf(
  reading: Reading,
  list: Codelist,
  element: XmlElement,
  otherwise: string | undefined,
): Vocabulary {
  const written = attribute(element, "vocabulary");
  const address = attribute(element, "vocabulary-uri");
  if (written === undefined) return { vocabulary: otherwise, vocabularyName: undefined };
  const code = list.codes.has(written) ? written : list.words.get(foldedWord(written));
  if (code !== undefined) {
    const vocabulary = codeOf(reading, list, written, element.place);
    return { vocabulary, vocabularyName: /^9[89]$/.test(code) ? address : undefined };
  }
  if (reading.major === 2)
    warn(reading, "iati-code-unknown", element.place, `"${written}" is no ${list.name}`);
  return { vocabulary: "99", vocabularyName: written };
}

/** Narrative elements, or the text itself; each in its own language, else its element's. */
export function narrativesOf(reading: Reading, element: XmlElement): readonly Narrative[] {
  const language = attribute(element, "xml:lang") ?? reading.language;
  const own = textOf(element);
  const inside = childrenOf(element, "narrative").flatMap((child) => {
    const itsLanguage = attribute(child, "xml:lang") ?? language;
    const text = textOf(child);
    return text === undefined ? [] : [{ text, language: itsLanguage }];
  });
  return own === undefined ? inside : [{ text: own, language }, ...inside];
}

/** All children of a name: versions 1 repeat the element for each language. */
export function narrativesIn(
  reading: Reading,
  parent: XmlElement,
  name: string,
): readonly Narrative[] {
  if (reading.major === 2) {
    const only = childOf(reading, parent, name);
    return only === undefined ? [] : narrativesOf(reading, only);
  }
  return childrenOf(parent, name).flatMap((child) => narrativesOf(reading, child));
}

/** A day in another form is put right with a warning; one that is unclear is refused. */
export function dayFrom(
  reading: Reading,
  written: string | undefined,
  place: Place,
): string | undefined {
  if (written === undefined) return undefined;
  const day = dayOf(written);
  if (day === undefined) reject(reading, "iati-date-unclear", place, `"${written}" is no day`);
  else if (day.changed)
    warn(reading, "iati-date-form", place, `"${written}" is read as ${day.value}`);
  return day?.value;
}

/** `@iso-date`, else the day in the text; text that is no day stays as words. */
export function datedOf(
  reading: Reading,
  element: XmlElement,
): { readonly date: string | undefined; readonly narratives: readonly Narrative[] } {
  const iso = attribute(element, "iso-date");
  const words = narrativesOf(reading, element);
  const spoken = words.length === 1 ? dayOf(words[0]?.text ?? "") : undefined;
  if (iso === undefined && words[0] !== undefined) {
    const date = dayFrom(reading, words[0].text, element.place);
    return { date, narratives: date === undefined ? words : words.slice(1) };
  }
  const date = dayFrom(reading, iso, element.place);
  if (spoken !== undefined && date !== undefined && spoken.value !== date)
    warn(
      reading,
      "iati-date-differs",
      element.place,
      `iso-date "${date}" stands over the text "${spoken.value}"`,
    );
  return { date, narratives: spoken === undefined ? words : [] };
}

export function dayIn(reading: Reading, parent: XmlElement, name: string): string | undefined {
  const element = childOf(reading, parent, name);
  return element === undefined ? undefined : datedOf(reading, element).date;
}

function normalised(
  reading: Reading,
  read: Normalised | undefined,
  written: string,
  place: Place,
): string | undefined {
  if (read === undefined)
    reject(reading, "iati-amount-unclear", place, `"${written}" is not clear as a number`);
  else if (read.changed)
    warn(reading, "iati-amount-form", place, `"${written}" is read as ${read.value}`);
  return read?.value;
}

export function decimalFrom(
  reading: Reading,
  written: string | undefined,
  place: Place,
): string | undefined {
  if (written === undefined) return undefined;
  return normalised(reading, decimalOf(written), written, place);
}

/** As given: only a form that is no plain decimal is put right. */
export function percentageFrom(reading: Reading, element: XmlElement): string | undefined {
  const written = attribute(element, "percentage");
  if (written === undefined) return undefined;
  return normalised(reading, percentageOf(written), written, element.place);
}

export function currencyFrom(
  reading: Reading,
  written: string | undefined,
  place: Place,
): string | undefined {
  if (written === undefined || /^[A-Z]{3}$/.test(written)) return written;
  const upper = written.toUpperCase();
  const code = /^[A-Z]{3}$/.test(upper) ? upper : undefined;
  const read = code === undefined ? "is no currency code" : `is read as ${code}`;
  warn(reading, "iati-currency-form", place, `"${written}" ${read}`);
  return code;
}

/** The currency written there, else the activity's; an unclear one is never replaced by that. */
export function currencyOf(reading: Reading, element: XmlElement): string | undefined {
  const written = attribute(element, "currency");
  return written === undefined ? reading.currency : currencyFrom(reading, written, element.place);
}

/** Undefined where there is no amount, or none that is clear; the latter is refused here. */
export function moneyIn(reading: Reading, parent: XmlElement): Money | undefined {
  const element = childOf(reading, parent, "value");
  const written = element && textOf(element);
  if (element === undefined || written === undefined) {
    reject(reading, "iati-value-missing", parent.place, `"${parent.name}" has no value`);
    return undefined;
  }
  const { place } = element;
  const hasOwn = element.attributes.get("currency")?.trim();
  const currency = currencyOf(reading, element);
  const valueDate = dayFrom(reading, attribute(element, "value-date"), place);
  const value = decimalFrom(reading, written, place);
  if (value === undefined) return undefined;
  if (currency === undefined && hasOwn) {
    reject(reading, "iati-currency-form", place, `"${value}" is in the currency "${hasOwn}"`);
    return undefined;
  }
  if (currency === undefined)
    warn(reading, "iati-currency-missing", place, `the value "${value}" has no currency`);
  return { value, currency, valueDate };
}

/** Versions 2 and 1 both write "1" and "0" as well as the words. */
export function booleanOf(element: XmlElement, name: string): boolean | undefined {
  const value = attribute(element, name)?.toLowerCase();
  return value === undefined ? undefined : value === "1" || value === "true";
}

export function organisationOf(reading: Reading, element: XmlElement): Organisation {
  return {
    ref: attribute(element, "ref"),
    type: codeOf(reading, organisationTypes, attribute(element, "type"), element.place),
    names: narrativesOf(reading, element),
  };
}

/** An element without any content names nobody. */
export function partyIn(
  reading: Reading,
  parent: XmlElement,
  name: "provider-org" | "receiver-org",
): Party | undefined {
  const element = childOf(reading, parent, name);
  if (element === undefined) return undefined;
  const activityId = attribute(element, name.replace("org", "activity-id"));
  const party = { ...organisationOf(reading, element), activityId };
  const isEmpty = party.ref === undefined && activityId === undefined && party.names.length === 0;
  return isEmpty && party.type === undefined ? undefined : party;
}
