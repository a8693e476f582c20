/// <reference types="vite/types/importMeta.d.ts" />
// The templates that ship, fetched as they are asked for: together they are more code than all the rest.
import type { BriefSpec, CompiledTemplate, Templates } from "@brief/render";

/** Told by its own kind, and by the shared parts: a kind that ships calls no template but those. */
export type TemplateNeed = Pick<BriefSpec, "kind" | "language">;

const files = import.meta.glob<CompiledTemplate>(
  "../../../../packages/render/src/templates/**/*.hbs",
  {
    import: "default",
  },
);

const shipped = new Map(
  Object.entries(files).map(([path, load]) => {
    const [, name = path] = /\/templates\/(.+)\.hbs$/.exec(path) ?? [];
    return [name, load] as const;
  }),
);

/** Its sources are numbered as in this one, in whatever language it is. */
const leadingLanguage = "zh-CN";
const inLanguage = /(?:^|[/-])(zh-CN|en|ru)$/;

function isNeeded(name: string, needs: readonly TemplateNeed[]): boolean {
  const [folder] = name.split("/");
  const [, language] = inLanguage.exec(name) ?? [];
  return needs.some(
    (need) =>
      (folder === "partials" || folder === need.kind) &&
      (language === undefined || language === need.language || language === leadingLanguage),
  );
}

/** @param needs undefined for all templates */
export function shippedNames(needs: readonly TemplateNeed[] | undefined): readonly string[] {
  return [...shipped.keys()].filter((name) => needs === undefined || isNeeded(name, needs));
}

export async function loadShipped(names: readonly string[]): Promise<Templates> {
  const found = names.flatMap((name) => {
    const load = shipped.get(name);
    return load === undefined ? [] : [{ name, load }];
  });
  return new Map(
    await Promise.all(found.map(async ({ name, load }) => [name, await load()] as const)),
  );
}
