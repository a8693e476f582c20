// SHA-256. A browser's is a promise; Node's own hashes where it is asked, and waits for no thread beside those of the press.
import { concat } from "./concat.ts";

const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/** @param parts as if they were one after the other */
export async function sha256(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  if (node === undefined) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", concat(parts)));
  }
  const sum = node.createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest();
}
