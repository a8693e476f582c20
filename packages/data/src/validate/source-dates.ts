import type { Dataset } from "../model/dataset.ts";
import { type DateSpan, dateSpan } from "../model/date-span.ts";
import type { AnyRow } from "../model/tables.ts";

/** When a row was said: its own day, else that of its newest source; undefined where no one is dated. */
export function datesOfRows({ sources }: Dataset): (row: AnyRow) => DateSpan | undefined {
  const published = new Map(sources.map(({ id, published: date }) => [id, date]));
  return (row) => {
    const own = row["observed"];
    if (typeof own === "string") return dateSpan(own);
    const ids = [row["source"], row["sources"]].flat();
    const spans = ids.flatMap((id) => {
      const date = typeof id === "string" ? published.get(id) : undefined;
      return date === undefined ? [] : [dateSpan(date)];
    });
    return spans.reduce<DateSpan | undefined>(
      (newest, span) => (newest === undefined || span.last > newest.last ? span : newest),
      undefined,
    );
  };
}
