// The list of briefs in the browser: filters it, changes its language, and keeps the site for offline use.
import "../styles/site.css";
import { type Asked, askedIn, filterRows, putInto } from "./filter.ts";
import { askWorker, keepOffline } from "./keep-offline.ts";
import type { Kept } from "./kept-site.ts";
import { firstUi, rememberUi, speak, texts, type Ui } from "./language.ts";
import { showRenewed } from "./renewed-notice.ts";

const form = document.querySelector<HTMLFormElement>(".filters");
const clear = form?.querySelector<HTMLElement>("[type=reset]");
const count = document.querySelector<HTMLElement>(".count");
const footer = document.querySelector<HTMLElement>(".offline");
const footerWords = footer?.querySelector("p");
const keepAll = footer?.querySelector("button");
const all = document.querySelectorAll(".entry").length;

let ui: Ui = firstUi();
/** Said again in another language when that is chosen. */
let tellOffline = (): void => undefined;

function filter(asked: Asked): void {
  const shown = filterRows(asked);
  if (clear) clear.hidden = asked.size === 0;
  const text = texts[ui];
  if (count === null) return;
  if (shown === 0 && all > 0) count.textContent = text.nothing;
  else count.textContent = shown === all ? text.briefs(all) : text.some(shown, all);
}

const askedInAddress = (): Asked => new Map(new URLSearchParams(location.search));

function refilter(): void {
  if (form === null) return;
  const asked = askedIn(form);
  const query = new URLSearchParams([...asked]).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
  filter(asked);
}

function use(next: Ui): void {
  ui = next;
  speak(ui);
  if (form !== null) filter(askedIn(form));
  tellOffline();
}

function tell(words: () => string): void {
  tellOffline = () => {
    if (footerWords) footerWords.textContent = words();
  };
  tellOffline();
}

function offerAll(worker: ServiceWorker): void {
  if (footer) footer.hidden = false;
  const hear = ({ done, all: files, isOver }: Kept): void => {
    const isWhole = done === files;
    if (keepAll) {
      keepAll.hidden = isWhole;
      keepAll.disabled = !isOver;
    }
    tell(() =>
      isWhole ? texts[ui].kept : isOver ? texts[ui].notKept : texts[ui].keeping(done, files),
    );
  };
  tell(() => texts[ui].ready);
  askWorker(worker, { type: "count-kept" }, (kept) => {
    if (kept.done === kept.all) hear(kept);
    else if (keepAll) keepAll.hidden = false;
  });
  keepAll?.addEventListener("click", () => askWorker(worker, { type: "keep-all" }, hear));
}

for (const scripted of document.querySelectorAll<HTMLElement>("[data-scripted]")) {
  scripted.hidden = false;
}
for (const button of document.querySelectorAll<HTMLElement>("[data-ui]")) {
  button.addEventListener("click", () => {
    const chosen = button.dataset["ui"] === "en" ? "en" : "zh";
    rememberUi(chosen);
    use(chosen);
  });
}
if (form !== null) {
  putInto(form, askedInAddress());
  form.addEventListener("input", refilter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    putInto(form, new Map());
    refilter();
    // Its button goes: the focus stays in the form.
    form.querySelector<HTMLElement>("[type=search]")?.focus();
  });
}
use(ui);
void keepOffline(new URL("sw.js", document.baseURI), {
  kept: offerAll,
  renewed: (takeOver) => showRenewed(texts[ui], takeOver),
});
