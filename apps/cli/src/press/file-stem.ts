// Brief id, or the name that `output:` gives → a file name that every disk takes.
import { sha256 } from "./sha256.ts";

const safe = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** With endings and a draft's own name, still within the 255 bytes that disks take. */
const longestBytes = 180;

const digest = (text: string): string => sha256(text).slice(0, 8);

/** Plain ASCII, at most 120 bytes. */
export function fileStem(id: string): string {
  if (safe.test(id) && !reserved.test(id) && id.length <= 120) return id;
  const slug = id.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 120);
  return `${slug}-${digest(id)}`;
}

/**
 * A name out of data, in any script: what no file name holds becomes a hyphen. Empty where nothing is left.
 * @example safeStem("综合交通（二期）") // "综合交通-二期"
 */
export function safeStem(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[.\-\p{M}]+|[.-]+$/gu, "")
    .replace(reserved, "$&_");
  if (new TextEncoder().encode(plain).length <= longestBytes) return plain;
  return `${cut(plain)}-${digest(plain)}`;
}

function cut(text: string): string {
  let kept = "";
  let bytes = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > longestBytes - 9) break;
    kept += character;
  }
  return kept.replace(/[.-]+$/, "");
}

/** Names that some disk takes for the same: letters' case and ways of writing an accent aside. */
export function clashKey(stem: string): string {
  return stem.normalize("NFKC").toUpperCase().toLowerCase();
}
