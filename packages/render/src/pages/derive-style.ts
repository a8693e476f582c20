// A style made of another is made once: there are few of them, and runs by the thousand that share them and all that is
// remembered by style.

const derived = new WeakMap<object, Map<string, object>>();

/**
 * @param how what becomes of the style, in a word: the same each time for the same style, and one of a few
 */
export function derive<From extends object, To extends object>(
  from: From,
  how: string,
  make: (from: From) => To,
): To {
  const known = derived.get(from) ?? new Map<string, object>();
  derived.set(from, known);
  const style = (known.get(how) as To | undefined) ?? make(from);
  known.set(how, style);
  return style;
}
