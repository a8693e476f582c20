// A file → its editor: tables as a grid, all else as text. Everything heavy lies behind this door.
import type { EditorWords, WorkspaceState } from "../messages.ts";
import type { EditText } from "../ui-text/edit.ts";
import { proposals, templateNameOf } from "./complete-template.ts";
import type { FileEditor } from "./file-editor.ts";
import { createSuggesting } from "./suggest.ts";
import { createTableEditor } from "./table-editor.ts";
import { createTextEditor } from "./text-editor.ts";

export interface FileEditorParts {
  readonly words: EditText;
  /** Undefined where it could not be fetched: nothing is completed then. */
  readonly known: EditorWords | undefined;
  readonly workspace: () => WorkspaceState | undefined;
  readonly onChange: () => void;
}

export function createFileEditor(
  { path, text }: { readonly path: string; readonly text: string },
  { words, known, workspace, onChange }: FileEditorParts,
): FileEditor {
  if (path.endsWith(".csv")) {
    const table = (path.split("/").at(-1) ?? "").replace(/\.csv$/, "");
    return createTableEditor({
      text,
      label: `${words.table} ${path}`,
      words,
      columns: known?.tables[table] ?? {},
      suggest: createSuggesting(workspace),
      onChange,
    });
  }
  const isTemplate = path.endsWith(".hbs");
  const name = templateNameOf(path);
  return createTextEditor({
    text,
    language: isTemplate ? "template" : "yaml",
    label: path,
    complete:
      isTemplate && known !== undefined
        ? (before) => proposals(before, name, known.templates)
        : undefined,
    onChange,
    phrases: { Completions: words.completions },
  });
}
