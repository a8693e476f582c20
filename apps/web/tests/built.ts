// What these tests stand on, found by path: the built command line, which depends on this package in turn.
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
export const shippedDataset = resolve(root, "packages/data/dataset");
export const shippedTemplates = resolve(root, "packages/render/src/templates");
export const exampleWorkspace = resolve(root, "apps/cli/examples/xinjiang");

const parts = {
  "the command line": resolve(root, "apps/cli/dist/main.js"),
  "the preview's page": resolve(root, "apps/web/dist/index.html"),
  "the font pack": resolve(root, "packages/render/fonts/pack.json"),
};

/** The built command line's file. */
export function builtCommandLine(): string {
  for (const [name, path] of Object.entries(parts)) {
    if (!existsSync(path)) {
      throw new Error(`${name} is not built ("${path}" is missing): npx turbo run build fonts`);
    }
  }
  return parts["the command line"];
}
