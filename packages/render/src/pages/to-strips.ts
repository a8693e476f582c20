// Document → sections of strips; one case a block type.
import type { Diagnostic } from "@brief/data";
import type { Block, Document } from "../document/model.ts";
import { notesOf } from "../document/walk.ts";
import type { Theme, UnderRule } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { asideStrips } from "./aside-strips.ts";
import { chartStrips } from "./chart-strips.ts";
import { columnsStrips } from "./columns-strips.ts";
import { definitionsStrips } from "./definitions-strips.ts";
import { flowStrips } from "./flow-strips.ts";
import { imprintStrips } from "./imprint-strips.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { keyFiguresStrips } from "./key-figures-strips.ts";
import { type Known, nothingKnown } from "./known.ts";
import { listStrips } from "./list-strips.ts";
import { withMarks } from "./marks.ts";
import { mastheadStrips } from "./masthead-strips.ts";
import { noteStrips } from "./note-strips.ts";
import { turnMaster, uprightMaster } from "./page-masters.ts";
import { headingStrips, paragraphStrips } from "./paragraph-strips.ts";
import { pullStrips } from "./pull-strips.ts";
import { remembered } from "./remember-blocks.ts";
import { type Setting, settingOf } from "./setting.ts";
import { signatureStrips } from "./signature-strips.ts";
import type { NoteId, PageSection, Strip } from "./strip.ts";
import { tableStrips } from "./table-strips.ts";
import { tocStrips } from "./toc-strips.ts";

export interface Stripped {
  readonly sections: readonly PageSection[];
  /** Notes at the foot of pages, by their marks and in reading order. */
  readonly notes: ReadonlyMap<NoteId, readonly Strip[]>;
  readonly diagnostics: readonly Diagnostic[];
}

export function toStrips(
  document: Document,
  theme: Theme,
  composer: Composer,
  known: Known = nothingKnown,
): Stripped {
  const diagnostics: Diagnostic[] = [];
  const setting = settingOf(document, theme, composer, (one) => diagnostics.push(one), known);
  const isHeaded = document.blocks.some((block) => block.type === "masthead");
  const upright = uprightMaster(theme, setting.look, isHeaded);
  const turned = turnMaster(upright, setting.look);
  const { widthPt, heightPt } = turned.area(1);
  const onTurned: Setting = { ...setting, widthPt, pagePt: heightPt, isTurned: true };
  const parts = cutIntoSections(document.blocks);
  const settingOn = ({ isTurned }: Part) => (isTurned ? onTurned : setting);
  const sections = parts.map((part) => ({
    master: part.isTurned ? turned : upright,
    flow: layFlow(part, settingOn(part)),
  }));
  const notes = parts.flatMap((part) =>
    notesOf(part.blocks).map((note) => [note.path, noteStrips(note, settingOn(part))] as const),
  );
  return { sections, notes: new Map(notes), diagnostics };
}

interface Part {
  readonly blocks: readonly Block[];
  readonly isTurned: boolean;
}

/** Pages end at a page break and turn for a landscape; neither makes an empty page. */
function cutIntoSections(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Block[] = [];
  const close = () => {
    parts.push({ blocks: open, isTurned: false });
    open = [];
  };
  for (const block of blocks) {
    if (block.type !== "page-break" && block.type !== "landscape") {
      open.push(block);
      continue;
    }
    close();
    if (block.type === "landscape") parts.push({ blocks: block.blocks, isTurned: true });
  }
  close();
  const filled = parts.filter((part) => part.blocks.length > 0);
  return filled.length > 0 ? filled : [{ blocks: [], isTurned: false }];
}

function layBlocks(blocks: readonly Block[], setting: Setting): BlockStrips {
  return joinBlocks(
    blocks.map((block, index) => blockStrips(block, titleRule(blocks, index, setting), setting)),
  );
}

/** Turned pages have no columns: what stands on them is wide. */
function layFlow({ blocks, isTurned }: Part, setting: Setting): PageSection["flow"] {
  const { flow } = setting.look;
  if (flow === undefined || isTurned) return layBlocks(blocks, setting).strips.map(withMarks);
  return flowStrips(blocks, setting, flow, (index, own) => {
    const block = blocks[index];
    return block === undefined ? none : blockStrips(block, titleRule(blocks, index, setting), own);
  });
}

const none: BlockStrips = { strips: [], beforePt: 0, afterPt: 0 };

/** A rule closes the title, or its subtitle where there is one. */
function titleRule(
  blocks: readonly Block[],
  index: number,
  setting: Setting,
): UnderRule | undefined {
  const isTitle = (block: Block | undefined) => block?.type === "heading" && block.level === 1;
  const isSubtitle = (block: Block | undefined) =>
    block?.type === "paragraph" && block.variant === "subtitle";
  const closes = isTitle(blocks[index])
    ? !isSubtitle(blocks[index + 1])
    : isSubtitle(blocks[index]) && isTitle(blocks[index - 1]);
  return closes ? setting.look.titleRule : undefined;
}

function blockStrips(block: Block, under: UnderRule | undefined, setting: Setting): BlockStrips {
  return remembered(block, under, setting, (own) => layBlock(block, under, own));
}

function layBlock(block: Block, under: UnderRule | undefined, setting: Setting): BlockStrips {
  switch (block.type) {
    case "heading":
      return headingStrips(block, under, setting);
    case "paragraph":
      return paragraphStrips(block, under, setting);
    case "list":
      return listStrips(block, setting);
    case "table":
      return tableStrips(block, setting);
    case "chart":
      return chartStrips(block, setting);
    case "key-figures": {
      const { pull } = setting.look;
      return block.variant === "pull" && pull !== undefined
        ? pullStrips(block, pull, setting)
        : keyFiguresStrips(block, setting);
    }
    case "definitions":
      return definitionsStrips(block, setting);
    case "aside":
      return asideStrips(block, setting);
    case "columns":
      return columnsStrips(block, setting, layBlocks);
    case "together":
      return keepTogether(layBlocks(block.blocks, setting));
    case "landscape":
      // Only the top level has pages to turn; see cutIntoSections.
      return layBlocks(block.blocks, setting);
    case "masthead":
      return mastheadStrips(block, setting);
    case "signature":
      return signatureStrips(block, setting);
    case "imprint":
      return imprintStrips(block, setting);
    case "toc":
      return tocStrips(block, setting);
    case "page-break":
      return none;
    default:
      return block satisfies never;
  }
}

/** The page may end in it only where no other place is left. */
function keepTogether(laid: BlockStrips): BlockStrips {
  const last = laid.strips.length - 1;
  const strips = laid.strips.map((strip, index) =>
    index < last && strip.keep === "free" ? { ...strip, keep: "avoid" as const } : strip,
  );
  return { ...laid, strips };
}
