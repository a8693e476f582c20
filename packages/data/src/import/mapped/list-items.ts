// A cell that lists regions or sectors → its items, each with its share where one is written.

export interface ListItem {
  readonly name: string;
  readonly sharePercent?: string;
}

const marks = /[、；;,，\n|]+|\s*\/\s*/u;
/** These words also stand inside names (和田, 及): they part only what is known on both sides. */
const words = /\s*(?:和|与|及|以及|\band\b|\bи\b|&)\s*/gu;
const share = /^(.*?)\s*[(（]?\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*[)）]?$/u;

/** @param split marks that the mapping names, each of which parts */
export function itemsOf(
  text: string,
  split: string | undefined,
  isKnown: (word: string) => boolean,
): readonly ListItem[] {
  // 喀什/莎车县 is one place; what is known as a whole is not parted.
  if (isKnown(text.trim())) return [{ name: text.trim() }];
  const pattern = split === undefined ? marks : new RegExp(`[${escaped(split)}]+`, "u");
  const parts = text
    .split(pattern)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.flatMap((part) => {
    const [, name, sharePercent] = share.exec(part) ?? [];
    if (name !== undefined && name !== "" && sharePercent !== undefined)
      return [{ name, sharePercent }];
    return joined(part, isKnown).map((own) => ({ name: own }));
  });
}

function joined(part: string, isKnown: (word: string) => boolean): readonly string[] {
  return known(part, isKnown) ?? [part];
}

/** 和田和喀什: parted where what stands on both sides is known. */
function known(part: string, isKnown: (word: string) => boolean): readonly string[] | undefined {
  if (isKnown(part)) return [part];
  for (const found of part.matchAll(words)) {
    const left = part.slice(0, found.index);
    if (!isKnown(left)) continue;
    const right = known(part.slice(found.index + found[0].length), isKnown);
    if (right !== undefined) return [left, ...right];
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\\]^-]/g, "\\$&");
}
