// What a writer of templates needs to know: what each template may name, the helpers, blocks and tags with their meaning,
// and the templates that ship, as they were written. For editors; no brief needs it.
import { type Attribute, tags } from "./document/tags.ts";
import { checkView } from "./templates/check-view.ts";
import { helperTakes, inlineHelpers, type Taken } from "./templates/known-helpers.ts";
import type { Templates } from "./templates/registry.ts";
import { blockWords, helperWords } from "./templates/words/helper-words.ts";
import { attributeMeaning, tagWords } from "./templates/words/tag-words.ts";
import type { Kinds } from "./view/kinds.ts";
import { mergeShapes, type Shape } from "./view/schema.ts";

export { templateSources } from "./templates/sources.ts";
export type { Shape } from "./view/schema.ts";

export interface HelperHint {
  readonly name: string;
  readonly call: string;
  readonly meaning: string;
  /** Types of its values, in their order. */
  readonly takes: readonly (readonly Taken[])[];
}

export interface TagHint {
  readonly meaning: string;
  /** Tags that may stand in it. */
  readonly children: readonly string[];
  /** Attribute → what it says, and the values it may have. */
  readonly attributes: Readonly<
    Record<string, { meaning: string; expected?: string; required?: true }>
  >;
}

export interface TemplateWords {
  /** Template or partial, by name, → what stands around it where it begins. */
  readonly contexts: Readonly<Record<string, Shape>>;
  /** As they are called: `sources`, `card/places-zh-CN`. */
  readonly partials: readonly string[];
  readonly helpers: readonly HelperHint[];
  readonly blocks: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, TagHint>>;
}

export function templateWords(kinds: Kinds, templates: Templates): TemplateWords {
  const contexts = contextsOf(kinds, templates);
  return {
    contexts: Object.fromEntries(contexts),
    partials: [...templates.keys()].map((name) => name.replace(/^partials\//, "")),
    helpers: inlineHelpers.map((name) => {
      const { call, prints } = helperWords[name];
      return { name, call, meaning: prints, takes: helperTakes[name] };
    }),
    blocks: blockWords,
    tags: Object.fromEntries(
      Object.entries(tags).map(([name, { children, attributes }]) => [
        name,
        { meaning: tagWords[name] ?? "", children, attributes: attributeHints(name, attributes) },
      ]),
    ),
  };
}

function contextsOf(kinds: Kinds, templates: Templates): ReadonlyMap<string, Shape> {
  const contexts = new Map<string, Shape>();
  for (const [kind, { schema, languages }] of Object.entries(kinds)) {
    if (schema === undefined) continue;
    for (const language of languages) {
      const name = `${kind}/${language}`;
      if (!templates.has(name)) continue;
      contexts.set(name, schema);
      for (const [partial, shape] of checkView(templates, name, schema).contexts) {
        const known = contexts.get(partial);
        contexts.set(partial, known === undefined ? shape : mergeShapes(known, shape));
      }
    }
  }
  return contexts;
}

function attributeHints(tag: string, attributes: Readonly<Record<string, Attribute>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { expected, required }]) => [
      name,
      {
        meaning: attributeMeaning(tag, name) ?? "",
        ...(expected === undefined ? {} : { expected }),
        ...(required === undefined ? {} : { required }),
      },
    ]),
  );
}
