// The text between the mustaches: a digit in running text is a figure without a source.
import { refusePrivateUse } from "./check-expression.ts";
import type { Scope } from "./check-template.ts";
import { advance, originalText } from "./insert-positions.ts";

/** What a language does not write outside {{literal}}: a block that was left as it stood in another edition. */
const foreign: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  "zh-CN": {
    pattern: /[\p{Script=Cyrillic}]+|[a-z]+(?: [a-z]+){3,}/gu,
    words: "words of another language",
  },
  en: { pattern: /[\p{Script=Han}\p{Script=Cyrillic}]+/gu, words: "Chinese or Russian words" },
  ru: { pattern: /\p{Script=Han}+/gu, words: "Chinese words" },
};

/** `portfolio/zh-CN.hbs`, `partials/imprint-en.hbs`; none of a partial for every language. */
export function languageOfFile(file: string): string | undefined {
  return /(?:^|[/\\-])(zh-CN|en|ru)\.hbs$/.exec(file)?.[1];
}

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
  refuseForeign(text, state.inTag, { at, scope });
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

/** Tags blanked, the length kept; one that a mustache cuts is a tag on both sides of it. */
function withoutTags(text: string, inTag: boolean): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const opened = inTag ? text.replace(/^[^>]*>?/, blank) : text;
  return opened.replace(/<[^>]*(?:>|$)/g, blank);
}

interface Piece {
  readonly at: (index: number) => hbs.AST.Position;
  readonly scope: Scope;
}

function refuseForeign(text: string, inTag: boolean, { at, scope }: Piece): void {
  const language = languageOfFile(scope.file);
  const rule = language === undefined ? undefined : foreign[language];
  if (rule === undefined) return;
  // Names of tags are English words, what their attributes print is not.
  const words = language === "zh-CN" ? withoutTags(text, inTag) : text;
  // Once for each piece of text: a block that was left is one fault.
  const found = words.matchAll(rule.pattern).next().value;
  if (found === undefined) return;
  const [bad] = found;
  scope.report({
    rule: "untranslated-text",
    at: at(found.index),
    message: `${rule.words} stand in the ${language} edition: "${bad}"`,
    remedy: `translate the block, or {{literal "${bad}"}} if it is a name`,
    found: bad,
  });
}
