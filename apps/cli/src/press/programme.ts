// What the programme and the faces are, by their content: a part of every key.
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";

/** By folder: what runs stays what it was when it was loaded. */
const programmes = new Map<string, string>();

/** Of the bundle's own files: whatever is changed in it makes every edition anew. */
export function hashOfProgramme(world: World): string {
  const known = programmes.get(world.programmeFolder) ?? hashOfFiles(world);
  programmes.set(world.programmeFolder, known);
  return known;
}

function hashOfFiles(world: World): string {
  const sum = createHash("sha256").update(process.version);
  const folder = world.programmeFolder;
  for (const name of world.listFolder(folder).filter((file) => file.endsWith(".js"))) {
    sum.update(`\0${name}\0`).update(world.readBytes(join(folder, name)));
  }
  return sum.digest("hex");
}

/** The pack by the list that is made with it; faces that a workspace supplies by their bytes. */
export function hashOfFaces(world: World, { faces }: Pick<Workspace, "faces">): string {
  const sum = createHash("sha256").update(world.packList());
  for (const [face, path] of faces) sum.update(`\0${face}\0`).update(world.readBytes(path));
  return sum.digest("hex");
}
