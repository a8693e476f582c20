// What the address calls a comparison by: a day of the same facts, or a base that the server offers.
export type Against =
  | { readonly type: "day"; readonly day: string }
  | { readonly type: "base"; readonly id: string };

/** Undefined for nothing, and for what names neither. */
export function readAgainst(words: string | undefined): Against | undefined {
  const [, kind, name = ""] = /^(day|base):(.+)$/.exec(words ?? "") ?? [];
  if (kind === "base") return { type: "base", id: name };
  return kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(name)
    ? { type: "day", day: name }
    : undefined;
}

export function writeAgainst(against: Against): string {
  return against.type === "day" ? `day:${against.day}` : `base:${against.id}`;
}
