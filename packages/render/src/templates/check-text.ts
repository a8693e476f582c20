// The text between the mustaches: a digit in running text is a figure without a source.
import { refusePrivateUse } from "./check-expression.ts";
import type { Scope } from "./check-template.ts";
import { advance, originalText } from "./insert-positions.ts";

/** Tags are cut by mustaches, so whether we stand in one is carried along. */
export interface TextState {
  inTag: boolean;
}

const tokens = /<|>|&[#\w]+;|[0-9０-９]+/g;
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;

export function checkText(content: hbs.AST.ContentStatement, scope: Scope, state: TextState): void {
  const text = originalText(content);
  const at = (index: number) => advance(content.loc.start, text.slice(0, index));
  const bad = privateUse.exec(text);
  if (bad !== null) refusePrivateUse(at(bad.index), scope);
  for (const token of text.matchAll(tokens)) {
    if (token[0] === "<") state.inTag = true;
    else if (token[0] === ">") state.inTag = false;
    else if (!state.inTag && !token[0].startsWith("&")) {
      scope.report({
        rule: "naked-number",
        at: at(token.index),
        message: `the number "${token[0]}" is typed into the text`,
        remedy: `print a figure of the view, or {{literal "${token[0]}"}} if it is part of a name`,
        found: token[0],
      });
    }
  }
}
