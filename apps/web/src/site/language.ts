// The language of the list: its words in both stand in the page, and one of them is shown.
import { en, type SiteText, zh } from "../ui-text/site.ts";

export type Ui = "zh" | "en";

export const texts: Readonly<Record<Ui, SiteText>> = { zh, en };
const htmlLanguage: Readonly<Record<Ui, string>> = { zh: "zh-CN", en: "en" };
const names = ["aria-label", "title", "placeholder"] as const;
const key = "brief-site-language";

const isUi = (word: string | null): word is Ui => word === "zh" || word === "en";

/** As it was last chosen here, else as the browser has it. */
export function firstUi(): Ui {
  try {
    const chosen = localStorage.getItem(key);
    if (isUi(chosen)) return chosen;
  } catch {
    // A browser that keeps nothing.
  }
  return navigator.language.startsWith("zh") ? "zh" : "en";
}

export function rememberUi(ui: Ui): void {
  try {
    localStorage.setItem(key, ui);
  } catch {
    // It is chosen for this visit alone.
  }
}

export function speak(ui: Ui): void {
  document.documentElement.lang = htmlLanguage[ui];
  for (const said of document.querySelectorAll<HTMLElement>(`[data-${ui}]`)) {
    said.textContent = said.getAttribute(`data-${ui}`);
    const language = said.getAttribute(`data-${ui}-lang`);
    if (language !== null) said.lang = language;
  }
  for (const name of names) {
    for (const named of document.querySelectorAll(`[data-${ui}-${name}]`)) {
      named.setAttribute(name, named.getAttribute(`data-${ui}-${name}`) ?? "");
    }
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-ui]")) {
    button.setAttribute("aria-pressed", button.dataset["ui"] === ui ? "true" : "false");
  }
}
