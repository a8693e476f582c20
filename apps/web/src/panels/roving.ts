// Many buttons as one stop of the Tab key: the arrows go from one to the next, Home and End to the ends.

export interface Roving {
  /** Tab comes to this one. */
  stopAt(stop: HTMLElement | undefined): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** They are looked up each time, in reading order, for they may be replaced. */
export function createRoving(root: ParentNode & EventTarget, selector: string): Roving {
  const all = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const one of all()) {
      const tabIndex = one === stop ? "0" : "-1";
      if (one.getAttribute("tabindex") !== tabIndex) one.setAttribute("tabindex", tabIndex);
    }
  };
  const target = (from: HTMLElement, key: string): HTMLElement | undefined => {
    const list = all();
    if (key === "Home") return list[0];
    if (key === "End") return list.at(-1);
    const step = steps[key];
    return step === undefined ? undefined : list[list.indexOf(from) + step];
  };
  const isNavigation = (key: string): boolean => key in steps || key === "Home" || key === "End";
  root.addEventListener("keydown", (event) => {
    const { target: from } = event;
    if (!(event instanceof KeyboardEvent) || !(from instanceof HTMLElement)) return;
    if (!from.matches(selector) || !isNavigation(event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = target(from, event.key);
    if (to === undefined) return;
    stopAt(to);
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  });
  root.addEventListener("focusin", ({ target: focused }) => {
    if (focused instanceof HTMLElement && focused.matches(selector)) stopAt(focused);
  });
  return { stopAt };
}
