// Where the figures of a card come from, in one line: the organisations that publish most of it, and how many in all.
import type { Dataset, Source } from "@brief/data";
import type { Language } from "../brief.ts";
import { countSources } from "./count-sources.ts";
import { inLanguage } from "./portfolio-words.ts";

/** More names than this do not fit on a card. */
const namedCount = 3;

/** @param first ids of the sources that are named first, however few they are */
export function originsPart(
  dataset: Dataset,
  { cited, first }: { readonly cited: ReadonlySet<string>; readonly first: ReadonlySet<string> },
  language: Language,
) {
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  const isFirst = (rows: readonly Source[]) => rows.some((source) => first.has(source.id));
  // Equal ones keep the order of the dataset.
  const ranked = publishers
    .map((name) => sources.filter((s) => s.publisher === name))
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.length - a.length);
  const named = ranked.slice(0, namedCount).flatMap(([source]) =>
    source === undefined
      ? []
      : [
          {
            id: source.id,
            name: inLanguage(language, source.publisherZh, source.publisher, source.publisherRu),
          },
        ],
  );
  return {
    origins: {
      named,
      hasMore: ranked.length > named.length,
      organisations: countSources(sources, "organisation"),
      documents: countSources(sources, "document"),
    },
  };
}
