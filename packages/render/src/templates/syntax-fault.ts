// Handlebars' own parse errors as diagnostics, with the place they only half give.
import type { Diagnostic, Place } from "@brief/data";

const parseError = /^Parse error on line (\d+):\n(.*)\n(-*)\^\n([\s\S]*)$/;
const lexicalError = /^Lexical error on line (\d+)/;

/** The column: what follows the caret in the excerpt is looked up in the line. */
function caretColumn(text: string, line: number, ahead: string): number | undefined {
  const found = text.split("\n")[line - 1]?.indexOf(ahead.slice(0, 12)) ?? -1;
  return ahead === "" || found === -1 ? undefined : found + 1;
}

function placeOf(cause: Error, text: string): Omit<Place, "file"> {
  if ("lineNumber" in cause && "column" in cause) {
    return { line: Number(cause.lineNumber), column: Number(cause.column) + 1 };
  }
  const match = parseError.exec(cause.message);
  if (match === null) {
    const lexical = lexicalError.exec(cause.message);
    return lexical ? { line: Number(lexical[1]) } : {};
  }
  const line = Number(match[1]);
  const column = caretColumn(text, line, (match[2] ?? "").slice((match[3] ?? "").length));
  return { line, ...(column === undefined ? {} : { column }) };
}

interface Opened {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The innermost block that is open at the end of the text. */
function openBlock(text: string): Opened | undefined {
  const open: Opened[] = [];
  for (const tag of text.matchAll(/\{\{~?([#/])\s*([\w.-]+)/g)) {
    const [, sign, name = ""] = tag;
    if (sign === "/") {
      open.pop();
      continue;
    }
    const before = text.slice(0, tag.index).split("\n");
    open.push({ name, line: before.length, column: (before.at(-1) ?? "").length + 1 });
  }
  return open.at(-1);
}

export function syntaxFault(cause: unknown, text: string, file: string): Diagnostic {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const said = error.message.split("\n").at(-1) ?? "";
  const open = /got 'EOF'/.test(said) ? openBlock(text) : undefined;
  if (open !== undefined) {
    const { name, line, column } = open;
    return {
      rule: "template-syntax",
      severity: "error",
      message: `the block {{#${name}}} is never closed`,
      place: { file, line, column },
      remedy: `write {{/${name}}} where it ends`,
      cause,
    };
  }
  const mismatch = /^(.+) doesn't match (.+?)( - |$)/.exec(error.message);
  return {
    rule: "template-syntax",
    severity: "error",
    message: mismatch
      ? `{{/${mismatch[2] ?? ""}}} closes {{#${mismatch[1] ?? ""}}}`
      : `the template cannot be read: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`,
    place: { file, ...placeOf(error, text) },
    remedy: mismatch
      ? "close each block with its own name, innermost first"
      : "look at the mustache before this place: its brackets and quotes must close",
    cause,
  };
}
