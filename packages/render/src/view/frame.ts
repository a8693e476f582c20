// What every brief has about it, whatever it says: its day, number, issuer, form, stamp, and the sources that it cites.
import type { Dataset, Quantity } from "@brief/data";
import type { BriefSpec, Language, LocalText } from "../brief.ts";
import { unhashed } from "./edition.ts";
import { formOf } from "./form.ts";
import { figuresOf } from "./name-figures.ts";
import { officialParts } from "./official.ts";
import { toText } from "./portfolio-words.ts";

export function frameOf(spec: BriefSpec) {
  return {
    brief: numbering(spec),
    issuer: issuerWords(spec),
    official: officialParts(spec),
    form: formOf(spec),
    edition: { hash: unhashed, version: spec.version },
  };
}

/** The day is the brief's own, so it rests on no row; it is known from the newest source. */
export function asOfDay(spec: BriefSpec, dataset: Dataset): Quantity {
  const newest = dataset.sources
    .filter((source) => source.published !== undefined)
    .toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1))[0];
  return {
    type: "date",
    unit: "date",
    value: spec.asOf,
    qualifier: "exact",
    rows: newest === undefined ? [] : [{ table: "sources", id: newest.id }],
    sources: newest === undefined ? [] : [{ id: newest.id }],
  };
}

function numbering({ number, totalNumber }: BriefSpec) {
  return {
    hasNumber: number !== undefined,
    number: toText(number?.toString(), "not-applicable"),
    hasTotalNumber: totalNumber !== undefined,
    totalNumber: toText(totalNumber?.toString(), "not-applicable"),
  };
}

/** Names come from the workspace alone; an absent one drops its line. */
export function issuerWords({ issuer, language }: BriefSpec) {
  const part = (text: LocalText | undefined) => local(text, language);
  const copies = issuer.copies?.toString();
  return {
    unit: toText(part(issuer.unit), "not-applicable"),
    hasUnit: part(issuer.unit) !== undefined,
    mark: toText(part(issuer.mark), "not-applicable"),
    hasMark: part(issuer.mark) !== undefined,
    storageNote: toText(part(issuer.storageNote), "not-applicable"),
    hasStorageNote: part(issuer.storageNote) !== undefined,
    reportTo: toText(part(issuer.reportTo), "not-applicable"),
    hasReportTo: part(issuer.reportTo) !== undefined,
    sendTo: toText(part(issuer.sendTo), "not-applicable"),
    hasSendTo: part(issuer.sendTo) !== undefined,
    contact: toText(part(issuer.contact), "not-applicable"),
    hasContact: part(issuer.contact) !== undefined,
    copies: toText(copies, "not-applicable"),
    hasCopies: copies !== undefined,
  };
}

function local(text: LocalText | undefined, language: Language): string | undefined {
  const value = text?.[language];
  return value === "" ? undefined : value;
}

/** Sources of the figures and rows of a view. */
export function citedIds(facts: object): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { sources } of figuresOf(facts)) for (const { id } of sources) cited.add(id);
  for (const part of Object.values(facts)) addSourcesOfRows(part, cited);
  return cited;
}

/** Sources that a row lists for itself, beside those of its figures. */
function addSourcesOfRows(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== "sources" || !Array.isArray(inner)) addSourcesOfRows(inner, cited);
    else for (const citation of inner) if (isCited(citation)) cited.add(citation.id);
  }
}

function isCited(citation: unknown): citation is { readonly id: string } {
  return (
    typeof citation === "object" &&
    citation !== null &&
    "id" in citation &&
    typeof citation.id === "string"
  );
}
