// A template's syntax tree with a call of `at` before each statement and each piece of visible text, so that the
// rendering knows at any moment which line of which file it stands on. Build time only.
import { positionHelper } from "./known-helpers.ts";

type Statement = hbs.AST.Statement;
type Position = hbs.AST.Position;

const isBlock = (node: Statement): node is hbs.AST.BlockStatement => node.type === "BlockStatement";
export const isContent = (node: Statement): node is hbs.AST.ContentStatement =>
  node.type === "ContentStatement";

/** Where `text` ends if it starts at `from`. */
export function advance(from: Position, text: string): Position {
  const lines = text.split("\n");
  const lastLine = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line: from.line, column: from.column + text.length }
    : { line: from.line + lines.length - 1, column: lastLine.length };
}

/** White space that was stripped from a piece of text stays in its `original`. */
export function originalText(content: hbs.AST.ContentStatement): string {
  const original: unknown = content.original;
  return typeof original === "string" ? original : content.value;
}

const stringLiteral = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral => ({
  type: "StringLiteral",
  value,
  original: value,
  loc,
});

interface Spot {
  readonly file: string;
  readonly position: Position;
  readonly isText: boolean;
  readonly loc: hbs.AST.SourceLocation;
}

function markCall({ file, position, isText, loc }: Spot): Statement {
  const place = `${file}:${position.line}:${position.column + 1}`;
  const params = [stringLiteral(place, loc)];
  if (isText) params.push(stringLiteral("text", loc));
  const call: Omit<hbs.AST.MustacheStatement, "hash"> = {
    type: "MustacheStatement",
    path: {
      type: "PathExpression",
      data: false,
      depth: 0,
      parts: [positionHelper],
      original: positionHelper,
      loc,
    } as hbs.AST.PathExpression,
    params,
    escaped: true,
    strip: { open: false, close: false },
    loc,
  };
  return call;
}

/** The mark goes behind leading white space: what trims a block then moves no position. */
function markContent(content: hbs.AST.ContentStatement, file: string): readonly Statement[] {
  const visible = content.value.trimStart();
  if (visible === "") return [content];
  const original = originalText(content);
  const lead = original.slice(0, original.length - original.trimStart().length);
  const blank = content.value.slice(0, content.value.length - visible.length);
  const position = advance(content.loc.start, lead);
  const rest = { ...content, value: visible };
  const mark = markCall({ file, position, isText: true, loc: content.loc });
  return blank === "" ? [mark, rest] : [{ ...content, value: blank }, mark, rest];
}

function markStatement(statement: Statement, file: string): readonly Statement[] {
  if (isContent(statement)) return markContent(statement, file);
  if (statement.type === "CommentStatement") return [statement];
  const position = statement.loc.start;
  const mark = markCall({ file, position, isText: false, loc: statement.loc });
  if (!isBlock(statement)) return [mark, statement];
  // A block may lack either part, whatever its type says: {{^if x}}, or no {{else}}.
  const parts: {
    program?: hbs.AST.Program | undefined;
    inverse?: hbs.AST.Program | undefined;
  } = statement;
  const block = {
    ...statement,
    program: parts.program && insertPositions(parts.program, file),
    inverse: parts.inverse && insertPositions(parts.inverse, file),
  };
  return [mark, block];
}

export function insertPositions(program: hbs.AST.Program, file: string): hbs.AST.Program {
  return {
    ...program,
    body: program.body.flatMap((node) => markStatement(node, file)),
  };
}
