// Elements against the closed set of tags: what is unknown, misplaced, missing or malformed is named with its place.
import { nearestName } from "@brief/data";
import { type Element, elementsOf, isElement, type Reading, type Words } from "./element.ts";
import { type Tag, tagOf, tags } from "./tags.ts";

function suggestName(name: string, allowed: readonly string[]): string {
  const close = nearestName(name, allowed);
  return close === undefined ? "use one of those that are allowed" : `did you mean "${close}"`;
}

function checkChild(parent: Element, allowed: readonly string[], child: Element, reading: Reading) {
  if (allowed.includes(child.tag)) return;
  const list = allowed.length === 0 ? "no elements" : allowed.join(" ");
  const known = tagOf(child.tag) !== undefined;
  const holders = Object.keys(tags).filter((tag) => tags[tag]?.children.includes(child.tag));
  reading.report(
    {
      rule: known ? "markup-misplaced-tag" : "markup-unknown-tag",
      message: known
        ? `<${child.tag}> may not stand in <${parent.tag}>`
        : `there is no <${child.tag}>`,
      found: child.tag,
      expected: list,
      remedy: known
        ? `<${child.tag}> stands in ${holders.slice(0, 6).join(", ")}; <${parent.tag}> takes ${list}`
        : `${suggestName(child.tag, allowed)}; <${parent.tag}> takes ${list}`,
    },
    child.offset,
  );
}

function checkAttributes(element: Element, tag: Tag, reading: Reading): void {
  const allowed = Object.keys(tag.attributes);
  const list = allowed.length === 0 ? "no attributes" : allowed.join(" ");
  const report = (rule: string, message: string, remedy: string) =>
    reading.report({ rule, message, remedy, expected: list }, element.offset);
  for (const [name, value] of Object.entries(element.attributes)) {
    const attribute = Object.hasOwn(tag.attributes, name) ? tag.attributes[name] : undefined;
    if (attribute === undefined) {
      const message = `<${element.tag}> has no attribute "${name}"`;
      report(
        "markup-unknown-attribute",
        message,
        `${suggestName(name, allowed)}; it takes ${list}`,
      );
    } else if (attribute.pattern?.test(value) === false) {
      const message = `${name}="${value}" of <${element.tag}> is not understood`;
      report("markup-bad-attribute", message, `write ${attribute.expected ?? "another value"}`);
    }
  }
  for (const name of allowed) {
    if (tag.attributes[name]?.required !== true || Object.hasOwn(element.attributes, name))
      continue;
    const message = `<${element.tag}> lacks "${name}"`;
    report("markup-missing-attribute", message, `give it ${name}="…"`);
  }
}

function checkWords(parent: Element, { text, offset }: Words, reading: Reading): void {
  const words = text.trim();
  if (words === "") return;
  const children = tagOf(parent.tag)?.children ?? [];
  const shown = words.length > 20 ? `${[...words].slice(0, 20).join("")}…` : words;
  reading.report(
    {
      rule: "markup-stray-text",
      message: `the words "${shown}" stand directly in <${parent.tag}>`,
      found: shown,
      expected: children.join(" "),
      remedy:
        children.length === 0
          ? `<${parent.tag}> is empty: take them out`
          : `put them into an element: ${children.slice(0, 12).join(" ")}`,
    },
    offset + (text.length - text.trimStart().length),
  );
}

function checkOnce(element: Element, tag: Tag, reading: Reading): void {
  for (const name of tag.once ?? []) {
    const second = elementsOf(element).filter((child) => child.tag === name)[1];
    if (second === undefined) continue;
    reading.report(
      {
        rule: "markup-repeated-tag",
        message: `<${element.tag}> holds <${name}> twice`,
        remedy: `keep one <${name}>`,
        found: name,
      },
      second.offset,
    );
  }
}

function checkElement(element: Element, reading: Reading): void {
  const tag = tagOf(element.tag);
  // An unknown tag was reported where it stands; its inside cannot be judged.
  if (tag === undefined) return;
  checkAttributes(element, tag, reading);
  checkOnce(element, tag, reading);
  for (const child of element.children) {
    if (isElement(child)) {
      checkChild(element, tag.children, child, reading);
      checkElement(child, reading);
    } else if (!tag.text) checkWords(element, child, reading);
  }
}

export function checkElements(root: Element, reading: Reading): void {
  if (root.tag === "brief") {
    checkElement(root, reading);
    return;
  }
  const message = `the root is <${root.tag}>`;
  const remedy = "wrap the template in <brief> … </brief>";
  const rule = tagOf(root.tag) ? "markup-misplaced-tag" : "markup-unknown-tag";
  reading.report({ rule, message, remedy, found: root.tag, expected: "brief" }, root.offset);
}
