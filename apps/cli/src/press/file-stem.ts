// Brief id → a file name that every disk takes: no path, no reserved name, no more than 120 bytes.
import { createHash } from "node:crypto";

const safe = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function fileStem(id: string): string {
  if (safe.test(id) && !reserved.test(id) && id.length <= 120) return id;
  const slug = id.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 120);
  return `${slug}-${createHash("sha256").update(id).digest("hex").slice(0, 8)}`;
}
