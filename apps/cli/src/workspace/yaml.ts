// A YAML file of a workspace → its value, with the place of every key and value in it.
import type { Place } from "@brief/data";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Finding } from "../finding.ts";

export interface YamlSource {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly value: unknown;
}

export interface ReadYaml {
  readonly source: YamlSource;
  /** Faults of syntax; the value is absent where there are any. */
  readonly findings: readonly Finding[];
}

export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    uniqueKeys: true,
    prettyErrors: false,
  });
  const source = { file, document: document as Document, lines };
  const findings = [...document.errors, ...document.warnings].map(
    (fault): Finding => ({
      rule: "yaml-syntax",
      severity: "error",
      message: fault.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
      place: placeAt(source, fault.pos[0]),
      remedy: "correct the YAML at this place",
    }),
  );
  const value = findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  return { source: { ...source, value }, findings };
}

type Located = Omit<YamlSource, "value">;
type Path = readonly PropertyKey[];

function placeAt({ file, lines }: Located, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The node at a path, its own key names or indexes. */
function nodeAt({ document }: Located, path: Path): unknown {
  return path.length === 0 ? document.contents : document.getIn([...path], true);
}

/** The place of a value; of the nearest thing around it when there is none. */
export function placeOfPath(source: Located, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(source, path.slice(0, length));
    if (isNode(node) && node.range) return placeAt(source, node.range[0]);
  }
  return { file: source.file, line: 1, column: 1 };
}

export function placeOfKey(source: Located, path: Path, key: string): Place {
  const map = nodeAt(source, path);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  const node = pair?.key;
  return isNode(node) && node.range ? placeAt(source, node.range[0]) : placeOfPath(source, path);
}

/** Which of two files, the second laid over the first key by key, says what stands at a path. */
export function ownerOf(base: YamlSource, overlay: YamlSource, path: Path): YamlSource {
  for (let length = 1; length <= path.length; length++) {
    const node = nodeAt(overlay, path.slice(0, length));
    if (node === undefined) return base;
    // A list or a value stands for all that is below it.
    if (!isMap(node)) return overlay;
  }
  const isInBase = path.length === 0 || nodeAt(base, path) !== undefined;
  return isInBase ? base : overlay;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );
}
