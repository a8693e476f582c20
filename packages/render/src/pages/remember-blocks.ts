// Strips of blocks, remembered: a block that stands in the same setting again, as most of an edition do after a
// correction and on a second pass over the pages, is laid once.
import type { Diagnostic } from "@brief/data";
import type { Block } from "../document/model.ts";
import { passagesOf, visitInlines } from "../document/walk.ts";
import type { UnderRule } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { createMemory, type Memory } from "../typeset/remember.ts";
import type { BlockStrips } from "./join-blocks.ts";
import type { Setting } from "./setting.ts";
import type { Strip } from "./strip.ts";

interface Laid {
  readonly laid: BlockStrips;
  readonly diagnostics: readonly Diagnostic[];
}

/** Boxes and glyphs; the glyphs are those that the composer remembers by words. */
const rememberedBoxes = 150_000;

/** By composer, which is one for the same faces. */
const memories = new WeakMap<Composer, Memory<Laid>>();

function memoryOf(composer: Composer): Memory<Laid> {
  const known = memories.get(composer);
  if (known !== undefined) return known;
  const made = createMemory<Laid>(rememberedBoxes);
  memories.set(composer, made);
  return made;
}

const names = new WeakMap<object, number>();
let named = 0;

/** Looks of themes are compared by who they are, not by what they hold. */
function nameOf(part: object): number {
  const known = names.get(part);
  if (known !== undefined) return known;
  named += 1;
  names.set(part, named);
  return named;
}

/** Blocks that hold blocks are made of remembered ones. */
const holders: ReadonlySet<Block["type"]> = new Set(["columns", "together", "landscape"]);

/** What stands on a page tells these their words. Quotes within texts are escaped in JSON. */
const toldByPages = /"type":"(note|page|toc)"/;

/** A block is laid twice or more where its pages tell it their numbers. */
const contents = new WeakMap<Block, string>();

function contentOf(block: Block): string {
  const known = contents.get(block);
  if (known !== undefined) return known;
  const made = JSON.stringify(block);
  contents.set(block, made);
  return made;
}

/** @returns undefined where the strips depend on more than the block and its setting */
function keyOf(block: Block, under: UnderRule | undefined, setting: Setting): string | undefined {
  if (holders.has(block.type)) return undefined;
  const content = contentOf(block);
  if (toldByPages.test(content)) return undefined;
  const { look, chart, language, widthPt, pagePt, isTurned, lastTextPath } = setting;
  const figure = content.includes('"type":"figure"') ? firstOccurrence(block, setting) : 0;
  const isLast = lastTextPath === block.path;
  const ruled = under === undefined ? "" : JSON.stringify(under);
  return `${nameOf(look)} ${nameOf(chart)} ${language} ${widthPt} ${pagePt} ${isTurned} ${isLast} ${figure} ${ruled} ${content}`;
}

/** The figures of a block are numbered on from its first. */
function firstOccurrence(block: Block, { occurrences }: Setting): number | undefined {
  let first: number | undefined;
  for (const { content } of passagesOf(block)) {
    visitInlines(content, (inline) => {
      if (inline.type === "figure") first ??= occurrences.get(inline);
    });
    if (first !== undefined) return first;
  }
  return first;
}

function weightOf({ laid }: Laid): number {
  return laid.strips.reduce((sum, strip) => sum + weightOfStrip(strip), 1);
}

function weightOfStrip({ boxes, repeat }: Strip): number {
  const own = boxes.reduce((sum, box) => {
    if (box.type !== "line") return sum + 1;
    return box.line.runs.reduce((all, { glyphs }) => all + glyphs.length, sum + 1);
  }, 0);
  return own + (repeat === undefined ? 0 : weightOfStrip(repeat));
}

/** @param lay reports to the setting that it is given */
export function remembered(
  block: Block,
  under: UnderRule | undefined,
  setting: Setting,
  lay: (setting: Setting) => BlockStrips,
): BlockStrips {
  const key = keyOf(block, under, setting);
  if (key === undefined) return lay(setting);
  const make = (): Laid => {
    const diagnostics: Diagnostic[] = [];
    const laid = lay({ ...setting, report: (one) => diagnostics.push(one) });
    return { laid, diagnostics };
  };
  const { laid, diagnostics } = memoryOf(setting.composer).recall(key, make, weightOf);
  diagnostics.forEach(setting.report);
  return laid;
}
