/** Rows by a key, in their order; Map.groupBy needs a newer Node. */
export function groupRows<T, K>(
  rows: readonly T[],
  keyOf: (row: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  const keys = rows.map(keyOf);
  for (let start = 0; start < rows.length; ) {
    const key = keys[start] as K;
    let end = start + 1;
    while (end < rows.length && keys[end] === key) end++;
    const group = groups.get(key);
    // Rows of one key mostly follow each other: such a list takes no more memory than they need.
    if (group === undefined) groups.set(key, rows.slice(start, end));
    else for (let at = start; at < end; at++) group.push(rows[at] as T);
    start = end;
  }
  return groups;
}
