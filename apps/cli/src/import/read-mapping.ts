// A mapping file → how a table's columns are read, with each fault at its line and column.
import { type Diagnostic, type Place, parseMapping, type TableMapping } from "@brief/data";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Refusal } from "./find-file.ts";

export function readMapping(
  world: World,
  path: string,
): { readonly mappings: readonly TableMapping[] } | Refusal {
  if (!world.isFile(path)) {
    const message = "no mapping file of this name";
    const remedy = "correct the path, or draft one: brief import TABLE --guess";
    return refused([fault("import-no-mapping", message, { file: path }, remedy)]);
  }
  const lines = new LineCounter();
  const document = parseDocument(world.readText(path), {
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    uniqueKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return refused(
      faults.map(({ message, pos }) => {
        const said = message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
        return fault("yaml-syntax", said, at(pos[0]), "correct the YAML at this place");
      }),
    );
  }
  const { mappings, diagnostics } = parseMapping(document.toJS({ maxAliasCount: 100 }), path);
  if (mappings !== undefined) return { mappings };
  return refused(diagnostics.map((one) => located(one, document.contents, at)));
}

function fault(rule: string, message: string, place: Place, remedy: string): Finding {
  return { rule, severity: "error", message, place, remedy };
}

/** As of brief.yaml: what the command line names is wrong, not the material. */
function refused(findings: readonly Finding[]): Refusal {
  return { findings, code: 2 };
}

function located(diagnostic: Diagnostic, top: Node | null, at: (offset: number) => Place): Finding {
  const offset = offsetOf(top, diagnostic.place.path ?? "");
  return { ...diagnostic, place: at(offset ?? 0) };
}

/** A path's parts stand between slashes, which headings may have too: the keys that are there decide. */
function offsetOf(node: unknown, path: string): number | undefined {
  const own = isNode(node) ? node.range?.[0] : undefined;
  if (isSeq(node)) {
    const [index = "", ...rest] = path.split("/");
    return offsetOf(node.items[Number(index)], rest.join("/")) ?? own;
  }
  if (!isMap(node)) return own;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (path === name) return key.range?.[0] ?? own;
    if (path.startsWith(`${name}/`)) return offsetOf(value, path.slice(name.length + 1)) ?? own;
  }
  return own;
}
