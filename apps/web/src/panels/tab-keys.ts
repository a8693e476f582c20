// The heads of tabs as one stop of the Tab key: the arrows go round them, Home and End to the ends.

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function indexAt(key: string, at: number, count: number): number | undefined {
  const step = steps[key];
  if (step !== undefined) return (at + step + count) % count;
  return { Home: 0, End: count - 1 }[key];
}

/** @param choose opens the tab of a head, or marks it as chosen; the focus is there after */
export function addTabKeys(list: HTMLElement, choose: (head: HTMLElement) => void): void {
  list.addEventListener("keydown", (event) => {
    const heads = [...list.querySelectorAll<HTMLElement>("[role='tab']")];
    const at = heads.findIndex((head) => head.getAttribute("aria-selected") === "true");
    const next = heads[indexAt(event.key, at, heads.length) ?? heads.length];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    next.focus();
  });
}

/** Tab comes to the chosen head alone. */
export function markHead(head: HTMLElement, isChosen: boolean): void {
  head.setAttribute("aria-selected", isChosen ? "true" : "false");
  head.tabIndex = isChosen ? 0 : -1;
}
