// Which source of a dataset an imported one is: by its id, its file, or as the same edition of the same series.
import type { Source } from "../../model/source.ts";

export function sameSource(known: readonly Source[], source: Source): Source | undefined {
  return (
    known.find((one) => one.id === source.id && !contradict(one, source)) ??
    known.find((one) => one.sha256 !== undefined && one.sha256 === source.sha256) ??
    known.find((one) => isSameEdition(one, source))
  );
}

function isSameEdition(a: Source, b: Source): boolean {
  return (
    a.series !== undefined &&
    a.series === b.series &&
    a.published !== undefined &&
    a.published === b.published &&
    !contradict(a, b)
  );
}

/** Two files, or two days, are two sources, even under one id. */
function contradict(a: Source, b: Source): boolean {
  return differ(a.sha256, b.sha256) || differ(a.published, b.published);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
