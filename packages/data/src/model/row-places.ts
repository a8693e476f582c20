// Where the rows of tables stand on disk. Of thousands hardly one is ever asked for: each is found when it is.
import type { Place } from "../diagnostic.ts";

/** By `rowKey`. */
export interface RowPlaces extends Iterable<readonly [key: string, place: Place]> {
  get(key: string): Place | undefined;
}

/** A table as it was read. */
export interface PlacedRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly keyColumn: string;
  /** Of the row at an index. */
  readonly placeOf: (index: number) => Place;
}

/** @param tables by their names */
export function placesOfTables(tables: ReadonlyMap<string, PlacedRows>): RowPlaces {
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  const indexOf = (name: string, { rows, keyColumn }: PlacedRows): ReadonlyMap<string, number> => {
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const made = new Map(rows.map((row, index) => [String(row[keyColumn]), index]));
    indexes.set(name, made);
    return made;
  };
  return {
    get(key) {
      const cut = key.indexOf("/");
      const name = key.slice(0, cut);
      const table = tables.get(name);
      const index = table && indexOf(name, table).get(key.slice(cut + 1));
      return index === undefined ? undefined : table?.placeOf(index);
    },
    *[Symbol.iterator]() {
      for (const [name, table] of tables) {
        for (const [id, index] of indexOf(name, table)) {
          yield [`${name}/${id}`, table.placeOf(index)] as const;
        }
      }
    },
  };
}

/** @param find is called when the first is asked for */
export function placesOnDemand(find: () => RowPlaces | undefined): RowPlaces {
  let found: RowPlaces | undefined;
  const places = () => {
    found ??= find() ?? new Map();
    return found;
  };
  return {
    get: (key) => places().get(key),
    [Symbol.iterator]: () => places()[Symbol.iterator](),
  };
}
