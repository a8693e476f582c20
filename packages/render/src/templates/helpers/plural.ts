// {{plural f one="is" other="are"}}: words that agree with a count; ru also has few and many. Words only, no number.
import type { Language } from "../../brief.ts";
import { isKnown } from "../../format/display.ts";
import { pluralForm } from "../../format/plural.ts";
import { figureArgument, type HelperOptions, wrongArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";

export function pluralHelper(language: Language) {
  return (value: unknown, { hash }: HelperOptions): Markup => {
    const figure = figureArgument("plural", value, ["count", "measure"]);
    const form = isKnown(figure) ? pluralForm(figure.value, language) : "other";
    const word = hash[form] ?? hash.other;
    if (typeof word !== "string") throw wrongArgument("plural", `a word for "${form}"`, word);
    return markup`${word}`;
  };
}
