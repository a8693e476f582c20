// Which file is edited: a list in the order of the workspace, those that are not saved marked.
import { element } from "../element.ts";
import type { EditableFile } from "../messages.ts";
import type { EditText } from "../ui-text/edit.ts";

export interface FileChoice {
  readonly element: HTMLElement;
  update(
    files: readonly EditableFile[],
    now: { readonly chosen: string | undefined; readonly unsaved: readonly string[] },
  ): void;
}

const kinds = ["config", "kind", "template", "table"] as const;

/** The folder is the group's: a table is named by its file, a template by what it is for. */
function labelOf({ path, kind }: EditableFile): string {
  if (kind === "table") return path.split("/").at(-1) ?? path;
  return kind === "template" ? path.replace(/^templates\//, "") : path;
}

export function createFileChoice(text: EditText, choose: (path: string) => void): FileChoice {
  const select = element("select", {
    class: "file-choice",
    "aria-label": text.editFile,
    onchange: () => choose(select.value),
  });
  let shown = "";
  return {
    element: select,
    update(files, { chosen, unsaved }) {
      const now = JSON.stringify([files, unsaved]);
      if (now !== shown) {
        shown = now;
        const option = (file: EditableFile) =>
          element(
            "option",
            { value: file.path },
            `${unsaved.includes(file.path) ? "● " : ""}${labelOf(file)}${file.isShipped ? ` (${text.shipped})` : ""}`,
          );
        const groups = kinds.flatMap((kind) => {
          const own = files.filter((file) => file.kind === kind);
          if (own.length === 0) return [];
          return [element("optgroup", { label: text.fileKinds[kind] }, ...own.map(option))];
        });
        const none = element("option", { value: "", disabled: true }, text.chooseFile);
        select.replaceChildren(none, ...groups);
      }
      select.value = chosen ?? "";
    },
  };
}
