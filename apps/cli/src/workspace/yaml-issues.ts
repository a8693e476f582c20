// What a schema finds wrong with a YAML file of a workspace → findings, each at its line, with the nearest known name.
import { type Place, suggestName } from "@brief/data";
import type { z } from "zod";
import type { Finding } from "../finding.ts";
import { valueAt } from "./yaml.ts";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

export interface Checked {
  readonly value: unknown;
  /** What the file is called where a fault is of the whole. */
  readonly whole: string;
  readonly placeOf: (path: Path) => Place;
  readonly placeOfKey: (path: Path, key: string) => Place;
  /** The keys that may stand at a path. */
  readonly keysAt: (path: Path) => readonly string[];
}

export function issueFindings(issues: readonly Issue[], checked: Checked): readonly Finding[] {
  return issues.flatMap(meant).flatMap((issue) => findingsOf(issue, checked));
}

/** Of alternatives, the one that comes nearest: the one whose fault lies deepest. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return best.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys")
    ? best.flatMap((one) => meant({ ...one, path: [...issue.path, ...one.path] }))
    : [issue];
}

function findingsOf(issue: Issue, checked: Checked): readonly Finding[] {
  const { placeOf, placeOfKey, keysAt } = checked;
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => ({
      rule: "unknown-key",
      severity: "error",
      message: `unknown key "${key}"`,
      place: placeOfKey(issue.path, key),
      found: key,
      expected: known.join(", "),
      remedy: suggestName(key, known),
    }));
  }
  const name = issue.path.join(".") || checked.whole;
  if (issue.code === "invalid_key") {
    const [inner] = issue.issues;
    const key = String(issue.path.at(-1) ?? "");
    return [misfit(name, key, placeOfKey(issue.path.slice(0, -1), key), inner ?? issue)];
  }
  const value = valueAt(checked.value, issue.path);
  const place = placeOf(issue.path);
  if (value === undefined) {
    const remedy = `add "${name}" (brief init writes a folder to look at)`;
    return [{ rule: "missing-key", severity: "error", message: `no "${name}"`, place, remedy }];
  }
  const found = typeof value === "object" ? "a mapping or list" : String(value);
  return [misfit(name, found, place, issue)];
}

function misfit(name: string, found: string, place: Place, issue: Issue): Finding {
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : undefined;
  return {
    rule: "config-value",
    severity: "error",
    message: `"${found}" is not a value of "${name}"`,
    place,
    found,
    expected: allowed?.join(", ") ?? issue.message.toLowerCase(),
    remedy: allowed
      ? suggestName(found, allowed)
      : `correct "${name}": ${issue.message.toLowerCase()}`,
  };
}
