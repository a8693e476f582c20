// What a brief is called in the list, in the page's language.
import type { BriefSpec } from "@brief/render";
import type { WorkspaceState } from "./messages.ts";
import type { UiText } from "./ui-text.ts";

/** `project-P147367` → `P147367`; nothing for a kind that has one brief. */
export function briefKey({ id, kind }: BriefSpec): string {
  return id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : "";
}

export function briefTitle(workspace: WorkspaceState, spec: BriefSpec, text: UiText): string {
  const given = workspace.titles[spec.id];
  const title =
    typeof given === "object"
      ? (given[text.lang === "en" ? "en" : "zh-CN"] ?? given["zh-CN"] ?? given.en)
      : given;
  return title ?? text.titles[spec.kind] ?? spec.id;
}
