// A bounded memory of what has been worked out, by key. Two generations: when the younger is full, the older is
// let go, so that what is in use stays and the memory stays flat over thousands of documents.

export interface Memory<Value> {
  /** @param weight how much room the value takes, in the unit of the memory's size */
  readonly recall: (key: string, make: () => Value, weight: (value: Value) => number) => Value;
}

/** @param size of one generation; up to twice as much is kept */
export function createMemory<Value>(size: number): Memory<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let filled = 0;
  const keep = (key: string, value: Value, weight: number) => {
    if (filled + weight > size) {
      old = young;
      young = new Map();
      filled = 0;
    }
    young.set(key, value);
    filled += weight;
  };
  return {
    recall(key, make, weight) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? make();
      keep(key, value, weight(value));
      return value;
    },
  };
}
