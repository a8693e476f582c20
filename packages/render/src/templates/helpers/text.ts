// {{text t}}: words that may be missing, 不详 / n.a. in their place.
import type { Language } from "../../brief.ts";
import { formatMissing } from "../../format/missing.ts";
import { formArgument, type HelperOptions, textArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";

export function textHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup => {
    const text = textArgument("text", value);
    const form = formArgument("text", options);
    return "reason" in text
      ? markup`${formatMissing(text.reason, language, form)}`
      : markup`${text.value}`;
  };
}
