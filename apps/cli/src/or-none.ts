/** Undefined where it stumbles: whoever asks does without, or finds out why in another way. */
export function orNone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
