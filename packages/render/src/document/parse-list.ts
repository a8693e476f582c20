// Elements → lists, one in another under the words of an item.
import { type Element, elementsOf, isElement, type Reading, type Words } from "./element.ts";
import type { List, ListItem, NodePath } from "./model.ts";
import { parseWords } from "./parse-inlines.ts";
import { placed, requireChild } from "./parse-node.ts";

/** A deeper list is a text that wants headings. */
const deepest = 10;

const isList = (element: Element): boolean => element.tag === "ul" || element.tag === "ol";
const isSourceList = (element: Element): boolean => element.attributes["class"] === "source";

export function parseList(element: Element, path: NodePath, reading: Reading): List {
  return listAt(element, path, 1, reading);
}

function listAt(element: Element, path: NodePath, level: number, reading: Reading): List {
  const isSource = isSourceList(element);
  const items = requireChild(element, "li", reading).map((item, index): ListItem => {
    const own = placed(item, `${path}.item.${index + 1}`, reading);
    const id = item.attributes["id"];
    checkId(item, isSource, reading);
    const list = listOf(item, { isSource, level }, reading);
    return {
      type: "item",
      ...own,
      ...(isSource && id !== undefined && { anchor: id }),
      content: parseWords(item, reading),
      ...(list && { list: listAt(list, `${own.path}.list`, level + 1, reading) }),
    };
  });
  const plain = element.tag === "ol" ? "decimal" : "bullet";
  const variant = isSource ? "source" : plain;
  return { type: "list", ...placed(element, path, reading), variant, items };
}

function checkId(item: Element, isSource: boolean, reading: Reading): void {
  if (isSource === (item.attributes["id"] !== undefined)) return;
  const rule = isSource ? "markup-missing-attribute" : "markup-unknown-attribute";
  const message = isSource ? "a source has no id" : "only a source has an id";
  const remedy = isSource ? 'give it the id of its source: <li id="…">' : "take id= out";
  reading.report({ rule, message, remedy }, item.offset);
}

interface Around {
  readonly isSource: boolean;
  readonly level: number;
}

/** The list in an item, where it may have one: after its words, one, not too deep, no list of sources. */
function listOf(item: Element, { isSource, level }: Around, reading: Reading): Element | undefined {
  const [list, second] = elementsOf(item).filter(isList);
  if (list === undefined) return undefined;
  const misplaced = (message: string, remedy: string, offset: number): undefined => {
    reading.report({ rule: "markup-misplaced-tag", message, remedy }, offset);
  };
  if (second !== undefined) {
    return misplaced("an item holds two lists", "keep one, or make two items", second.offset);
  }
  if (isSource || isSourceList(list)) {
    const remedy = "set the list of sources by itself, its items plain";
    return misplaced("a list of sources is in another list", remedy, list.offset);
  }
  if (level >= deepest) {
    const message = `lists stand in one another more than ${deepest} levels deep`;
    return misplaced(message, "use headings for the outer levels", list.offset);
  }
  const after = item.children.slice(item.children.indexOf(list) + 1).find(saysSomething);
  if (after !== undefined) {
    const remedy = "put them before the list, or into an item of their own";
    return misplaced("words of an item stand after its list", remedy, after.offset);
  }
  return list;
}

const saysSomething = (node: Element | Words): boolean =>
  isElement(node) || node.text.trim() !== "";
