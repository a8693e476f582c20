// The Vite plugin that keeps out of a programme, or back until it is asked for, what its packages would make ready whenever
// it starts and most briefs never ask for.
import type { Plugin } from "vite";

/** Modules that are left out, with what stands in their place. */
const leftOut: Readonly<Record<string, string>> = {
  // Unpacks WOFF2, which no face is: a megabyte of code, and a dictionary.
  "brotli/decompress.js": "export default undefined;",
  // Encrypts a document, which none is.
  "@noble/ciphers/aes": "export const cbc = undefined; export const ecb = undefined;",
};

const prefix = "\0brief:lean:";

/** pdfkit's fontkit, set up when it is first asked to open a font: the faces of the pack are read without it. */
const fontkitOnDemand = (path: string) =>
  `exports.create = (...all) => require(${JSON.stringify(path)}).create(...all);`;

/** A class of tables of Unicode that each are unpacked when one is first looked into. */
const triesOnDemand = (path: string) => `
import Trie from ${JSON.stringify(path)};
export default class {
  #data;
  #trie;
  constructor(data) {
    this.#data = data;
  }
  get(codePoint) {
    this.#trie ??= new Trie(this.#data);
    return this.#trie.get(codePoint);
  }
}`;

/** Patterns of hyphenation: a table whose parts are made with the first word that is parted. */
const patternsOnDemand = (source: string) => `
function make() {
  const module = { exports: {} };
  ${source}
  return module.exports;
}
let made;
const part = (index) => (made ??= make())[index];
export default {
  get 0() { return part(0); },
  get 1() { return part(1); },
  get 2() { return part(2); },
};`;

/** What a package imports under a name → what it gets in its place. */
const replaced: Readonly<Record<string, (path: string) => string>> = {
  "unicode-trie": triesOnDemand,
  fontkit: fontkitOnDemand,
};

export function lean(): Plugin {
  const names = [...Object.keys(leftOut), ...Object.keys(replaced)]
    .join("|")
    .replaceAll(".", "\\.");
  return {
    name: "brief:lean",
    enforce: "pre",
    resolveId: {
      filter: { id: new RegExp(`^(?:${names})$`) },
      async handler(id, importer) {
        if (replaced[id] === undefined) return prefix + id;
        if (importer?.startsWith(prefix)) return undefined;
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && `${prefix}${id}:${found.id}`;
      },
    },
    transform: {
      filter: { id: /\/hyphen\/patterns\/[^/]+\.js$/ },
      handler: (source) => ({ code: patternsOnDemand(source), map: null }),
    },
    load: {
      filter: { id: new RegExp(`^${prefix}`) },
      handler(id) {
        const [name = "", path = ""] = id.slice(prefix.length).split(/:(.*)/s);
        return replaced[name]?.(path) ?? leftOut[name];
      },
    },
  };
}
