// A template's text up to the cursor, and what the template is given → what stands around the cursor: contexts, names,
// open blocks. The same rules as the check of templates against their view, on text that is not finished.
import type { Shape } from "@brief/render/template-words";

export interface Scope {
  /** The view, then what each open block made its context; undefined where that is not known. */
  readonly contexts: readonly (Shape | undefined)[];
  readonly names: ReadonlyMap<string, Shape | undefined>;
  /** Open blocks, the innermost last. */
  readonly open: readonly string[];
}

type Group = Readonly<Record<string, Shape>>;

const isRows = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);
const isGroup = (shape: Shape): shape is Group => typeof shape === "object" && !isRows(shape);

/** Names that a path may go on with, each with its type; a `?` says that not every row has it. */
export function namesIn(shape: Shape | undefined): readonly (readonly [string, Shape])[] {
  if (shape === undefined || !isGroup(shape)) return [];
  return Object.entries(shape).map(([name, inner]) => [name.replace(/\?$/, ""), inner] as const);
}

function walk(from: Shape | undefined, parts: readonly string[]): Shape | undefined {
  return parts.reduce<Shape | undefined>(
    (shape, part) => namesIn(shape).find(([name]) => name === part)?.[1],
    from,
  );
}

/** `../place.short`, `this.name`, `@root.asOf`, a row's own name; undefined for what is not known. */
export function shapeAt(path: string, { contexts, names }: Scope): Shape | undefined {
  const parts = (text: string) => text.split(".").filter((part) => part !== "" && part !== "this");
  if (path.startsWith("@root")) return walk(contexts[0], parts(path.slice(5)));
  if (path.startsWith("@")) return "flag";
  const up = /^(?:\.\.\/)*/.exec(path)?.[0] ?? "";
  const rest = path.slice(up.length);
  const [first = "", ...more] = parts(rest);
  if (up === "" && !/^(this\b|\.\/)/.test(rest) && names.has(first)) {
    return walk(names.get(first), more);
  }
  return walk(contexts.at(-1 - up.length / 3), parts(rest.replace(/^\.\//, "")));
}

interface Frame {
  readonly block: string;
  /** Whether its body has a context of its own, and which. */
  readonly opens: boolean;
  readonly shape: Shape | undefined;
  readonly row: string | undefined;
  isElse: boolean;
}

const mustache = /\{\{\{?~?(!--[\s\S]*?--~?|[^}]*)\}\}/g;
const blockCall = /^#\s*([\w-]+)\s*([^\s|]*)[^|]*(?:\|\s*([\w-]+))?/;

export function scopeAt(before: string, root: Shape | undefined): Scope {
  const frames: Frame[] = [];
  for (const [, inside = ""] of before.matchAll(mustache)) {
    const call = inside.replace(/~$/, "").trim();
    if (call.startsWith("/")) frames.pop();
    else if (/^(else\b|\^)/.test(call)) {
      const last = frames.at(-1);
      if (last !== undefined) last.isElse = true;
    } else {
      const [, block, path = "", row] = blockCall.exec(call) ?? [];
      if (block !== undefined)
        frames.push(frameOf(block, shapeAt(path, toScope(frames, root)), row));
    }
  }
  return toScope(frames, root);
}

function frameOf(block: string, shape: Shape | undefined, row: string | undefined): Frame {
  const isWalk = block === "each" || block === "list";
  const inner = isWalk ? (shape !== undefined && isRows(shape) ? shape[0] : undefined) : shape;
  return { block, opens: isWalk || block === "with", shape: inner, row, isElse: false };
}

function toScope(frames: readonly Frame[], root: Shape | undefined): Scope {
  const opening = frames.filter(({ opens, isElse }) => opens && !isElse);
  return {
    contexts: [root, ...opening.map(({ shape }) => shape)],
    names: new Map(opening.flatMap(({ row, shape }) => (row === undefined ? [] : [[row, shape]]))),
    open: frames.map(({ block }) => block),
  };
}
