// The files of a new workspace: path in it → text. They stand in starter/, where they can be read and built as they are.
/// <reference types="vite/types/importMeta.d.ts" />

const files = import.meta.glob<string>("../../starter/**/*", {
  eager: true,
  import: "default",
  query: "?raw",
});

/** Names that would act on this repository itself. */
const places: Readonly<Record<string, string>> = {
  gitignore: ".gitignore",
  "workflow.yml": ".github/workflows/briefs.yml",
};

export const starterFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => {
    const name = path.replace("../../starter/", "");
    return [places[name] ?? name, text];
  }),
);
