// templates/<kind>/<language>.hbs of a workspace, over the templates that ship. Compiled here, in Node.
import { join } from "node:path";
import type { Severities } from "@brief/data";
import { builtinTemplates, type CompiledTemplate, type Templates } from "@brief/render";
import { lintTemplate } from "@brief/render/lint";
import { precompileTemplate } from "@brief/render/precompile";
import type { Finding } from "../finding.ts";
import { settleWording } from "../press/wording.ts";
import type { World } from "../world.ts";

export interface ReadTemplates {
  readonly templates: Templates;
  /** The overrides, as they are written. */
  readonly sources: ReadonlyMap<string, string>;
  /** Their JavaScript, for the preview: with no path of this machine in it, so compiled anew, and only when asked for. */
  readonly codeForPage: () => ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

function templateFiles(world: World, folder: string): readonly (readonly [string, string])[] {
  return world.listFolder(folder).flatMap((kind) =>
    world
      .listFolder(join(folder, kind))
      .filter((file) => file.endsWith(".hbs"))
      .map((file) => [`${kind}/${file.slice(0, -4)}`, join(folder, kind, file)] as const),
  );
}

/** Our own compiler wrote the text, from a file that is the user's code. */
function evaluate(code: string): CompiledTemplate {
  return new Function(`return ${code}`)();
}

function compileForPage([name, source]: readonly [string, string]) {
  const { code } = precompileTemplate(name, source, `templates/${name}.hbs`);
  return code === undefined ? [] : [[name, code] as const];
}

export function readTemplates(
  world: World,
  workspace: string,
  severities: Severities,
): ReadTemplates {
  const templates = new Map(builtinTemplates);
  const sources = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [name, path] of templateFiles(world, join(workspace, "templates"))) {
    const source = world.readText(path);
    const { code, diagnostics } = precompileTemplate(name, source, path);
    findings.push(...diagnostics);
    if (code === undefined) continue;
    findings.push(...settleWording(lintTemplate(name, source, path), severities));
    sources.set(name, source);
    templates.set(name, evaluate(code));
  }
  const codeForPage = () => new Map([...sources].flatMap(compileForPage));
  return { templates, sources, codeForPage, findings };
}
