// The blocks that templates may use, in place of Handlebars' own: these refuse what those pass over.
import type { Language } from "../../brief.ts";
import { each } from "./each.ts";
import { eq } from "./eq.ts";
import { ifBlock, unlessBlock } from "./if.ts";
import { list } from "./list.ts";
import { withBlock } from "./with.ts";

export function blocks(language: Language) {
  return {
    each,
    eq,
    if: ifBlock,
    list: list(language),
    unless: unlessBlock,
    with: withBlock,
  };
}
