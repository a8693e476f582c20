/// <reference types="vite/types/importMeta.d.ts" />

// A template as vite-hbs.ts compiles it: no compiler in it.
declare module "*.hbs" {
  const template: import("./registry.ts").CompiledTemplate;
  export default template;
}

// The runtime by its file name, which Node, vitest and a bundle all find; its own types export nothing.
declare module "handlebars/runtime.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
