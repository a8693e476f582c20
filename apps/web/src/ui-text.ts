// The page's own words, a file for each of its parts. Briefs bring theirs.
import * as compare from "./ui-text/compare.ts";
import * as edit from "./ui-text/edit.ts";
import * as figure from "./ui-text/figure.ts";
import * as frame from "./ui-text/frame.ts";
import * as page from "./ui-text/page.ts";
import * as pick from "./ui-text/pick.ts";
import * as problems from "./ui-text/problems.ts";

// A new part comes under its own name, on a line of its own.
const texts = {
  zh: {
    ...frame.zh,
    compare: compare.zh,
    editing: edit.zh,
    origin: figure.zh,
    pdfPane: page.zh,
    pick: pick.zh,
    troubles: problems.zh,
  },
  en: {
    ...frame.en,
    compare: compare.en,
    editing: edit.en,
    origin: figure.en,
    pdfPane: page.en,
    pick: pick.en,
    troubles: problems.en,
  },
};

export type UiText = (typeof texts)["zh"];

/** Chinese unless the browser's first language is another. */
export function uiText(language: string): UiText {
  return language.startsWith("zh") ? texts.zh : texts.en;
}
