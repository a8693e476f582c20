// Templates written in a test, compiled as the build does it.
import { precompileTemplate } from "../src/templates/precompile.ts";
import type { CompiledTemplate, Templates } from "../src/templates/registry.ts";

export function compileTemplates(sources: Readonly<Record<string, string>>): Templates {
  return new Map(
    Object.entries(sources).map(([name, source]) => {
      const { code, diagnostics } = precompileTemplate(name, source);
      if (code === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
      // Our own compiler wrote it, from a text in the test.
      return [name, new Function(`return ${code}`)() as CompiledTemplate];
    }),
  );
}
