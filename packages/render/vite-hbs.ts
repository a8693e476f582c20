// The Vite plugin that compiles templates: `import template from "./zh-CN.hbs"` gives a spec for the runtime.
// One for the command line, the web and the tests; a faulty template fails the build with its place.
import { createHash } from "node:crypto";
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

const apartFile = /^\.\/template-.*\.js$/;

/** Its members, had from a file beside the programme when one is asked for. */
const fromFile = (file: string, path: string) => `
const made = () => require(${JSON.stringify(path)});
export default {
  file: ${JSON.stringify(file)},
  get outline() { return made().outline; },
  get spec() { return made().spec; },
};
`;

/**
 * @param apart each template in a file of its own, in CommonJS: of megabytes that ship a programme then reads those that
 * it prints with
 */
export function hbs({ apart = false }: { readonly apart?: boolean } = {}): Plugin {
  const files = new Map<string, string>();
  const putApart = (name: string, code: string): string => {
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    const fileName = `template-${name.replaceAll("/", "-")}-${hash}.js`;
    files.set(fileName, `module.exports = ${code};\n`);
    return fromFile(`${name}.hbs`, `./${fileName}`);
  };
  return {
    name: "brief:hbs",
    enforce: "pre",
    resolveId: {
      filter: { id: apartFile },
      // A package may have a file of such a name too.
      handler: (id, importer) => (importer?.endsWith(".hbs") ? { id, external: true } : undefined),
    },
    transform: {
      filter: { id: /\.hbs$/ },
      handler(source, id) {
        const name = templateNameOf(id);
        const { code, diagnostics } = precompileTemplate(name, source);
        if (code !== undefined) {
          return {
            code: apart ? putApart(name, code) : `export default ${code};\n`,
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
    // Last: Vite takes out what is emitted before, of programmes for Node.
    generateBundle: {
      order: "post",
      handler() {
        for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
