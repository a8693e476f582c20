// The faces of the pack, for all that is measured.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const faceNames = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];

/** From the package's folder, the benchmark's working directory. */
export const fontFile = (face: string): string => join(process.cwd(), "fonts", `${face}.ttf`);

export function readFaces(): ReadonlyMap<string, Uint8Array> {
  return new Map(faceNames.map((face) => [face, readFileSync(fontFile(face))]));
}
