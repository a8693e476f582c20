// Kinds that a workspace defines as data → kinds like those that ship, in the languages that it has templates for.
import { type Language, languages } from "./brief.ts";
import type { Templates } from "./templates/registry.ts";
import type { Kind, Kinds } from "./view/kinds.ts";
import type { OwnDefinition } from "./view/own-definition.ts";
import { codeKind, type OwnCode, ownKind } from "./view/own-kind.ts";

/** The languages that a kind has a template for. */
export function templateLanguages(kind: string, templates: Templates): readonly Language[] {
  return languages.filter((language) => templates.has(`${kind}/${language}`));
}

export function ownKinds(
  definitions: Readonly<Record<string, OwnDefinition>>,
  templates: Templates,
): Kinds {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      ownKind(definition, templateLanguages(name, templates)),
    ]),
  );
}

/** A kind that a workspace writes in TypeScript; undefined where its theme is none. */
export function ownCodeKind(code: OwnCode, name: string, templates: Templates): Kind | undefined {
  return codeKind(code, templateLanguages(name, templates));
}
