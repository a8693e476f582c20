// The editor in the dock, where the preview was started for it; without its token the page says how to get it.
import { createEditApi } from "./edit/api.ts";
import { element } from "./element.ts";
import type { Panels } from "./mount.ts";
import { createEditorPanel, type EditorPanel } from "./panels/editor.ts";
import type { UiText } from "./ui-text.ts";

export function startEditing(
  { dock }: Pick<Panels, "dock">,
  { editing }: UiText,
  token: string | undefined,
): EditorPanel | undefined {
  if (token === undefined) {
    const head = element("span", {}, editing.edit);
    const body = element("p", { class: "editor-refused" }, editing.noToken);
    dock.add({ id: "edit", head, body });
    return undefined;
  }
  const editor = createEditorPanel(editing, createEditApi(token));
  dock.add({ id: "edit", head: editor.head, body: editor.body });
  return editor;
}
