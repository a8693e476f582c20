// The sources of a sheet: one or two lines each, so a long address is a link under the name of its site.
import type { Dataset, Source } from "@brief/data";
import type { Language } from "../brief.ts";
import { sourceText } from "./sources-text.ts";

export interface SheetSource {
  readonly key: string;
  /** All but the address. */
  readonly text: string;
  readonly hasAddress: boolean;
  readonly address: string;
  /** The address as printed. */
  readonly shown: string;
}

/** A longer address would turn over; the whole of it stands in the link, in the data and in the HTML edition. */
const longestAddress = 72;

export function sheetSources(
  dataset: Dataset,
  ids: ReadonlySet<string>,
  language: Language,
): readonly SheetSource[] {
  return dataset.sources
    .filter((source) => ids.has(source.id))
    .map((source) => toRow(source, language));
}

function toRow(source: Source, language: Language): SheetSource {
  const text = sourceText(source, language);
  const { id, url } = source;
  const end = url === undefined ? -1 : text.lastIndexOf(url);
  if (url === undefined || end < 0) {
    return { key: id, text, hasAddress: false, address: "-", shown: "-" };
  }
  return { key: id, text: text.slice(0, end), hasAddress: true, address: url, shown: shorten(url) };
}

/** `https://czt.xinjiang.gov.cn/…`: the dots say that there is more. */
function shorten(url: string): string {
  if (url.length <= longestAddress) return url;
  const site = /^https?:\/\/[^/]+\//.exec(url)?.[0];
  return site === undefined ? url : `${site}…`;
}
