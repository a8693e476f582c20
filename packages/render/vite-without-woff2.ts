// The Vite plugin that leaves out what unpacks WOFF2, which no face is: a megabyte of code, and a dictionary that every
// programme would unpack when it starts.
import type { Plugin } from "vite";

const emptyModule = "\0brief:no-woff2";

export function withoutWoff2(): Plugin {
  return {
    name: "brief:without-woff2",
    enforce: "pre",
    resolveId: {
      filter: { id: /^brotli\/decompress\.js$/ },
      handler: () => emptyModule,
    },
    load: {
      filter: { id: new RegExp(`^${emptyModule}$`) },
      handler: () => "export default undefined;",
    },
  };
}
