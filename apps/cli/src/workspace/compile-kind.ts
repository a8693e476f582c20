// kinds/<name>.ts of a workspace → JavaScript that a bundle can run. Vite compiles it, in a process of its own and only
// when the file has changed: what came of it is kept under the hash of the file.

import { dirname, join } from "node:path";
import { BriefError, suggestName } from "@brief/data";
import type { Finding } from "../finding.ts";
import { sha256 } from "../press/sha256.ts";
import { version } from "../press/version.ts";
import { writeOutput } from "../press/write-output.ts";
import type { World } from "../world.ts";

/** The body of a function of `__vite_ssr_import__` and `__vite_ssr_exportName__`. */
export type CompiledKind = string;

/** What it may take values from; types may come from anywhere, since they are gone once it is compiled. */
const allowed = ["@brief/data"];

export function compileKind(
  world: World,
  workspace: string,
  file: string,
): CompiledKind | readonly Finding[] {
  const source = world.readText(file);
  const kept = join(workspace, ".brief/cache/kinds", `${sha256(`${version}\n${source}`)}.js`);
  const known = world.isFile(kept) ? verified(world.readText(kept)) : undefined;
  if (known !== undefined) return known;
  const compiled = world.compile(source, file);
  if ("message" in compiled) return [syntaxFault(file, compiled)];
  const strange = compiled.imports.filter((name) => !allowed.includes(name));
  if (strange.length > 0) return strange.map((name) => importFault(file, source, name));
  keep(world, kept, compiled.code);
  return compiled.code;
}

function verified(text: string): string | undefined {
  const [head = "", ...rest] = text.split("\n");
  const code = rest.join("\n");
  return head === `// ${sha256(code)}` ? code : undefined;
}

/** A folder that cannot be written to only costs the time of compiling again. */
function keep(world: World, path: string, code: string): void {
  try {
    world.makeFolder(dirname(path));
    const name = path.slice(dirname(path).length + 1);
    const bytes = new TextEncoder().encode(`// ${sha256(code)}\n${code}`);
    writeOutput(world, world.realPath(dirname(path)), name, bytes);
  } catch (cause) {
    if (!(cause instanceof BriefError) && !(cause instanceof Error && "code" in cause)) throw cause;
  }
}

interface Fault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

function syntaxFault(file: string, { message, line, column }: Fault): Finding {
  return {
    rule: "kind-syntax",
    severity: "error",
    message,
    place: { file, line, column },
    remedy: "correct the TypeScript at this place",
  };
}

function importFault(file: string, source: string, name: string): Finding {
  const index = source.split("\n").findIndex((line) => line.includes(name));
  const isRender = name === "@brief/render";
  return {
    rule: "kind-import",
    severity: "error",
    message: `a kind takes no values from "${name}"`,
    place: { file, line: Math.max(index + 1, 1), column: 1 },
    found: name,
    expected: allowed.join(", "),
    remedy: isRender ? "import its types alone: import type { … }" : suggestName(name, allowed),
  };
}
