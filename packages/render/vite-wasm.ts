// The Vite plugin that puts a WebAssembly module into what imports it: `import encoded from "….wasm?base64"`. So it needs
// no file of its own to be found or fetched, and is there at once.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "vite";

const asked = "?base64";
const prefix = "\0brief:";

export function wasm(): Plugin {
  /** By the names they go by here: under its path, Node would be asked to load a module of a package. */
  const paths = new Map<string, string>();
  return {
    name: "brief:wasm",
    enforce: "pre",
    resolveId: {
      filter: { id: /\.wasm\?base64$/ },
      async handler(id, importer) {
        const found = await this.resolve(id.slice(0, -asked.length), importer);
        if (found === null) return null;
        const name = `${prefix}${basename(found.id)}`;
        paths.set(name, found.id);
        return name;
      },
    },
    load: {
      filter: { id: new RegExp(`^${prefix}.+\\.wasm$`) },
      handler(id) {
        const bytes = readFileSync(paths.get(id) ?? "");
        return `export default ${JSON.stringify(bytes.toString("base64"))};`;
      },
    },
  };
}
