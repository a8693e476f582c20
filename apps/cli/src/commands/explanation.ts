// A figure told: as JSON for programmes, as a tree for the terminal.
import { type Outline, outlineOf, type Section, type Showing, type Told } from "@brief/render";
import type { Workspace } from "../workspace/open-workspace.ts";

/** What `--json` prints, one figure a line. Its form: explanation-schema.ts. */
export function explanation({ asOf }: Workspace, told: Told) {
  const { figure, name, display, statements, records, editions } = told;
  return { schema: 1, asOf, ...figure, name, display, history: statements, records, editions };
}

/** Section heads stand in a column; Chinese characters take two places of a terminal. */
const headWidth = 10;

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(
    character,
  );

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(width - widthOf(text), 1));
}

export function explanationText(told: Told, showing: Showing): string {
  const sections = outlineOf(told, showing).flatMap(sectionLines);
  return [told.figure.id, ...sections].join("\n");
}

function sectionLines({ head, lines }: Section): readonly string[] {
  return lines.flatMap((line, index) => {
    const [first = "", ...under] = treeLines(line);
    const start = padded(index === 0 ? head : "", headWidth);
    return [start + first, ...under.map((text) => " ".repeat(headWidth) + text)];
  });
}

function treeLines({ children, ...line }: Outline): readonly string[] {
  const under = children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const [first = "", ...rest] = treeLines(child);
    const bar = isLast ? "  " : "│ ";
    return [`${isLast ? "└" : "├"} ${first}`, ...rest.map((text) => bar + text)];
  });
  return [lineText(line), ...under];
}

function lineText({ text, value, place, cites, url }: Omit<Outline, "children">): string {
  return [text, value, place, cites, url]
    .filter((part) => part !== undefined && part !== "")
    .join("  ");
}
