// Colours of a template: Handlebars in a closed set of tags. A reader line by line; what spans lines is kept in the state.
import { StreamLanguage, type StringStream } from "@codemirror/language";

interface State {
  /** What the line before left open. */
  inside: "text" | "tag" | "mustache" | "comment";
  /** Where a mustache goes back to. */
  around: "text" | "tag";
  isFirst: boolean;
}

function readText(stream: StringStream, state: State): string | null {
  if (stream.match("{{!--")) return enter(state, "comment", "comment");
  if (stream.match(/^\{\{\{?~?/)) {
    state.isFirst = true;
    return enter(state, "mustache", "brace");
  }
  if (state.inside === "tag") return readTag(stream, state);
  if (stream.match(/^<\/?[\w-]+/)) {
    state.inside = "tag";
    return "tagName";
  }
  if (stream.match(/^&[\w#]+;/)) return "escape";
  stream.next();
  stream.match(/^[^<{&]+/);
  return null;
}

function enter(state: State, inside: State["inside"], style: string): string {
  state.around = state.inside === "tag" ? "tag" : "text";
  state.inside = inside;
  return style;
}

function readTag(stream: StringStream, state: State): string | null {
  if (stream.match(/^\/?>/)) {
    state.inside = "text";
    return "tagName";
  }
  if (stream.match(/^[\w-]+(?==)/)) return "attributeName";
  // A quoted value may hold mustaches: it ends before one.
  if (stream.match(/^"/) || stream.match(/^[^\s"{}<>=/]+/)) return "attributeValue";
  stream.next();
  return null;
}

function readMustache(stream: StringStream, state: State): string | null {
  if (stream.match(/^~?\}\}\}?/)) {
    state.inside = state.around;
    return "brace";
  }
  if (stream.eatSpace()) return null;
  if (stream.match(/^"[^"]*"?/) || stream.match(/^'[^']*'?/)) return "string";
  if (stream.match(/^[#/>^]/)) return "keyword";
  const isCall = state.isFirst;
  if (stream.match(/^[\w@./-]+(?==)/)) return "attributeName";
  const word = stream.match(/^[\w@./-]+/);
  state.isFirst = false;
  if (word === null) {
    stream.next();
    return null;
  }
  const isKeyword = /\b(else|as)$/.test(stream.current());
  // The first word is called where another follows.
  if (isKeyword || (isCall && stream.match(/^\s+[^\s}~]/, false))) return "keyword";
  return "variableName";
}

function readComment(stream: StringStream, state: State): string {
  if (stream.match(/^.*?--~?\}\}/)) state.inside = state.around;
  else stream.skipToEnd();
  return "comment";
}

export const templateLanguage = StreamLanguage.define<State>({
  name: "template",
  startState: () => ({ inside: "text", around: "text", isFirst: false }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.inside === "comment") return readComment(stream, state);
    if (state.inside === "mustache") return readMustache(stream, state);
    return readText(stream, state);
  },
  languageData: {
    commentTokens: { block: { open: "{{!--", close: "--}}" } },
    closeBrackets: { brackets: ['"', "{"] },
  },
});
