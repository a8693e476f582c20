// The faces of the pack, opened as the command line opens them.
import { openFile } from "../../../apps/cli/src/open-file.ts";
import { type Fonts, openFonts } from "../src/index.ts";
import { faceNames, fontFile } from "./faces.ts";

export const openFaces = (): Fonts =>
  openFonts(new Map(faceNames.map((face) => [face, openFile(fontFile(face))])));
