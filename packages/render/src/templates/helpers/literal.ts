// {{literal "14"}}: digits that are words, in ordinals, plan names and proper names; never a figure.
import { wrongArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";

export function literalHelper() {
  return (value: unknown): Markup => {
    if (typeof value !== "string") throw wrongArgument("literal", "a quoted string", value);
    return markup`${value}`;
  };
}
