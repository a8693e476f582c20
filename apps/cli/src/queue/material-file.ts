// How a workspace is opened from its material ⇄ one file, for another machine with the same programme.
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Opening } from "../press/worker-messages.ts";

/** Those that a workspace is read by; the others are nobody's business on another machine. */
const variables = ["BRIEF_PROFILE", "SOURCE_DATE_EPOCH"] as const;

export function encodeOpening(opening: Opening): Uint8Array {
  const environment = Object.fromEntries(
    variables.map((name) => [name, opening.environment[name]] as const),
  );
  return deflateRawSync(serialize({ ...opening, environment }), { level: 1 });
}

/** @param bytes as they were encoded: whoever reads them has looked at their hash */
export function decodeOpening(bytes: Uint8Array): Opening {
  // Our own writing, by its hash, and by the same programme.
  return deserialize(inflateRawSync(bytes)) as Opening;
}
