// The top bar: which workspace, which language, and the finished file to take away.
import type { BriefSpec } from "@brief/render";
import { element, icon } from "../element.ts";
import type { WorkspaceState } from "../messages.ts";
import { briefTitle } from "../titles.ts";
import type { UiText } from "../ui-text.ts";

export interface TopBar {
  readonly element: HTMLElement;
  update(workspace: WorkspaceState, spec: BriefSpec): void;
  /** Undefined while there is no file. */
  offer(file: { readonly address: string; readonly name: string } | undefined): void;
}

interface TopBarParts {
  readonly text: UiText;
  readonly drawerButton: HTMLElement;
  readonly pick: (language: string) => void;
}

export function createTopBar({ text, drawerButton, pick }: TopBarParts): TopBar {
  const workspaceName = element("span", { class: "meta workspace" });
  const title = element("strong", { class: "brief-title" });
  const languages = element("div", {
    class: "segmented",
    role: "group",
    "aria-label": text.language,
  });
  const download = element(
    "a",
    { class: "button primary download", "aria-disabled": "true", "aria-label": text.download },
    icon("download"),
    element("span", { class: "label" }, text.download),
  );
  return {
    element: element(
      "header",
      { class: "bar" },
      drawerButton,
      element("strong", { class: "product" }, "Brief"),
      workspaceName,
      title,
      languages,
      download,
    ),
    update(workspace, spec) {
      workspaceName.textContent = workspace.name;
      title.textContent = briefTitle(workspace, spec, text);
      updateLanguages(languages, { workspace, spec, text, pick });
    },
    offer(file) {
      download.setAttribute("aria-disabled", file === undefined ? "true" : "false");
      if (file === undefined) download.removeAttribute("href");
      else Object.assign(download, { href: file.address, download: file.name });
    },
  };
}

interface Picked {
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
  readonly text: UiText;
  readonly pick: (language: string) => void;
}

/** Buttons are made once, and stay: the focus is not lost by pressing one. */
function updateLanguages(place: HTMLElement, { workspace, spec, text, pick }: Picked): void {
  for (const language of new Set(workspace.briefs.map((brief) => brief.language))) {
    const made = place.querySelector<HTMLButtonElement>(`[data-language="${language}"]`);
    const button =
      made ??
      element(
        "button",
        { type: "button", lang: language, "data-language": language },
        text.languages[language],
      );
    if (made === null) place.append(button);
    const has = workspace.briefs.some((b) => b.id === spec.id && b.language === language);
    button.disabled = !has;
    button.title = has ? "" : text.noEdition;
    button.setAttribute("aria-pressed", language === spec.language ? "true" : "false");
    button.onclick = () => pick(language);
  }
}
