// The gap between a hanzi and a Western letter or digit. CLREQ, handling of Western text; none beside
// marks and signs, none at a raised note mark, and the author's own space replaces it.
import type { Kind } from "./classes.ts";
import type { Ink } from "./pieces.ts";

export function hanWesternGap(left: Ink, right: Ink, gapEm: number): number {
  if (gapEm === 0 || isRaised(left) || isRaised(right)) return 0;
  if (left.lastKind === "han" && isAlphanumeric(right.firstKind)) return gapEm * left.style.sizePt;
  if (isAlphanumeric(left.lastKind) && right.firstKind === "han") return gapEm * right.style.sizePt;
  return 0;
}

function isAlphanumeric(kind: Kind): boolean {
  return kind === "letter" || kind === "digit" || kind === "combining";
}

function isRaised({ style }: Ink): boolean {
  return (style.risePt ?? 0) !== 0;
}
