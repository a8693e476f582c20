// Pages and the most that a theme allows → an error where the first page too many begins.
import type { Diagnostic, Place } from "@brief/data";
import type { Block, Document, NodePath } from "../document/model.ts";
import { visitBlocks } from "../document/walk.ts";
import type { Theme } from "../theme/theme.ts";
import type { Page } from "./strip.ts";

export function checkPageLimit(
  pages: readonly Page[],
  document: Document,
  { maxPages }: Theme,
): readonly Diagnostic[] {
  if (maxPages === undefined || pages.length <= maxPages) return [];
  const over = pages.slice(maxPages).flatMap((page) => [...page.placed, ...page.notes])[0];
  const allowed = maxPages === 1 ? "one page" : `${maxPages} pages`;
  return [
    {
      rule: "card-overflow",
      severity: "error",
      message: `the brief takes ${pages.length} pages, and its theme has ${allowed}`,
      place: over === undefined ? {} : placeOf(over.strip.source, document),
      found: `${pages.length} pages`,
      expected: `at most ${allowed}`,
      remedy: "shorten what stands here or before it, or set theme: bulletin for this brief",
    },
  ];
}

/** The template's line of the innermost block that holds the node. */
function placeOf(path: NodePath, { blocks }: Document): Place {
  let holder: Block | undefined;
  visitBlocks(blocks, (block) => {
    if (path === block.path || path.startsWith(`${block.path}.`)) holder = block;
  });
  return { ...holder?.place, path };
}
