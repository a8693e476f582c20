/** For work on facts that no rule has looked at yet. Undefined where it stumbles: the rules are asked, and say why. */
export function soundly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
