// What can be chosen otherwise for the brief that is shown: its form, its as-of day, its parameters.
import type { BriefSpec } from "@brief/render";
import type { ChoicePatch } from "../choice.ts";
import { element } from "../element.ts";
import type { BriefOptions, WorkspaceState } from "../messages.ts";
import { nameIn } from "../titles.ts";
import type { UiText } from "../ui-text.ts";

export interface Offered {
  readonly workspace: WorkspaceState;
  /** As brief.yaml has it, and as it is asked for. */
  readonly planned: BriefSpec;
  readonly spec: BriefSpec;
}

export interface OptionsPanel {
  readonly element: HTMLElement;
  update(offered: Offered): void;
  /** What the brief on screen can be: known once it was made. */
  offer(options: BriefOptions): void;
}

interface Item {
  readonly value: string;
  readonly words: string;
}

interface Field {
  readonly element: HTMLElement;
  /** `planned`: the value that brief.yaml has. */
  show(items: readonly Item[], chosen: { readonly value: string; readonly planned: string }): void;
}

/** Rebuilt only when its items change: the focus and an open list stay. */
function createField(label: string, name: string, onPick: (value: string) => void): Field {
  const select = element("select", {
    name,
    "aria-label": label,
    onchange: () => onPick(select.value),
  });
  let listed = "";
  const field = element("label", { class: "field" }, element("span", {}, label), select);
  return {
    element: field,
    show(items, { value, planned }) {
      const now = JSON.stringify(items);
      if (now !== listed) {
        listed = now;
        select.replaceChildren(
          ...items.map((item) => element("option", { value: item.value }, item.words)),
        );
      }
      select.value = value;
      select.disabled = items.length < 2;
      field.dataset["changed"] = String(value !== planned);
    },
  };
}

const otherDay = "other";

export function createOptionsPanel(text: UiText, pick: (patch: ChoicePatch) => void): OptionsPanel {
  const words = text.pick;
  let offered: Offered | undefined;
  let options: BriefOptions | undefined;

  const theme = createField(words.theme, "theme", (value) => {
    const chosen = options?.themes.find((one) => one === value);
    pick({ theme: chosen === offered?.planned.theme ? undefined : chosen });
  });
  const pickDay = (value: string): void =>
    pick({ day: value === offered?.planned.asOf ? undefined : value });
  const date = element("input", {
    type: "date",
    "aria-label": words.otherDayLabel,
    hidden: true,
    onchange: () => {
      if (date.value !== "") pickDay(date.value);
    },
  });
  const day = createField(words.day, "day", (value) => {
    date.hidden = value !== otherDay;
    if (value !== otherDay) pickDay(value);
    else date.focus();
  });
  const parameters = element("span", { class: "fields" });
  const fields = new Map<string, Field>();

  const pickParameter = (key: string, value: string): void => {
    if (offered === undefined) return;
    const { planned, spec, workspace } = offered;
    const row = options?.parameters
      .find((parameter) => parameter.key === key)
      ?.rows?.find((one) => one.value === value);
    // A brief that is planned anyway is opened as itself.
    if (row !== undefined && workspace.briefs.some(({ id }) => id === row.brief)) {
      pick({ brief: row.brief, parameters: undefined, figure: undefined, page: undefined });
      return;
    }
    const chosen = Object.entries({ ...spec.parameters, [key]: value }).filter(
      ([name, one]) => one !== "" && one !== planned.parameters[name],
    );
    const parameters = chosen.length === 0 ? undefined : Object.fromEntries(chosen);
    pick({ parameters, figure: undefined });
  };
  const daysOf = ({ workspace, planned, spec }: Offered): readonly string[] =>
    [...new Set([spec.asOf, planned.asOf, ...workspace.days])].sort().reverse();

  const showThemes = ({ planned, spec }: Offered, { themes }: BriefOptions): void => {
    const items = themes.map((value) => ({ value, words: words.themes[value] }));
    theme.show(items, { value: spec.theme, planned: planned.theme });
    theme.element.hidden = items.length < 2;
  };
  const showDays = (now: Offered): void => {
    const { planned, spec } = now;
    const items = daysOf(now).map((value) => ({ value, words: value }));
    const other = { value: otherDay, words: words.otherDay };
    day.show([...items, other], { value: spec.asOf, planned: planned.asOf });
    date.hidden = true;
    date.value = spec.asOf;
  };
  const itemsOf = (
    now: Offered,
    parameter: BriefOptions["parameters"][number],
  ): readonly Item[] => {
    if (parameter.rows !== undefined) {
      return parameter.rows.map(({ value, name }) => ({
        value,
        words: nameIn(name, text) ?? value,
      }));
    }
    const isPlanned = now.planned.parameters[parameter.key] !== undefined;
    const days = daysOf(now).filter((one) => one < now.spec.asOf);
    return [
      ...(isPlanned ? [] : [{ value: "", words: words.none }]),
      ...days.map((value) => ({ value, words: value })),
    ];
  };
  const showParameters = (now: Offered, { parameters: all }: BriefOptions): void => {
    // A kind of the workspace may ask for words of any sort: those stand in brief.yaml.
    const known = all.filter(({ key, rows }) => rows !== undefined || key === "since");
    for (const parameter of known) {
      const { key } = parameter;
      const field =
        fields.get(key) ??
        createField(words.parameters[key] ?? key, `param.${key}`, (value) =>
          pickParameter(key, value),
        );
      if (!fields.has(key)) parameters.append(field.element);
      fields.set(key, field);
      const [value = "", planned = ""] = [now.spec, now.planned].map((one) => one.parameters[key]);
      field.show(itemsOf(now, parameter), { value, planned });
    }
    for (const [key, field] of fields) {
      field.element.hidden = !known.some((parameter) => parameter.key === key);
    }
  };
  const show = (): void => {
    if (offered === undefined) return;
    showDays(offered);
    if (options === undefined) return;
    showThemes(offered, options);
    showParameters(offered, options);
  };
  return {
    element: element("div", { class: "fields" }, theme.element, day.element, date, parameters),
    update(now) {
      if (now.planned.kind !== offered?.planned.kind) options = undefined;
      offered = now;
      show();
    },
    offer(now) {
      options = now;
      show();
    },
  };
}
