// `fonts:` of brief.yaml → the files of the faces it names, each looked into before anything is set in it.
import { resolve } from "node:path";
import type { Place } from "@brief/data";
import { faceFault, suppliedFaces } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Config } from "./config.ts";

export interface SuppliedFaces {
  /** Face → path of its file. */
  readonly faces: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

function faultOf(world: World, path: string) {
  if (!world.isFile(path)) {
    const remedy = "correct the path; it is relative to brief.yaml";
    return { rule: "font-not-found", message: "there is no such file", remedy };
  }
  const fault = faceFault(world.readBytes(path));
  return fault && { rule: "font-unusable", ...fault };
}

export function findSuppliedFaces(
  world: World,
  folder: string,
  config: Config,
  placeOf: (path: readonly PropertyKey[]) => Place,
): SuppliedFaces {
  const faces = new Map<string, string>();
  const findings: Finding[] = [];
  for (const slot of ["fangsong", "title", "rare"] as const) {
    const name = config.fonts?.[slot];
    if (name === undefined) continue;
    const path = resolve(folder, name);
    const fault = faultOf(world, path);
    if (fault === undefined) faces.set(suppliedFaces[slot], path);
    else {
      const place = placeOf(["fonts", slot]);
      findings.push({ ...fault, severity: "error", place, found: name });
    }
  }
  return { faces, findings };
}
