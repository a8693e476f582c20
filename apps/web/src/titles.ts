// What a brief is called in the list, in the page's language.
import type { BriefSpec, LocalText } from "@brief/render";
import type { WorkspaceState } from "./messages.ts";
import type { UiText } from "./ui-text.ts";

/** `project-P147367` → `P147367`; nothing for a kind that has one brief. */
export function briefKey({ id, kind }: BriefSpec): string {
  return id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : "";
}

/** In the page's language; else in one there is. */
export function nameIn(name: LocalText, { lang }: UiText): string | undefined {
  return name[lang] ?? name["zh-CN"] ?? name.en;
}

export function briefTitle(workspace: WorkspaceState, spec: BriefSpec, text: UiText): string {
  const given = workspace.titles[spec.id];
  const title = typeof given === "object" ? nameIn(given, text) : given;
  return title ?? text.titles[spec.kind] ?? spec.id;
}
