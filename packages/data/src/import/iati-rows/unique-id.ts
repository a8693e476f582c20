// Ids that a folder of tables can hold: no two differ in case alone.

export interface UniqueIds {
  /** The same id for the same key, else an id that nobody has. */
  of(key: string, wanted: string): string;
  /** An id that nobody has. */
  fresh(wanted: string): string;
}

export function uniqueIds(): UniqueIds {
  const byKey = new Map<string, string>();
  const taken = new Set<string>();
  const fresh = (wanted: string): string => {
    let id = wanted;
    // `_n2` stands in no id that toId makes of a publisher's.
    for (let number = 2; taken.has(id.toLowerCase()); number++) id = `${wanted}_n${number}`;
    taken.add(id.toLowerCase());
    return id;
  };
  return {
    fresh,
    of: (key, wanted) => {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const id = fresh(wanted);
      byKey.set(key, id);
      return id;
    },
  };
}
