/** Rows under one key, the keys in the order of their first rows. */
export function groupBy<K, T>(
  rows: readonly T[],
  key: (row: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return groups;
}
