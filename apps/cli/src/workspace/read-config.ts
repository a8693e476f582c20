// Text of brief.yaml, and of a profile over it → Config, with each fault at its line and column of the right file.
import { type Place, suggestName } from "@brief/data";
import type { z } from "zod";
import type { Finding } from "../finding.ts";
import { Config, keysAt } from "./config.ts";
import { mergeConfig } from "./merge-config.ts";
import { checkSeverities } from "./rule-severities.ts";
import { ownerOf, placeOfKey, placeOfPath, readYaml, valueAt, type YamlSource } from "./yaml.ts";

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

function toFindings(layers: Layers, issue: z.core.$ZodIssue): readonly Finding[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      rule: "unknown-key",
      severity: "error",
      message: `unknown key "${key}"`,
      place: placeOfUnknown(layers, issue.path, key),
      found: key,
      expected: keysAt(issue.path).join(", "),
      remedy: suggestName(key, keysAt(issue.path)),
    }));
  }
  const value = valueAt(layers.merged, issue.path);
  const name = issue.path.join(".") || "brief.yaml";
  const place = placeOfPath(layerOf(layers, issue.path), issue.path);
  if (value === undefined) {
    const remedy = `add "${name}" (brief init writes a folder to look at)`;
    return [{ rule: "missing-key", severity: "error", message: `no "${name}"`, place, remedy }];
  }
  const found = typeof value === "object" ? "a mapping or list" : String(value);
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : undefined;
  return [
    {
      rule: "config-value",
      severity: "error",
      message: `"${found}" is not a value of "${name}"`,
      place,
      found,
      expected: allowed?.join(", ") ?? issue.message.toLowerCase(),
      remedy: allowed
        ? suggestName(found, allowed)
        : `correct "${name}": ${issue.message.toLowerCase()}`,
    },
  ];
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
  const findings = parsed.error.issues.flatMap((issue) => toFindings(layers, issue));
  return { config: undefined, findings, placeOf };
}
