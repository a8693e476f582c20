// CodeMirror in a shadow tree, where its styles are constructed sheets: the page's policy forbids inline ones. Loaded
// when a text is first opened.
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { element } from "../element.ts";
import type { Proposals } from "./complete-template.ts";
import type { FileEditor, Position } from "./file-editor.ts";
import { templateLanguage } from "./template-language.ts";

export interface TextOptions {
  readonly text: string;
  readonly language: "yaml" | "template";
  readonly label: string;
  /** What may come after a text; undefined where nothing does. */
  readonly complete?: ((before: string) => Proposals | undefined) | undefined;
  readonly onChange: () => void;
  readonly phrases: Readonly<Record<string, string>>;
}

const colours = HighlightStyle.define([
  { tag: tags.comment, color: "var(--text-2)", fontStyle: "italic" },
  { tag: [tags.tagName, tags.keyword, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.string, tags.attributeValue, tags.content], color: "var(--ok)" },
  { tag: [tags.attributeName, tags.propertyName], color: "var(--accent)" },
  { tag: [tags.brace, tags.escape, tags.number, tags.bool], color: "var(--warning)" },
  { tag: tags.variableName, color: "var(--text)", fontWeight: "500" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "var(--surface)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "13px", lineHeight: "20px" },
  ".cm-content": { caretColor: "var(--text)", padding: "4px 0" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": {
    backgroundColor: "var(--sunken)",
    color: "var(--text-2)",
    border: "none",
    borderRight: "1px solid var(--border)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { boxShadow: "inset 2px 0 var(--accent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--accent-soft)" },
  ".cm-tooltip": {
    border: "1px solid var(--border-strong)",
    borderRadius: "4px",
    backgroundColor: "var(--surface)",
    color: "var(--text)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "2px 8px", lineHeight: "20px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--accent-soft)",
    color: "var(--text)",
    boxShadow: "inset 3px 0 var(--accent)",
  },
  ".cm-completionDetail": { color: "var(--text-2)", fontStyle: "normal" },
  ".cm-completionMatchedText": {
    textDecoration: "none",
    color: "var(--accent)",
    fontWeight: "700",
  },
  ".cm-tooltip.cm-completionInfo": {
    whiteSpace: "pre-line",
    maxWidth: "320px",
    padding: "4px 8px",
  },
});

/** The editor's own mark of a line is one character; what a file has is kept apart, and put back. */
function lineEndOf(text: string): "\n" | "\r\n" | undefined {
  if (!text.includes("\r")) return "\n";
  return /(^|[^\r])\n|\r(?!\n)/.test(text) ? undefined : "\r\n";
}

function completing(complete: NonNullable<TextOptions["complete"]>): Extension {
  const source = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const found = complete(state.doc.sliceString(0, pos, "\n"));
    if (found === undefined || found.options.length === 0) return null;
    if (!explicit && found.from === pos && !/[{<.("/]\s*$/.test(state.sliceDoc(pos - 2, pos)))
      return null;
    return {
      from: found.from,
      options: found.options.map(({ label, insert, detail, info, rank }) => ({
        label,
        detail,
        boost: rank,
        ...(insert === undefined ? {} : { apply: insert }),
        ...(info === undefined ? {} : { info }),
      })),
    };
  };
  return autocompletion({ override: [source], icons: false, aboveCursor: true });
}

export function createTextEditor(options: TextOptions): FileEditor {
  const host = element("div", { class: "text-editor" });
  const root = host.attachShadow({ mode: "open" });
  let lineEnd = lineEndOf(options.text);
  const extensions = (): Extension => [
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorState.phrases.of(options.phrases),
    // Line ends of two sorts in one file stay where they are.
    lineEnd === undefined ? EditorState.lineSeparator.of("\n") : [],
    options.language === "yaml" ? yaml() : templateLanguage,
    options.complete === undefined ? [] : completing(options.complete),
    syntaxHighlighting(colours),
    look,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": options.label }),
    // Tab leaves the editor, as it leaves every other field.
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) options.onChange();
    }),
  ];
  const stateOf = (doc: string) => EditorState.create({ doc, extensions: extensions() });
  const view = new EditorView({ state: stateOf(options.text), parent: root, root });
  const goTo = ({ line, column = 1 }: Position): void => {
    const found = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
    const anchor = Math.min(found.from + column - 1, found.to);
    view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
  };
  return {
    element: host,
    text: () => view.state.doc.sliceString(0, view.state.doc.length, lineEnd ?? "\n"),
    goTo,
    focus: () => view.focus(),
    replace(text) {
      lineEnd = lineEndOf(text);
      const { number } = view.state.doc.lineAt(view.state.selection.main.head);
      view.setState(stateOf(text));
      goTo({ line: number });
    },
    close: () => view.destroy(),
  };
}
