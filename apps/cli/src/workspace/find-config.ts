// A workspace's folder → its brief.yaml, with the profile that was asked for laid over it.
import { join } from "node:path";
import { suggestName } from "@brief/data";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import { configName } from "./find-workspace.ts";
import { type ReadConfig, readConfig } from "./read-config.ts";

const profileFile = /^brief\.([A-Za-z0-9][A-Za-z0-9_-]*)\.yaml$/;

function unknownProfile(folder: string, found: string, known: readonly string[]): Finding {
  return {
    rule: "unknown-profile",
    severity: "error",
    message: `no profile "${found}"`,
    place: { file: join(folder, configName) },
    found,
    expected: known.length > 0 ? known.join(", ") : "a file brief.<profile>.yaml",
    remedy:
      known.length > 0
        ? suggestName(found, known)
        : `write brief.${/^[\w-]+$/.test(found) ? found : "draft"}.yaml beside ${configName}`,
  };
}

/** The profile is that of BRIEF_PROFILE, where `--profile` puts its own word (main.ts). */
export function findConfig(world: World, folder: string): ReadConfig {
  const file = join(folder, configName);
  const text = world.readText(file);
  const profile = world.environment["BRIEF_PROFILE"] || undefined;
  if (profile === undefined) return readConfig(file, text);
  const known = world.listFolder(folder).flatMap((name) => profileFile.exec(name)?.[1] ?? []);
  if (!known.includes(profile)) {
    const { placeOf } = readConfig(file, text);
    return { config: undefined, findings: [unknownProfile(folder, profile, known)], placeOf };
  }
  const over = join(folder, `brief.${profile}.yaml`);
  return readConfig(file, text, { file: over, text: world.readText(over) });
}
