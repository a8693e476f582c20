// {{#list rows as |row|}}…{{/list}}: the bodies joined as a list in words, A、B和C / A, B and C / A, B и C.
import type { Language } from "../../brief.ts";
import { isMark } from "../position-marks.ts";
import { type BlockHelper, renderRows, rowsOf } from "./block.ts";

const joins: Readonly<Record<Language, { readonly between: string; readonly last: string }>> = {
  "zh-CN": { between: "、", last: "和" },
  en: { between: ", ", last: " and " },
  ru: { between: ", ", last: " и " },
};

/** The body without the template's line breaks round it; position marks between them stay. */
function trimBody(body: string): string {
  const characters = [...body];
  const isBlank = (character: string) => /\s/.test(character);
  const visible = (character: string) => !isBlank(character) && !isMark(character);
  const first = characters.findIndex(visible);
  if (first === -1) return characters.filter(isMark).join("");
  const last = characters.findLastIndex(visible);
  return characters
    .filter((character, index) => (index >= first && index <= last) || !isBlank(character))
    .join("");
}

export function list(language: Language): BlockHelper {
  const { between, last } = joins[language];
  return function list(subject, options) {
    const rows = rowsOf("list", subject);
    if (rows.length === 0) return options.inverse(this);
    const bodies = renderRows(rows, options).map(trimBody);
    const tail = bodies.at(-1) ?? "";
    if (bodies.length === 1) return tail;
    return `${bodies.slice(0, -1).join(between)}${last}${tail}`;
  };
}
