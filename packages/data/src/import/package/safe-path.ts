// A path that a descriptor names → whether it stays inside the package's own folder.

/** Why it does not; undefined where it does. */
export function unsafePath(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
    return "an address: only files of the package itself are read";
  if (/^[a-z]:/i.test(path) || /^[/\\~]/.test(path)) return "a path from the root of a disk";
  const parts = path.split(/[\\/]/);
  if (parts.includes("..")) return 'a path that leads out of the package by ".."';
  if (path.includes("\\")) return "a path with backslashes";
  return path.includes("\0") || parts.some((part) => part === "") ? "no path" : undefined;
}
