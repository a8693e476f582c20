// The editor under the pages: one file at a time, as text or as a table, saved over what was read.
import { type EditApi, Refused } from "../edit/api.ts";
import {
  type Buffer,
  edited,
  isUnsaved,
  kept,
  loaded,
  openBuffer,
  saveBuffer,
  seenOnDisk,
  settled,
} from "../edit/buffers.ts";
import type { FileEditor, Position } from "../edit/file-editor.ts";
import { element } from "../element.ts";
import type { EditableFile, EditorWords, WorkspaceState } from "../messages.ts";
import type { EditText } from "../ui-text/edit.ts";
import { createConflictBar } from "./editor-conflict.ts";
import { createFileChoice } from "./editor-files.ts";

export interface EditorPanel {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** The file that a diagnostic names, as it is edited; undefined where it may not be. */
  fileOf(name: string): string | undefined;
  open(path: string, position?: Position): Promise<void>;
  /** The workspace was read anew: open files are held against the disk. */
  update(workspace: WorkspaceState): Promise<void>;
  check(): Promise<void>;
}

export function createEditorPanel(text: EditText, api: EditApi): EditorPanel {
  const buffers = new Map<string, Buffer>();
  let files: readonly EditableFile[] = [];
  let words: Promise<EditorWords> | undefined;
  let workspace: WorkspaceState | undefined;
  let chosen: string | undefined;
  let editor: FileEditor | undefined;
  /** Path of what stands in it. */
  let mounted: string | undefined;
  let opening = Promise.resolve();

  const head = element("span", { class: "editor-head" }, text.edit);
  const state = element("span", { class: "editor-state", role: "status" });
  const save = element(
    "button",
    { type: "button", class: "primary save", disabled: true, onclick: () => void saveChosen() },
    text.save,
  );
  const choice = createFileChoice(text, (path) => void open(path));
  const conflict = createConflictBar(text, {
    load: () => replaceBy(loaded),
    keep: () => replaceBy(kept),
  });
  const place = element(
    "div",
    { class: "editor-place" },
    element("p", { class: "meta" }, text.chooseFile),
  );
  const body = element(
    "div",
    { class: "editor" },
    element("div", { class: "editor-bar" }, choice.element, state, save),
    conflict.element,
    place,
  );

  const current = (): Buffer | undefined =>
    chosen === undefined ? undefined : buffers.get(chosen);
  const put = (buffer: Buffer): void => {
    buffers.set(buffer.path, buffer);
    show();
  };
  const stateWords = ({ state: one, message }: Buffer): string => {
    if (one === "failed") return `${text.notSaved}: ${message ?? ""}`;
    return text[one];
  };
  const show = (): void => {
    const buffer = current();
    const unsaved = [...buffers.values()].filter(isUnsaved).map(({ path }) => path);
    head.dataset["unsaved"] = String(unsaved.length > 0);
    head.title = unsaved.length > 0 ? text.unsaved : "";
    choice.update(files, { chosen, unsaved });
    if (buffer === undefined) return;
    state.textContent = stateWords(buffer);
    state.dataset["state"] = buffer.state;
    save.disabled = !isUnsaved(buffer) || buffer.state === "saving" || buffer.state === "changed";
    if (buffer.state === "changed") conflict.show(buffer.disk?.text, buffer.text);
    else conflict.hide();
  };
  const saveChosen = async (): Promise<void> => {
    const buffer = current();
    if (buffer === undefined || save.disabled) return;
    put({ ...buffer, state: "saving" });
    const saved = await saveBuffer(buffer, api);
    put(settled(saved, buffers.get(buffer.path) ?? saved));
    // One that ships is the workspace's own now.
    if (buffer.base.hash === undefined) await list().catch(fail);
  };
  const replaceBy = (change: (buffer: Buffer) => Buffer): void => {
    const buffer = current();
    if (buffer === undefined) return;
    const next = change(buffer);
    if (next.text !== buffer.text) editor?.replace(next.text);
    put(next);
    editor?.focus();
  };
  const list = async (): Promise<void> => {
    files = await api.files();
    show();
  };
  const changed = (path: string, text: string): void => {
    const buffer = buffers.get(path);
    if (buffer !== undefined) put(edited(buffer, text));
  };
  const fail = (error: unknown): void => {
    state.textContent = `${text.unreadable}: ${error instanceof Error ? error.message : error}`;
    state.dataset["state"] = "failed";
  };
  /** Without them nothing is completed; what could not be fetched is asked for again with the next file. */
  const askWords = async (): Promise<EditorWords | undefined> => {
    words ??= api.words();
    try {
      return await words;
    } catch {
      words = undefined;
      return undefined;
    }
  };
  const mount = async (buffer: Buffer): Promise<void> => {
    // The editors themselves come when the first file is opened.
    const { createFileEditor } = await import("../edit/create-file-editor.ts");
    const made = createFileEditor(buffer, {
      words: text,
      known: await askWords(),
      workspace: () => workspace,
      onChange: () => changed(buffer.path, made.text()),
    });
    editor?.close();
    editor = made;
    mounted = buffer.path;
    place.replaceChildren(made.element);
  };
  const openNow = async (path: string, position?: Position): Promise<void> => {
    try {
      const buffer = buffers.get(path) ?? openBuffer(await api.read(path));
      chosen = path;
      put(buffer);
      if (mounted !== path) await mount(buffer);
      if (position !== undefined) editor?.goTo(position);
      editor?.focus();
    } catch (error) {
      fail(error);
    }
  };
  // One after the other: of two that are asked for the last stays.
  const open = (path: string, position?: Position): Promise<void> => {
    opening = opening.then(() => openNow(path, position));
    return opening;
  };
  body.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saveChosen();
  });
  addEventListener("beforeunload", (event) => {
    if ([...buffers.values()].some(isUnsaved)) event.preventDefault();
  });
  const compare = async (path: string): Promise<void> => {
    const before = buffers.get(path);
    // A save that is on its way will say itself what it found.
    if (before === undefined || before.state === "saving") return;
    const disk = await api.read(path).catch((error: unknown) => {
      // A server that cannot be reached says nothing of the file.
      return error instanceof Refused && error.isMissing ? { path } : undefined;
    });
    if (disk === undefined) return;
    const buffer = buffers.get(path);
    if (buffer === undefined || buffer.base !== before.base || buffer.state === "saving") return;
    const next = seenOnDisk(buffer, disk);
    if (next === buffer) return;
    if (path === chosen && next.text !== buffer.text) editor?.replace(next.text);
    put(next);
  };
  const check = async (): Promise<void> => {
    await Promise.all([...buffers.keys()].map(compare));
  };
  return {
    head,
    body,
    fileOf(name) {
      const paths = [name, `templates/${name}`];
      return files.find(({ path }) => paths.includes(path))?.path;
    },
    open,
    async update(next) {
      workspace = next;
      await list().catch(fail);
      await check();
    },
    check,
  };
}
