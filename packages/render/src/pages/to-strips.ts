// Document → sections of strips; one case a block type.
import type { Diagnostic } from "@brief/data";
import type { Block, Document } from "../document/model.ts";
import type { Look, Theme, UnderRule } from "../theme/theme.ts";
import type { Composer } from "../typeset/line.ts";
import { asideStrips } from "./aside-strips.ts";
import { chartStrips } from "./chart-strips.ts";
import { columnsStrips } from "./columns-strips.ts";
import { definitionsStrips } from "./definitions-strips.ts";
import { imprintStrips } from "./imprint-strips.ts";
import { type BlockStrips, joinBlocks } from "./join-blocks.ts";
import { keyFiguresStrips } from "./key-figures-strips.ts";
import { listStrips } from "./list-strips.ts";
import { mastheadStrips } from "./masthead-strips.ts";
import { headingStrips, paragraphStrips } from "./paragraph-strips.ts";
import { type Setting, settingOf } from "./setting.ts";
import { signatureStrips } from "./signature-strips.ts";
import type { NoteId, PageSection, Rect, Strip } from "./strip.ts";
import { tableStrips } from "./table-strips.ts";

export interface Stripped {
  readonly sections: readonly PageSection[];
  /** Notes at the foot of pages, by their marks. No block has any yet. */
  readonly notes: ReadonlyMap<NoteId, readonly Strip[]>;
  readonly diagnostics: readonly Diagnostic[];
}

export function toStrips(document: Document, theme: Theme, composer: Composer): Stripped {
  const diagnostics: Diagnostic[] = [];
  const setting = settingOf(document, theme, composer, (one) => diagnostics.push(one));
  const master = { ...theme.page, area: (page: number) => areaOf(page, setting.look) };
  const sections = cutAtPageBreaks(document.blocks).map((blocks) => ({
    master,
    flow: layBlocks(blocks, setting).strips,
  }));
  return { sections, notes: new Map(), diagnostics };
}

function areaOf(page: number, { area, evenShiftPt }: Look): Rect {
  return page % 2 === 0 ? { ...area, xPt: area.xPt + evenShiftPt } : area;
}

/** A page break without text before or after it makes no empty page. */
function cutAtPageBreaks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === "page-break") parts.push([]);
    else parts.at(-1)?.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : [[]];
}

function layBlocks(blocks: readonly Block[], setting: Setting): BlockStrips {
  return joinBlocks(
    blocks.map((block, index) => blockStrips(block, titleRule(blocks, index, setting), setting)),
  );
}

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
    case "key-figures":
      return keyFiguresStrips(block, setting);
    case "definitions":
      return definitionsStrips(block, setting);
    case "aside":
      return asideStrips(block, setting);
    case "columns":
      return columnsStrips(block, setting, layBlocks);
    case "masthead":
      return mastheadStrips(block, setting);
    case "signature":
      return signatureStrips(block, setting);
    case "imprint":
      return imprintStrips(block, setting);
    case "page-break":
      return { strips: [], beforePt: 0, afterPt: 0 };
    default:
      return block satisfies never;
  }
}
