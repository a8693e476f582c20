// What the command line would tell the preview of a workspace with a table and a template.
import type { PreviewSnapshot } from "../server/serve.ts";

export const smallSnapshot: PreviewSnapshot = {
  briefs: [],
  titles: {},
  datasetFolder: "data",
  dataset: new Map([["projects.csv", new TextEncoder().encode("id\n")]]),
  templates: new Map([["portfolio/zh-CN", "{}"]]),
  diagnostics: [],
  published: {},
};
