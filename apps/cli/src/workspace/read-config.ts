// Text of brief.yaml → Config, with each fault at its line and column.
import { type Place, suggestName } from "@brief/data";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Finding } from "../finding.ts";
import { Config, keysAt } from "./config.ts";
import { checkSeverities } from "./rule-severities.ts";

export interface ReadConfig {
  readonly config: Config | undefined;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function placeAt({ file, lines }: Source, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The place of a value; of the nearest thing around it when there is none. */
function placeOfPath(source: Source, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const node =
      length === 0
        ? source.document.contents
        : source.document.getIn(path.slice(0, length) as string[], true);
    if (isNode(node) && node.range) return placeAt(source, node.range[0]);
  }
  return { file: source.file, line: 1, column: 1 };
}

function placeOfKey(source: Source, path: readonly PropertyKey[], key: string): Place {
  const map =
    path.length === 0 ? source.document.contents : source.document.getIn(path as string[], true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  const node = pair?.key;
  return isNode(node) && node.range ? placeAt(source, node.range[0]) : placeOfPath(source, path);
}

function toFindings(source: Source, issue: z.core.$ZodIssue): readonly Finding[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      rule: "unknown-key",
      severity: "error",
      message: `unknown key "${key}"`,
      place: placeOfKey(source, issue.path, key),
      found: key,
      expected: keysAt(issue.path).join(", "),
      remedy: suggestName(key, keysAt(issue.path)),
    }));
  }
  const value = source.document.getIn(issue.path as string[]);
  const name = issue.path.join(".") || "brief.yaml";
  const place = placeOfPath(source, issue.path);
  if (value === undefined) {
    const remedy = `add "${name}" (an example stands in apps/cli/examples/xinjiang/brief.yaml)`;
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

export function readConfig(file: string, text: string): ReadConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    uniqueKeys: true,
    prettyErrors: false,
  });
  const source = { file, document: document as Document, lines };
  const placeOf = (path: readonly PropertyKey[]) => placeOfPath(source, path);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const findings = faults.map(
      (fault): Finding => ({
        rule: "yaml-syntax",
        severity: "error",
        message: fault.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
        place: placeAt(source, fault.pos[0]),
        remedy: "correct the YAML at this place",
      }),
    );
    return { config: undefined, findings, placeOf };
  }
  const parsed = Config.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) {
    const named = checkSeverities(parsed.data.rules ?? {}, (rule) =>
      placeOfKey(source, ["rules"], rule),
    );
    return { config: named.length > 0 ? undefined : parsed.data, findings: named, placeOf };
  }
  const findings = parsed.error.issues.flatMap((issue) => toFindings(source, issue));
  return { config: undefined, findings, placeOf };
}
