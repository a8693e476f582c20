// The top bar: which workspace, which language, what else can be chosen, and the files to take away.
import type { BriefSpec, Language } from "@brief/render";
import { element, icon } from "../element.ts";
import type { WorkspaceState } from "../messages.ts";
import { briefTitle } from "../titles.ts";
import type { UiText } from "../ui-text.ts";

export interface TopBar {
  readonly element: HTMLElement;
  update(workspace: WorkspaceState, spec: BriefSpec): void;
}

interface TopBarParts {
  readonly text: UiText;
  readonly drawerButton: HTMLElement;
  /** In a narrow window behind a button. */
  readonly options: readonly HTMLElement[];
  readonly download: HTMLElement;
  readonly pick: (language: string) => void;
}

/** The options, and the button that shows them where they have no room. */
function createFold(text: UiText, options: readonly HTMLElement[]): readonly HTMLElement[] {
  const fold = element("div", { class: "options" }, ...options);
  const open = (isOpen: boolean): void => {
    fold.dataset["open"] = String(isOpen);
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const button = element(
    "button",
    {
      type: "button",
      class: "options-button",
      "aria-label": text.pick.options,
      "aria-expanded": "false",
      onclick: () => open(fold.dataset["open"] !== "true"),
    },
    icon("more"),
  );
  fold.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || fold.dataset["open"] !== "true") return;
    open(false);
    button.focus();
  });
  return [fold, button];
}

export function createTopBar(parts: TopBarParts): TopBar {
  const { text, drawerButton, options, download, pick } = parts;
  const workspaceName = element("span", { class: "meta workspace" });
  const title = element("strong", { class: "brief-title" });
  const languages = element("div", {
    class: "segmented languages",
    role: "group",
    "aria-label": text.language,
  });
  return {
    element: element(
      "header",
      { class: "bar" },
      drawerButton,
      element("strong", { class: "product" }, "Brief"),
      workspaceName,
      title,
      languages,
      ...createFold(text, options),
      download,
    ),
    update(workspace, spec) {
      workspaceName.textContent = workspace.name;
      title.textContent = briefTitle(workspace, spec, text);
      updateLanguages(languages, { workspace, spec, text, pick });
    },
  };
}

interface Picked {
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
  readonly text: UiText;
  readonly pick: (language: string) => void;
}

function languageButton(language: Language, text: UiText): HTMLButtonElement {
  return element(
    "button",
    {
      type: "button",
      lang: language,
      "data-language": language,
    },
    element("span", { class: "label" }, text.languages[language]),
    element("span", { class: "short", "aria-hidden": "true" }, text.pick.shortLanguages[language]),
  );
}

/** Buttons are made once, and stay: the focus is not lost by pressing one. */
function updateLanguages(place: HTMLElement, { workspace, spec, text, pick }: Picked): void {
  for (const language of new Set(workspace.briefs.map((brief) => brief.language))) {
    const made = place.querySelector<HTMLButtonElement>(`[data-language="${language}"]`);
    const button = made ?? languageButton(language, text);
    if (made === null) place.append(button);
    const has = workspace.briefs.some((b) => b.id === spec.id && b.language === language);
    button.disabled = !has;
    button.title = has ? "" : text.noEdition;
    button.setAttribute("aria-pressed", language === spec.language ? "true" : "false");
    button.onclick = () => pick(language);
  }
}
