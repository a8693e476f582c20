// SHA-256 in hexadecimal, at once or part by part: the platform's own digest wants all bytes in one piece.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export interface Digest {
  update(bytes: Uint8Array): void;
  /** Of all that was given; nothing may be given after it. */
  hex(): string;
}

export function startDigest(): Digest {
  const hash = sha256.create();
  return {
    update(bytes) {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}

/** A text → twelve digits: part of an id for what has none of its own. Not for secrets. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 12);
}
