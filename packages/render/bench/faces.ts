// Where the faces of the pack lie.
import { join } from "node:path";

export const faceNames = ["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"];

/** From the package's folder, the benchmark's working directory. */
export const fontFile = (face: string): string => join(process.cwd(), "fonts", `${face}.ttf`);
