// Countries, regions and sectors that activities name → one row each, made when the first activity needs it.

import { cleanText } from "../clean-text.ts";
import type { Classified, Narrative, RecipientCountry } from "../iati/activity.ts";
import { toId } from "../to-id.ts";
import { standardName } from "./standard-names.ts";
import type { Writer } from "./writer.ts";

export interface Target {
  readonly id: string;
  /** What the row is called in English, where it is called anything but its code. */
  readonly nameEn: string | undefined;
}

/**
 * Names in our two languages: what the file has stands for what it lacks; a code for want of any word.
 * @param standard the English name in the standard's own list
 */
export function namesOf(
  narratives: readonly Narrative[],
  code: string,
  standard?: string,
): { readonly nameZh: string; readonly nameEn: string } {
  const sound = narratives.flatMap(({ text, language }) => {
    const taken = soundText(text);
    return taken === undefined ? [] : [{ text: taken, language }];
  });
  const zh = sound.find(({ language }) => isChinese(language))?.text;
  const others = sound.filter(({ language }) => !isChinese(language));
  const said = (others.find(({ language }) => /^en\b/i.test(language ?? "")) ?? others[0])?.text;
  const en = standard ?? said;
  const otherwise = soundText(code) ?? toId(code);
  return { nameZh: zh ?? en ?? otherwise, nameEn: en ?? zh ?? otherwise };
}

/** The text as a cell holds it, where one can. */
export function soundText(written: string): string | undefined {
  const clean = cleanText(written);
  return "text" in clean && clean.text !== "" ? clean.text : undefined;
}

export function isChinese(language: string | undefined): boolean {
  return language !== undefined && /^zh\b/i.test(language);
}

export function countryOf(writer: Writer, of: RecipientCountry): Target | undefined {
  const { code, narratives } = of;
  const said = code ?? narratives[0]?.text;
  if (said === undefined) return undefined;
  const wanted = /^[A-Z]{2}$/.test(code ?? "") ? said : `country.${codeOrName(of)}`;
  const id = writer.ids.of(`country ${wanted}`, wanted);
  return region(writer, id, { level: "country", code, narratives });
}

/** A region's code where a country's is looked for: the World Bank's files of versions 1 have them. */
export function worldRegionOf(writer: Writer, country: RecipientCountry): Target | undefined {
  const { code = "" } = country;
  const said = `the country "${code}" is a region`;
  writer.notes.warn("iati-region-for-country", writer.place, said);
  return regionOf(writer, { ...country, vocabulary: "1", vocabularyName: undefined });
}

export function regionOf(writer: Writer, of: Classified): Target | undefined {
  const { code, vocabulary = "1", vocabularyName, narratives } = of;
  const said = code ?? narratives[0]?.text;
  if (said === undefined) return undefined;
  const own = `${writer.reporter}.region${vocabularyName === undefined ? "" : `.${toId(vocabularyName)}`}`;
  const prefix = vocabulary === "1" ? "" : vocabulary === "2" ? "un." : `${own}.`;
  const isDigits = /^\d{2,4}$/.test(code ?? "");
  const wanted = `${prefix === "" && !isDigits ? "region." : prefix}${codeOrName(of)}`;
  const id = writer.ids.of(`region ${wanted}`, wanted);
  return region(writer, id, {
    level: "world-region",
    vocabulary,
    vocabularyName,
    code,
    narratives,
  });
}

interface RegionFacts {
  readonly level: "country" | "world-region";
  readonly vocabulary?: string;
  readonly vocabularyName?: string | undefined;
  readonly code: string | undefined;
  readonly narratives: readonly Narrative[];
}

function region(writer: Writer, id: string, facts: RegionFacts): Target {
  const { level, vocabulary, vocabularyName, code, narratives } = facts;
  const list = level === "country" ? "country" : vocabulary === "1" ? "region" : undefined;
  const standard = list && standardName(list, code);
  const { nameZh, nameEn } = namesOf(narratives, code ?? id, standard);
  const row = {
    code: id,
    vocabulary,
    vocabularyName,
    publisherCode: code === id ? undefined : code,
    level,
    nameZh,
    nameEn,
  };
  const made = writer.sink.share("regions", row);
  return { id, nameEn: realName(made["nameEn"], code ?? id) };
}

export function sectorOf(writer: Writer, of: Classified): Target | undefined {
  const { code, vocabulary = "1", vocabularyName, narratives } = of;
  const said = code ?? narratives[0]?.text;
  if (said === undefined) return undefined;
  const own = `${writer.reporter}.${vocabularyName === undefined ? vocabulary : toId(vocabularyName)}`;
  const prefix = prefixes[vocabulary] ?? (/^9[89]$/.test(vocabulary) ? own : `v${vocabulary}`);
  const wanted = `${prefix}.${codeOrName(of)}`;
  const id = writer.ids.of(`sector ${wanted}`, wanted);
  const order = /^\d{1,6}$/.test(said) ? Number(said) : unnumbered;
  const standard = /^[12]$/.test(vocabulary) ? standardName("sector", code) : undefined;
  const names = namesOf(narratives, said, standard);
  const row = { id, vocabulary, vocabularyName, code, ...names, order };
  const made = writer.sink.share("sectors", row);
  return { id, nameEn: realName(made["nameEn"], said) };
}

/** What is only named has no code: its id says so, and it is written again without one. */
function codeOrName({ code, narratives }: RecipientCountry): string {
  return code === undefined ? `named.${toId(narratives[0]?.text ?? "")}` : toId(code);
}

const prefixes: Readonly<Record<string, string>> = { 1: "dac", 2: "dac3" };
/** After all sectors whose code is a number. */
const unnumbered = 1_000_000;

function realName(name: unknown, code: string): string | undefined {
  return typeof name === "string" && name !== code ? name : undefined;
}
