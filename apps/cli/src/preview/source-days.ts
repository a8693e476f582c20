// A dataset → the days that are worth asking it for: those on which one of its sources became known.
import { type Dataset, dateSpan } from "@brief/data";

/** Newest first. */
export function sourceDays({ sources }: Dataset): readonly string[] {
  const days = sources.flatMap(({ published }) =>
    published === undefined ? [] : [dateSpan(published).last],
  );
  return [...new Set(days)].toSorted().toReversed();
}
