// What no rule judges: quoted titles and words, {{literal}} text, names as their owners write them, the list of sources.
import type { Dataset } from "@brief/data";
import { type Hit, passageAt, type Words } from "./rule.ts";

const quoted = /《[^》\n]*》|«[^»\n]*»|“[^”\n]*”|‘[^’\n]*’/g;

const namesOf = new WeakMap<Dataset, readonly string[]>();

/** Names of projects, organisations, places and documents, as the dataset has them. */
export function namesIn(facts: Dataset): readonly string[] {
  const known = namesOf.get(facts);
  if (known !== undefined) return known;
  const names = [
    ...facts.projects.flatMap((row) => [row.nameZh, row.nameEn, row.shortZh, row.shortEn]),
    ...facts.organisations.flatMap((row) => [row.nameZh, row.nameEn, row.aliases]),
    ...facts.sources.flatMap((row) => [row.title, row.publisher, row.publisherZh]),
    ...facts.regions.flatMap((row) => [row.nameZh, row.nameEn]),
  ].filter((name) => name !== undefined && name.length > 1);
  const made = [...new Set(names)].filter((name) => name !== undefined);
  namesOf.set(facts, made);
  return made;
}

function isWithin(text: string, name: string, { from, to }: Hit): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at <= from && at + name.length >= to) return true;
    if (at > from) return false;
  }
  return false;
}

/** Asked of the few hits, so the many names cost nothing where nothing is found. */
export function isExempt(words: Words, hit: Hit, names: readonly string[]): boolean {
  const passage = passageAt(words, hit.from);
  if (passage === undefined) return false;
  if (passage.role === "source") return true;
  const text = words.text.slice(passage.from, passage.to);
  const own = { from: hit.from - passage.from, to: hit.to - passage.from };
  for (const { index, 0: found } of text.matchAll(quoted)) {
    // The marks themselves are ours.
    if (index < own.from && index + found.length > own.to) return true;
  }
  return names.some((name) => isWithin(text, name, own));
}
