// A world whose files, while they are the same, are the very bytes that were read before: what was made of them is kept
// by them (loadDataset keeps tables).
import type { World } from "../world.ts";

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

export function withSameBytes(world: World): World {
  const read = new Map<string, Uint8Array>();
  return {
    ...world,
    readBytes(path) {
      const bytes = world.readBytes(path);
      const last = read.get(path);
      if (last !== undefined && areEqual(last, bytes)) return last;
      read.set(path, bytes);
      return bytes;
    },
  };
}
