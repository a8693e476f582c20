// A newer edition's word takes the place of an older one's: two that differ do not both stand.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupRows } from "../model/group-rows.ts";
import { placeOf } from "../model/place-of.ts";
import { adoptedAssertions } from "./adopted-assertions.ts";

export function editionsSupersede(dataset: Dataset): readonly Diagnostic[] {
  const series = new Map(dataset.sources.map(({ id, series: name }) => [id, name]));
  const published = new Map(dataset.sources.map(({ id, published: day }) => [id, day ?? ""]));
  const stated = adoptedAssertions(dataset).filter(
    ({ value, source }) => value !== undefined && series.get(source) !== undefined,
  );
  const groups = groupRows(stated, ({ subject, field, source }) =>
    [subject, field, series.get(source)].join(" "),
  );
  return [...groups.values()].flatMap((rows) => {
    if (rows.length < 2) return [];
    const [newest, ...older] = rows.toSorted((a, b) =>
      (published.get(a.source) ?? "") < (published.get(b.source) ?? "") ? 1 : -1,
    );
    const other = older.find(
      (row) =>
        newest !== undefined &&
        row.source !== newest.source &&
        (row.value !== newest.value || row.unit !== newest.unit),
    );
    return newest === undefined || other === undefined ? [] : [bothStand(dataset, newest, other)];
  });
}

function bothStand(dataset: Dataset, newest: Assertion, other: Assertion): Diagnostic {
  const cell = ({ id }: Assertion, column: string) =>
    placeOf(dataset, { table: "assertions", id }, column);
  return {
    rule: "editions-supersede",
    severity: "warning",
    message: `the ${newest.field} of "${newest.subject}" is "${newest.value}" in one edition and "${other.value}" in an older one, and both stand`,
    place: cell(newest, "supersedes"),
    related: [cell(other, "value")],
    found: newest.supersedes ?? "nothing",
    expected: other.id,
    remedy: `write "${other.id}" into supersedes`,
  };
}
