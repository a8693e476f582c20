// Which briefs of the list are shown; what is asked for stands in the address, so that a list can be sent.

/** Controls by their names; each but the search is an attribute of the rows that it chooses. */
export type Asked = ReadonlyMap<string, string>;

export function askedIn(form: HTMLFormElement): Asked {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return new Map(entries.filter(([, value]) => value.trim() !== ""));
}

/** What no control can be set to is left alone. */
export function putInto(form: HTMLFormElement, asked: Asked): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      control.checked = asked.has(control.name);
    } else if (control instanceof HTMLInputElement) control.value = asked.get(control.name) ?? "";
    else if (control instanceof HTMLSelectElement) {
      const value = asked.get(control.name) ?? "";
      control.value = [...control.options].some((option) => option.value === value) ? value : "";
    }
  }
}

function isWanted(row: HTMLElement, asked: Asked): boolean {
  return [...asked].every(([name, value]) => {
    const { dataset } = row;
    if (name === "q") {
      const words = value.trim().toLowerCase().split(/\s+/);
      return words.every((word) => (dataset["words"] ?? "").includes(word));
    }
    if (name === "changed") return dataset["changed"] !== undefined;
    return (dataset[name] ?? "").split(" ").includes(value);
  });
}

/** Nothing is rebuilt, so the focus stays. @returns how many are shown */
export function filterRows(asked: Asked): number {
  let shown = 0;
  for (const row of document.querySelectorAll<HTMLElement>(".entry")) {
    const wanted = isWanted(row, asked);
    row.hidden = !wanted;
    if (wanted) shown += 1;
    const language = asked.get("edition");
    for (const edition of row.querySelectorAll<HTMLElement>("[data-edition]")) {
      edition.hidden = language !== undefined && edition.dataset["edition"] !== language;
    }
  }
  for (const section of document.querySelectorAll<HTMLElement>("section[data-kind]")) {
    section.hidden = section.querySelector(".entry:not([hidden])") === null;
  }
  return shown;
}
