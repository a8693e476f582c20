// Words typed into a template → what they break, each with its offset in the words.
import { isExempt } from "./exempt.ts";
import { excerpt } from "./lint-document.ts";
import type { Words } from "./rule.ts";
import { wordingRules } from "./rules.ts";

export interface TypedFault {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly found: string;
  readonly remedy: string;
  /** Where it begins in the words. */
  readonly from: number;
}

export function lintWords(words: Words): readonly TypedFault[] {
  return wordingRules
    .filter(({ languages }) => languages?.includes(words.language) ?? true)
    .flatMap(({ id, severity, says, remedy, inWords }) => {
      const hits = inWords?.(words).filter((hit) => !isExempt(words, hit, [])) ?? [];
      return hits.map((hit) => {
        const found = excerpt(words.text.slice(hit.from, hit.to).replaceAll("\uFFFC", "…"));
        return {
          rule: id,
          severity,
          message: `"${found}" ${hit.says ?? says}`,
          found,
          remedy,
          from: hit.from,
        };
      });
    });
}
