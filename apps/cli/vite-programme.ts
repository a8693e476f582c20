// The Vite plugin that makes a programme of what is built: CommonJS, which its folder says.
import type { Plugin } from "vite";

export function programme(): Plugin {
  return {
    name: "brief:programme",
    generateBundle() {
      const source = '{ "type": "commonjs" }\n';
      this.emitFile({ type: "asset", fileName: "package.json", source });
    },
  };
}

/** How its files are called: the started ones by their names, all others with a hash of their content too. */
export const programmeFiles = {
  format: "cjs",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
} as const;
