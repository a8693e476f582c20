// Ids that stand twice, and marks and references that lead nowhere.
import { suggestName } from "@brief/data";
import { type Element, elementsOf, type Reading, walkElements } from "./element.ts";

function checkIds(elements: readonly Element[], what: string, reading: Reading): readonly string[] {
  const seen = new Set<string>();
  for (const { attributes, offset } of elements) {
    const id = attributes["id"];
    if (id === undefined) continue;
    if (seen.has(id)) {
      const message = `${what} "${id}" stands twice`;
      reading.report(
        { rule: "markup-duplicate-id", message, remedy: "keep one, or rename it", found: id },
        offset,
      );
    }
    seen.add(id);
  }
  return [...seen];
}

interface Kind {
  readonly tag: string;
  readonly attribute: string;
  readonly what: string;
  readonly add: (id: string) => string;
}

function checkTargets(
  elements: readonly Element[],
  { tag, attribute, what, add }: Kind,
  { known, reading }: { known: readonly string[]; reading: Reading },
): void {
  const told = new Set<string>();
  for (const element of elements) {
    const target = element.attributes[attribute];
    if (element.tag !== tag || target === undefined) continue;
    if (known.includes(target) || told.has(target)) continue;
    told.add(target);
    const message = `there is no ${what} "${target}"`;
    const remedy =
      known.length === 0 ? add(target) : `${add(target)}, or ${suggestName(target, known)}`;
    reading.report(
      { rule: "markup-broken-reference", message, remedy, found: target },
      element.offset,
    );
  }
}

export function checkReferences(root: Element, reading: Reading): void {
  const elements = [...walkElements(root)];
  const numbered = elements.filter(({ tag }) => tag === "table" || tag === "chart");
  const sources = checkIds(
    elements.filter(({ tag }) => tag === "li"),
    "the source",
    reading,
  );
  const headings = elements.filter(({ tag }) => /^h[2-5]$/.test(tag));
  const named = elements.filter(
    (element) => numbered.includes(element) || headings.includes(element),
  );
  checkIds(named, "the table, chart or heading", reading);
  const captioned = numbered.filter((element) =>
    elementsOf(element).some(({ tag }) => tag === "caption"),
  );
  const targets = [...captioned, ...headings].flatMap(({ attributes }) => attributes["id"] ?? []);
  const cite: Kind = {
    tag: "cite",
    attribute: "data-source",
    what: "source in the list of sources",
    add: (id) => `add <li id="${id}"> to <ol class="source">`,
  };
  const ref: Kind = {
    tag: "ref",
    attribute: "to",
    what: "heading, or table or chart with a caption, and the id",
    add: (id) => `give a heading id="${id}", or a table or chart id="${id}" and a <caption>`,
  };
  checkTargets(elements, cite, { known: sources, reading });
  checkTargets(elements, ref, { known: targets, reading });
}
