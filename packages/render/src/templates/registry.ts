/// <reference path="./hbs.d.ts" />
// The templates that ship, by name: `portfolio/zh-CN`, `partials/sources`. Compiled when the bundle was built.

import type { Outline } from "./outline.ts";

export type TemplateSpec = TemplateSpecification & {
  /** What it asks of its view, and the file that diagnostics name. */
  readonly outline?: Outline;
  readonly file?: string;
};
export type Templates = ReadonlyMap<string, TemplateSpec>;

const files = import.meta.glob<TemplateSpec>("./**/*.hbs", {
  eager: true,
  import: "default",
});

/** `./portfolio/zh-CN.hbs` → `portfolio/zh-CN`. */
export const templateNameIn = (path: string) => path.replace(/^\.\//, "").replace(/\.hbs$/, "");

export const builtinTemplates: Templates = new Map(
  Object.entries(files).map(([path, spec]) => [templateNameIn(path), spec]),
);
