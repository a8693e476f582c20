// The README's tables of tags and helpers are those of the code; renewed with --update.
import { join } from "node:path";
import { expect, test } from "vitest";
import { holdReadme, markdownTable } from "../../data/tests/readme-tables.ts";
import { type Attribute, tags } from "../src/document/tags.ts";
import {
  blockHelpers,
  helperTakes,
  inlineHelpers,
  subHelpers,
  type Taken,
} from "../src/templates/known-helpers.ts";
import { blockWords, helperWords } from "../src/templates/words/helper-words.ts";
import { attributeMeaning, attributeWords, tagWords } from "../src/templates/words/tag-words.ts";

const attributes = Object.entries(tags).flatMap(([tag, one]) =>
  Object.entries(one.attributes).map(([name, attribute]) => ({ tag, name, attribute })),
);

function holds(tag: string): string {
  const { children = [], text = false, once = [] } = tags[tag] ?? {};
  const named = (list: readonly string[]) => list.map((child) => `\`${child}\``);
  if (children.length <= 9)
    return [...(text ? ["words"] : []), ...named(children)].join(" ") || "nothing";
  // Blocks and running text are many: the README says what they are.
  return [text ? "words, inlines" : "blocks", ...named(once)].join(", ");
}

const forms = ({ required, expected = "any text" }: Attribute): string =>
  `${expected}${required ? "; required" : ""}`;

const takenWords: Readonly<Record<Taken, string>> = {
  money: "amount",
  count: "count",
  ratio: "ratio",
  measure: "measure",
  date: "date",
  text: "text",
  quoted: "quoted words",
  cited: "source, or row with sources",
  comparison: "comparison",
  period: "period",
};

/** Names of what may be handed over; those of all figures in one word. */
function taken(kinds: readonly Taken[]): string {
  const figures: readonly Taken[] = ["money", "count", "ratio", "measure", "date"];
  const isAny = figures.every((kind) => kinds.includes(kind));
  const others = kinds.filter((kind) => !isAny || !figures.includes(kind));
  return [...others.map((kind) => takenWords[kind]), ...(isAny ? ["any figure"] : [])].join(" or ");
}

test("the README has every tag, attribute and helper with its meaning", async () => {
  const tagRows = Object.keys(tags).map((tag) => [`\`<${tag}>\``, holds(tag), tagWords[tag] ?? ""]);
  const attributeRows = attributes.map(({ tag, name, attribute }) => [
    `\`<${tag}>\``,
    `\`${name}\``,
    forms(attribute),
    attributeMeaning(tag, name) ?? "",
  ]);
  const helperRows = inlineHelpers.map((name) => {
    const { call, prints } = helperWords[name];
    const takes = helperTakes[name].map(taken);
    return [`\`${call}\``, takes.join("; then "), prints];
  });
  const blockRows = [...blockHelpers, ...subHelpers].map((name) => [
    `\`${subHelpers.some((one) => one === name) ? `(${name} …)` : `{{#${name} …}}`}\``,
    blockWords[name],
  ]);
  await holdReadme(join(import.meta.dirname, "../README.md"), {
    tags: markdownTable(["tag", "holds", "is"], tagRows),
    attributes: markdownTable(["tag", "attribute", "value", "says"], attributeRows),
    helpers: markdownTable(["helper", "takes", "prints"], helperRows),
    blocks: markdownTable(["block", "does"], blockRows),
  });
});

test("no meaning is of a tag, attribute or block that there is not", () => {
  expect(Object.keys(tagWords).filter((tag) => !Object.hasOwn(tags, tag))).toEqual([]);
  const known = new Set(attributes.flatMap(({ tag, name }) => [name, `${tag} ${name}`]));
  expect(Object.keys(attributeWords).filter((name) => !known.has(name))).toEqual([]);
});
