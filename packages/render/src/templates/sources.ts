/// <reference path="./hbs.d.ts" />
// The templates that ship, as they were written: an editor begins from them. Apart from the compiled ones, which alone
// are needed to make a brief.
import { templateNameIn } from "./registry.ts";

const files = import.meta.glob<string>("./**/*.hbs", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** By name: `portfolio/zh-CN`. */
export const templateSources: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, source]) => [templateNameIn(path), source]),
);
