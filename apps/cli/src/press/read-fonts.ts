// The pack's faces and those that a workspace supplies, opened.
import { type Fonts, openFonts } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";

export function readFonts(world: World, { faces }: Pick<Workspace, "faces">): Fonts {
  const all = [...world.findFaces(), ...faces].map(
    ([face, path]) => [face, world.readBytes(path)] as const,
  );
  return openFonts(new Map(all));
}
