// Which brief in which language: kept in the address, so that a view can be sent.
import type { BriefSpec } from "@brief/render";

export interface Choice {
  readonly brief: string;
  readonly language: string;
  /** Whose origin is shown. */
  readonly figure?: string;
}

export function readChoice(search: string): Partial<Choice> {
  const query = new URLSearchParams(search);
  const brief = query.get("brief");
  const language = query.get("lang");
  const figure = query.get("figure");
  return {
    ...(brief === null ? {} : { brief }),
    ...(language === null ? {} : { language }),
    ...(figure === null ? {} : { figure }),
  };
}

export function writeChoice({ brief, language, figure }: Choice): string {
  const asked: Readonly<Record<string, string>> = figure === undefined ? {} : { figure };
  return `?${new URLSearchParams({ brief, lang: language, ...asked })}`;
}

/** The chosen edition, or the nearest that is there: the brief in another language, else the first. */
export function chooseSpec(
  briefs: readonly BriefSpec[],
  { brief, language }: Partial<Choice>,
): BriefSpec | undefined {
  const editions = briefs.filter(({ id }) => id === brief);
  return (
    editions.find((spec) => spec.language === language) ??
    editions[0] ??
    briefs.find((spec) => spec.language === language) ??
    briefs[0]
  );
}
