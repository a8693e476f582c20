// What the programme and the faces are, by their content: a part of every key.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { orNone } from "../or-none.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { Stamp, World } from "../world.ts";

/** By folder: what runs stays what it was when it was loaded. */
const programmes = new Map<string, string>();

/** Of the bundle's own files: whatever is changed in it makes every edition anew. */
export function hashOfProgramme(world: World): string {
  const known =
    programmes.get(world.programmeFolder) ?? keptHash(world) ?? hashOf(world, filesOf(world));
  programmes.set(world.programmeFolder, known);
  return known;
}

type FileStamps = readonly (readonly [name: string, stamp: Stamp | undefined])[];

/** A hash, and how the files that it was made of lay there. */
interface Kept {
  readonly engine: string;
  readonly hash: string;
  readonly files: FileStamps;
}

const keptFile = ({ programmeFolder }: World): string =>
  join(programmeFolder, "kept", "programme.json");

/** Once the programme is built: thirteen megabytes that no build need read, as long as they lie as they were left. */
export function keepHashOfProgramme(world: World): void {
  const files = filesOf(world);
  const kept: Kept = { engine: process.version, hash: hashOf(world, files), files };
  world.write(keptFile(world), new TextEncoder().encode(JSON.stringify(kept)));
}

/** Undefined where a file is another, or copied elsewhere; and where nothing was kept, or not whole. */
function keptHash(world: World): string | undefined {
  const kept = orNone(() => JSON.parse(world.readText(keptFile(world))) as Kept);
  const isSame =
    kept?.engine === process.version &&
    JSON.stringify(kept.files) === JSON.stringify(filesOf(world));
  return isSame ? kept.hash : undefined;
}

function filesOf(world: World): FileStamps {
  const folder = world.programmeFolder;
  return world
    .listFolder(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, world.stamp(join(folder, name))] as const);
}

function hashOf(world: World, files: FileStamps): string {
  const sum = createHash("sha256").update(process.version);
  for (const [name] of files) {
    sum.update(`\0${name}\0`).update(world.readBytes(join(world.programmeFolder, name)));
  }
  return sum.digest("hex");
}

/** The pack by the list that is made with it; faces that a workspace supplies by their bytes. */
export function hashOfFaces(world: World, { faces }: Pick<Workspace, "faces">): string {
  const sum = createHash("sha256").update(world.packList());
  for (const [face, path] of faces) sum.update(`\0${face}\0`).update(world.readBytes(path));
  return sum.digest("hex");
}
