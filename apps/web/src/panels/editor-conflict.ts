// A file that has changed on the disk under an edit: both texts told apart, and the reader's choice.
import { diffLines } from "../edit/line-diff.ts";
import { element } from "../element.ts";
import type { EditText } from "../ui-text/edit.ts";

export interface ConflictBar {
  readonly element: HTMLElement;
  show(disk: string | undefined, mine: string): void;
  hide(): void;
}

export function createConflictBar(
  text: EditText,
  { load, keep }: { readonly load: () => void; readonly keep: () => void },
): ConflictBar {
  const words = element("strong", {});
  const list = element("ol", { class: "difference", hidden: true, tabindex: "0" });
  const button = (label: string, onclick: () => void) =>
    element("button", { type: "button", onclick }, label);
  const toggle = button(text.showDifference, () => {
    list.hidden = !list.hidden;
    arrange();
  });
  const arrange = (): void => {
    toggle.textContent = list.hidden ? text.showDifference : text.hideDifference;
    toggle.setAttribute("aria-expanded", list.hidden ? "false" : "true");
  };
  const choices = element(
    "span",
    { class: "conflict-choices" },
    toggle,
    button(text.load, load),
    button(text.keep, keep),
  );
  const bar = element(
    "div",
    { class: "conflict", role: "group", "aria-label": text.changed, hidden: true },
    element("p", {}, words, choices),
    list,
  );
  arrange();
  return {
    element: bar,
    show(disk, mine) {
      bar.hidden = false;
      words.textContent = disk === undefined ? text.gone : text.changed;
      choices.hidden = disk === undefined;
      const lines = diffLines(disk ?? "", mine).map(({ sign, line, text: content }) =>
        element(
          "li",
          { "data-sign": sign },
          element("span", { class: "sign" }, `${sign === "-" ? text.onDisk : text.mine} ${line}`),
          content,
        ),
      );
      list.replaceChildren(...(lines.length > 0 ? lines : [element("li", {}, text.same)]));
    },
    hide() {
      bar.hidden = true;
      list.hidden = true;
      arrange();
    },
  };
}
