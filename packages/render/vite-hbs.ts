// The Vite plugin that compiles templates: `import template from "./zh-CN.hbs"` gives a spec for the runtime.
// One for the command line, the web and the tests; a faulty template fails the build with its place.
import type { Diagnostic, Place } from "@brief/data";
import type { Plugin } from "vite";
import { precompileTemplate } from "./src/templates/precompile.ts";

/** `…/src/templates/portfolio/zh-CN.hbs` → `portfolio/zh-CN`; elsewhere the last two parts. */
export function templateNameOf(path: string): string {
  const parts = path
    .replace(/\\/g, "/")
    .replace(/\.hbs$/, "")
    .split("/");
  const folder = parts.lastIndexOf("templates");
  return parts.slice(folder === -1 ? -2 : folder + 1).join("/");
}

function printPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function printDiagnostic({ place, severity, rule, message, remedy }: Diagnostic): string {
  return `${printPlace(place)} ${severity} ${rule}: ${message}\n  remedy: ${remedy}`;
}

export function hbs(): Plugin {
  return {
    name: "brief:hbs",
    enforce: "pre",
    transform: {
      filter: { id: /\.hbs$/ },
      handler(source, id) {
        const { code, diagnostics } = precompileTemplate(templateNameOf(id), source);
        if (code !== undefined) {
          return {
            code: `export default ${code};\n`,
            map: null,
            moduleType: "js",
          };
        }
        const [first] = diagnostics;
        const { line = 1, column = 1 } = first?.place ?? {};
        return this.error({
          id,
          message: diagnostics.map(printDiagnostic).join("\n"),
          loc: { file: id, line, column: column - 1 },
        });
      },
    },
  };
}
