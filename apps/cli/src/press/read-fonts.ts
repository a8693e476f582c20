// The pack's faces and those that a workspace supplies, opened. Of the pack's no more is read than is asked for; a user's own
// may change while a programme runs, and are read whole.
import { type FaceFile, type Fonts, openFonts } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";

export function readFonts(world: World, { faces }: Pick<Workspace, "faces">): Fonts {
  const all = new Map<string, FaceFile | Uint8Array>();
  for (const [face, path] of world.findFaces()) all.set(face, world.openFile(path));
  for (const [face, path] of faces) all.set(face, world.readBytes(path));
  return openFonts(all);
}
