/// <reference path="./hbs.d.ts" />
// The templates that ship, by name: `portfolio/zh-CN`, `partials/sources`. Compiled when the bundle was built.

import type { Outline } from "./outline.ts";

/** A template as precompile.ts makes it. */
export interface CompiledTemplate {
  /** As diagnostics name it. */
  readonly file: string;
  /** What it asks of its view. */
  readonly outline: Outline;
  /** For the Handlebars runtime. */
  readonly spec: TemplateSpecification;
}
export type Templates = ReadonlyMap<string, CompiledTemplate>;

const files = import.meta.glob<CompiledTemplate>("./**/*.hbs", {
  eager: true,
  import: "default",
});

/** `./portfolio/zh-CN.hbs` → `portfolio/zh-CN`. */
export const templateNameIn = (path: string) => path.replace(/^\.\//, "").replace(/\.hbs$/, "");

export const builtinTemplates: Templates = new Map(
  Object.entries(files).map(([path, template]) => [templateNameIn(path), template]),
);
