/** Those rows that none of them supersedes. */
export function standingRows<T extends object>(rows: readonly T[]): readonly T[] {
  const superseded = new Set(
    rows.flatMap((row) => ("supersedes" in row ? [row.supersedes].flat() : [])),
  );
  return superseded.size === 0
    ? rows
    : rows.filter((row) => !("id" in row && superseded.has(row.id)));
}
