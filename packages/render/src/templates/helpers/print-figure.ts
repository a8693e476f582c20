// A figure as markup: `<data>` keeps its exact value and id beside the words, so that page, preview and
// comparison can all ask where it comes from.
import type { Figure } from "@brief/data";
import type { Language } from "../../brief.ts";
import { type Display, displayText, type Form, isKnown } from "../../format/display.ts";
import type { Formatter } from "../../format/quantity.ts";
import { formArgument, type HelperOptions } from "./argument.ts";
import { joinMarkup, type Markup, markup } from "./markup.ts";

const unverifiedMark: Readonly<Record<Language, string>> = {
  "zh-CN": "（未经核实）",
  en: " (unverified)",
  ru: " (не подтверждено)",
};

/** `qualifier=false` leaves 约 to the template's own words, `unverified=false` the mark to its row. */
export function printFigure(
  figure: Figure,
  format: Formatter,
  { language, helper, options }: { language: Language; helper: string; options: HelperOptions },
): Markup {
  const form = formArgument(helper, options);
  const shown: Figure =
    options.hash.qualifier === false ? { ...figure, qualifier: "exact" } : figure;
  const display = format(shown, language, form);
  const data = dataOf(figure, words(display, form));
  const marked =
    "unverified" in figure && figure.unverified === true && options.hash.unverified !== false;
  return marked ? joinMarkup([data, unverifiedMark[language]]) : data;
}

/** The figure's value and id round its words. */
export function dataOf(figure: Figure, printed: Markup | string): Markup {
  const value = isKnown(figure) ? figure.value : "";
  return markup`<data value="${value}" data-figure="${figure.id}">${printed}</data>`;
}

function words(display: Display, form: Form): Markup | string {
  if (form !== "large") return displayText(display);
  return joinMarkup([small(display.before), display.number, small(display.after)]);
}

function small(text: string): Markup | string {
  return text === "" ? "" : markup`<small>${text}</small>`;
}
