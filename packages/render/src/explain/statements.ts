// A stated figure → every word of the sources on that field of that subject, oldest first, and which replaced which.
import { type Assertion, type Dataset, dateSpan, type Figure, indexOf, rowKey } from "@brief/data";
import type { NameRow } from "./explained.ts";

export interface Statement {
  /** Null where the source no longer shows one. */
  readonly value: string | null;
  readonly unit?: string | undefined;
  /** The day it was seen, else its source's; absent where neither is dated. */
  readonly day?: string | undefined;
  readonly standing: Assertion["standing"];
  readonly source: string;
  readonly locator?: string | undefined;
  readonly row: string;
  /** Rows that hold the figure itself. */
  readonly held?: true;
  /** The row whose word this one replaces, and the row that replaces this one. */
  readonly supersedes?: string;
  readonly supersededBy?: string;
}

export const keyOf = ({ id }: Assertion): string => rowKey({ table: "assertions", id });

/** None for a computed figure: it has no single row whose earlier words would be its own. */
export function statementsOf(
  figure: Figure,
  dataset: Dataset,
  nameRow: NameRow,
): readonly Statement[] {
  if (figure.formula !== undefined) return [];
  const own = new Set(figure.rows.map(rowKey));
  const stated = dataset.assertions.filter((one) => own.has(keyOf(one)));
  const fields = new Set(stated.map(fieldOf));
  const chain = dataset.assertions.filter((one) => fields.has(fieldOf(one)));
  return statementsIn(chain, { dataset, own, nameRow });
}

export interface Chained {
  readonly dataset: Dataset;
  /** Keys of the rows that hold the figure, or one of its inputs. */
  readonly own: ReadonlySet<string>;
  readonly nameRow: NameRow;
}

/** Words on one field of one subject, oldest first. */
export function statementsIn(
  chain: readonly Assertion[],
  { dataset, own, nameRow }: Chained,
): readonly Statement[] {
  const { sources } = indexOf(dataset);
  const rowOf = ({ id }: { readonly id: string }) => nameRow({ table: "assertions", id });
  return chain
    .map((one): Statement => {
      const { value = null, unit, standing, source, locator, supersedes } = one;
      const later = chain.find((other) => other.supersedes === one.id);
      return {
        value,
        unit,
        day: one.observed ?? sources.get(source)?.published,
        standing,
        source,
        locator,
        row: rowOf(one),
        ...(own.has(keyOf(one)) ? { held: true } : {}),
        ...(supersedes === undefined ? {} : { supersedes: rowOf({ id: supersedes }) }),
        ...(later === undefined ? {} : { supersededBy: rowOf(later) }),
      };
    })
    .toSorted((a, b) => compare(sortDay(a), sortDay(b)));
}

export const fieldOf = ({ subject, field }: Assertion): string => `${subject} ${field}`;

/** Undated words come first: they count as known at every date. */
const sortDay = ({ day }: Statement): string => (day === undefined ? "" : dateSpan(day).last);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
