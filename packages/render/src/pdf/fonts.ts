// The font pack as the renderer takes it: bytes by face, handed in by world.
import type { Face } from "../typeset/line.ts";

export interface FontPack {
  readonly faces: ReadonlyMap<Face, Uint8Array>;
}
