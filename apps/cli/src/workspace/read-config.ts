// Text of brief.yaml, and of a profile over it → Config, with each fault at its line and column of the right file.
import type { Place } from "@brief/data";
import type { Finding } from "../finding.ts";
import { Config, keysAt } from "./config.ts";
import { mergeConfig } from "./merge-config.ts";
import { checkSeverities } from "./rule-severities.ts";
import { ownerOf, placeOfKey, placeOfPath, readYaml, type YamlSource } from "./yaml.ts";
import { issueFindings } from "./yaml-issues.ts";

export interface ReadConfig {
  readonly config: Config | undefined;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A file by its path. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

interface Layers {
  readonly base: YamlSource;
  readonly overlay: YamlSource | undefined;
  readonly merged: unknown;
}

/** The file that a path's value comes from. */
function layerOf({ base, overlay }: Layers, path: readonly PropertyKey[]): YamlSource {
  return overlay !== undefined && ownerOf(base, overlay, path) === overlay ? overlay : base;
}

function placeOfUnknown(layers: Layers, path: readonly PropertyKey[], key: string): Place {
  return placeOfKey(layerOf(layers, [...path, key]), path, key);
}

export function readConfig(file: string, text: string, profile?: ConfigText): ReadConfig {
  const base = readYaml(file, text);
  const overlay = profile && readYaml(profile.file, profile.text);
  const faults = [...base.findings, ...(overlay?.findings ?? [])];
  // A profile whose lines are all commented out changes nothing.
  const over = overlay?.source.value ?? {};
  const merged = overlay === undefined ? base.source.value : mergeConfig(base.source.value, over);
  const layers: Layers = { base: base.source, overlay: overlay?.source, merged };
  const placeOf = (path: readonly PropertyKey[]) => placeOfPath(layerOf(layers, path), path);
  if (faults.length > 0) return { config: undefined, findings: faults, placeOf };
  const parsed = Config.safeParse(merged);
  if (parsed.success) {
    const named = checkSeverities(parsed.data.rules ?? {}, (rule) =>
      placeOfUnknown(layers, ["rules"], rule),
    );
    return { config: named.length > 0 ? undefined : parsed.data, findings: named, placeOf };
  }
  const findings = issueFindings(parsed.error.issues, {
    value: merged,
    whole: "brief.yaml",
    placeOf,
    placeOfKey: (path, key) => placeOfUnknown(layers, path, key),
    keysAt,
  });
  return { config: undefined, findings, placeOf };
}
