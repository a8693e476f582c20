// brief.yaml and the profile over it → one value: mappings key by key, all else whole; `~` takes a key away.

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @example mergeConfig({ issuer: { unit: "a", mark: "b" } }, { issuer: { mark: null } }) // { issuer: { unit: "a" } } */
export function mergeConfig(base: unknown, overlay: unknown): unknown {
  if (!isTable(base) || !isTable(overlay)) return overlay;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(overlay)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merged.has(key) ? mergeConfig(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}
