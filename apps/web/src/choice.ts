// What is shown, and how: kept in the address, so that a view can be sent.
import type { BriefSpec, ThemeName } from "@brief/render";

/** Every theme there is, without the package's code on the page: the type holds the list to it. */
export const themes = Object.keys({
  bulletin: true,
  official: true,
  journal: true,
  sheet: true,
  card: true,
} satisfies Record<ThemeName, true>) as readonly ThemeName[];

export const views = ["pdf", "html", "both"] as const;
export type View = (typeof views)[number];

/** Two editions side by side, or one laid over the other. */
export const overlays = ["side", "over"] as const;
export type Overlay = (typeof overlays)[number];

/** An absent key is as the workspace has it. */
export interface Choice {
  readonly brief?: string;
  readonly language?: string;
  readonly theme?: ThemeName;
  /** As-of day, ISO. */
  readonly day?: string;
  /** Go before those of brief.yaml. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** `day:2025-03-31` or `base:ID`: what it is compared with. */
  readonly compare?: string;
  readonly over?: Overlay;
  readonly view?: View;
  /** Whose origin is shown. */
  readonly figure?: string;
  readonly page?: number;
  /** Percent; absent fits the width. */
  readonly zoom?: string;
}

/** Undefined takes a key away. */
export type ChoicePatch = { readonly [Key in keyof Choice]?: Choice[Key] | undefined };

const parameterPrefix = "param.";

/** Only what is meant: a value that names nothing counts as absent. */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search);
  const get = (key: string): string | undefined => query.get(key) || undefined;
  const oneOf = <Word extends string>(words: readonly Word[], key: string): Word | undefined =>
    words.find((word) => word === get(key));
  const parameters = [...query]
    .filter(([key, value]) => key.startsWith(parameterPrefix) && value !== "")
    .map(([key, value]) => [key.slice(parameterPrefix.length), value] as const);
  const day = get("day");
  const page = Number(get("page"));
  return patched(
    {},
    {
      brief: get("brief"),
      language: get("lang"),
      theme: oneOf(themes, "theme"),
      day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
      parameters: parameters.length === 0 ? undefined : Object.fromEntries(parameters),
      compare: get("compare"),
      over: oneOf(overlays, "over"),
      view: oneOf(views, "view"),
      figure: get("figure"),
      page: Number.isInteger(page) && page > 0 ? page : undefined,
      zoom: get("zoom"),
    },
  );
}

export function writeChoice(choice: Choice): string {
  const { brief, language, theme, day, parameters = {}, compare, over, view } = choice;
  const pairs: readonly (readonly [string, string | number | undefined])[] = [
    ["brief", brief],
    ["lang", language],
    ["theme", theme],
    ["day", day],
    ...Object.entries(parameters).map(([key, value]) => [parameterPrefix + key, value] as const),
    ["compare", compare],
    ["over", over],
    ["view", view],
    ["figure", choice.figure],
    ["page", choice.page],
    ["zoom", choice.zoom],
  ];
  const query = new URLSearchParams();
  for (const [key, value] of pairs) if (value !== undefined) query.set(key, String(value));
  return `?${query}`;
}

export function patched(choice: Choice, patch: ChoicePatch): Choice {
  const entries = Object.entries({ ...choice, ...patch });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Another brief has figures, pages, a theme and parameters of its own; day, comparison and view stay. */
export function choosing(choice: Choice, brief: string): Choice {
  if (choice.brief === brief) return choice;
  const fresh = { theme: undefined, parameters: undefined, figure: undefined, page: undefined };
  return patched(choice, { ...fresh, brief });
}

/** The chosen edition, or the nearest that is there: the brief in another language, else the first. */
export function chooseSpec(
  briefs: readonly BriefSpec[],
  { brief, language }: Choice,
): BriefSpec | undefined {
  const editions = briefs.filter(({ id }) => id === brief);
  return (
    editions.find((spec) => spec.language === language) ??
    editions[0] ??
    briefs.find((spec) => spec.language === language) ??
    briefs[0]
  );
}

/** A brief as it is planned, with what is chosen otherwise. The very same object where nothing is. */
export function adapted(spec: BriefSpec, { theme, day, parameters }: Choice): BriefSpec {
  const next = {
    ...spec,
    theme: theme ?? spec.theme,
    asOf: day ?? spec.asOf,
    parameters: { ...spec.parameters, ...parameters },
  };
  return JSON.stringify(next) === JSON.stringify(spec) ? spec : next;
}
