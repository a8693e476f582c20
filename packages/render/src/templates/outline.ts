// What a template asks of its view: its calls, blocks and partials with their places, without its text. Made when the
// template is compiled and carried beside its code, so that the check needs no parser.

/** `[line, column]`, both from 1. */
export type Spot = readonly [line: number, column: number];

export type Value =
  | {
      readonly type: "path";
      readonly at: Spot;
      /** As typed: `../place.short`. */
      readonly words: string;
      readonly parts: readonly string[];
      /** Levels up: one a `../`. */
      readonly depth: number;
      /** `@first`. */
      readonly isData: boolean;
    }
  | { readonly type: "literal"; readonly at: Spot }
  | { readonly type: "call"; readonly at: Spot; readonly name: string; readonly values: Values };
type Values = readonly Value[];
export type PathValue = Extract<Value, { type: "path" }>;

interface Call {
  readonly at: Spot;
  readonly name: string;
  readonly values: Values;
  /** `form="table"`: the values that are paths. */
  readonly options: readonly (readonly [name: string, value: Value])[];
}

export type Step =
  | { readonly type: "print"; readonly value: PathValue }
  | ({ readonly type: "helper" } & Call)
  | ({ readonly type: "partial" } & Call)
  | ({
      readonly type: "block";
      readonly names: readonly string[];
      readonly body: Outline;
      readonly otherwise: Outline;
    } & Call);

export type Outline = readonly Step[];

const spotOf = ({ loc }: hbs.AST.Node): Spot => [loc.start.line, loc.start.column + 1];

export function outlineOf({ body }: hbs.AST.Program): Outline {
  return body.flatMap(stepOf);
}

const isMustache = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement =>
  node.type === "MustacheStatement";
const isBlock = (node: hbs.AST.Statement): node is hbs.AST.BlockStatement =>
  node.type === "BlockStatement";
const isPartial = (node: hbs.AST.Statement): node is hbs.AST.PartialStatement =>
  node.type === "PartialStatement";

function stepOf(node: hbs.AST.Statement): Outline {
  if (isMustache(node)) return [mustacheStep(node)];
  if (isPartial(node)) return [{ type: "partial", ...callOf(node, node.name) }];
  if (!isBlock(node)) return [];
  // A block may lack either part, whatever its type says.
  const parts: { program?: hbs.AST.Program | undefined; inverse?: hbs.AST.Program | undefined } =
    node;
  return [
    {
      type: "block",
      ...callOf(node, node.path),
      names: parts.program?.blockParams ?? [],
      body: parts.program === undefined ? [] : outlineOf(parts.program),
      otherwise: parts.inverse === undefined ? [] : outlineOf(parts.inverse),
    },
  ];
}

function mustacheStep(node: hbs.AST.MustacheStatement): Step {
  const value = readValue(node.path);
  const call = callOf(node, node.path);
  const isCall = call.values.length > 0 || call.options.length > 0;
  return value.type === "path" && !isCall ? { type: "print", value } : { type: "helper", ...call };
}

interface CallNode extends hbs.AST.Node {
  readonly params: readonly hbs.AST.Expression[];
  /** The parser leaves the hash out where nothing is in it. */
  readonly hash?: hbs.AST.Hash;
}

function callOf(node: CallNode, name: hbs.AST.Node): Call {
  return {
    at: spotOf(node),
    name: "original" in name ? String(name.original) : "",
    values: node.params.map(readValue),
    options: (node.hash?.pairs ?? []).map(({ key, value }) => [key, readValue(value)] as const),
  };
}

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === "SubExpression";

function readValue(node: hbs.AST.Node): Value {
  const at = spotOf(node);
  if (isPath(node)) {
    const { original: words, parts, depth, data: isData } = node;
    return { type: "path", at, words, parts: [...parts], depth, isData };
  }
  if (isCall(node)) {
    const { name, values } = callOf(node, node.path);
    return { type: "call", at, name, values };
  }
  return { type: "literal", at };
}
