// Text whose shaping is plain: glyphs put for others or joined, pairs kerned. So is nearly all of a brief, and an engine
// for all the world's scripts takes far longer over it. Left to that are marks that combine, signs that are invisible,
// scripts with rules of their own, and faces whose rules are more than is read here.
import type { CharacterMap } from "./character-map.ts";
import { type Kern, kernBy, positionExtension } from "./kerning.ts";
import { lookupsOf, NotRead } from "./layout-table.ts";
import {
  type Placed,
  type Substitute,
  substituteBy,
  substitutionExtension,
} from "./substitutions.ts";

/** Letters of Latin, Greek and Cyrillic, digits, signs, hanzi and their marks: nothing that combines or is invisible. */
const plainText =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u0377\u037a-\u03e1\u03f0-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u2043\u2045-\u205e\u20a0-\u20bf\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u3000-\u3029\u3030\u4e00-\u9fff\uff01-\uff5e\uffe0-\uffe6]+$/;

// What is on by default in horizontal text; features for fractions wait for U+2044.
const substituting = "rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt".split(" ");
const positioning = "ltra ltrm mark mkmk calt curs kern".split(" ");

export interface PlainGlyph extends Placed {
  /** By how much its advance changes before the next, in units of the face. */
  readonly kern: number;
}

/**
 * Glyphs of a text, or undefined where its shaping may be more than plain.
 * @param features besides those that are on by default
 */
export type PlainShaper = (
  text: string,
  features: readonly string[],
) => readonly PlainGlyph[] | undefined;

interface Rules {
  readonly substitute: Substitute;
  readonly kern: Kern;
}

export function createPlainShaper(
  map: CharacterMap,
  gsub: DataView | undefined,
  gpos: DataView | undefined,
): PlainShaper {
  const read = new Map<string, Rules | undefined>();
  const rulesFor = (script: string, features: readonly string[]) => {
    const key = [script, ...features].join();
    if (read.has(key)) return read.get(key);
    const rules = readRules(script, features, gsub, gpos);
    read.set(key, rules);
    return rules;
  };
  return (text, features) => {
    if (!plainText.test(text)) return undefined;
    const own = Array.from(text, (character) => ({
      id: map(character.charCodeAt(0)),
      text: character,
    }));
    if (own.some(({ id }) => id === 0)) return undefined;
    const rules = rulesFor(scriptOf(text), features);
    const glyphs = rules?.substitute(own);
    return glyphs?.map((glyph, at) => {
      const next = glyphs[at + 1];
      const kern = next === undefined ? 0 : (rules?.kern(glyph.id, next.id) ?? 0);
      return { ...glyph, kern };
    });
  };
}

const scripts = [
  ["latn", /\p{Script=Latin}/u],
  ["cyrl", /\p{Script=Cyrillic}/u],
  ["grek", /\p{Script=Greek}/u],
  ["hani", /\p{Script=Han}/u],
] as const;
const scripted = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/** The tag of the script that its first letter has: digits and marks are of all. */
function scriptOf(text: string): string {
  const [letter] = scripted.exec(text) ?? [];
  if (letter === undefined) return "DFLT";
  return scripts.find(([, has]) => has.test(letter))?.[0] ?? "DFLT";
}

/** Undefined where any text of the script may need more than is read here. */
function readRules(
  script: string,
  features: readonly string[],
  gsub: DataView | undefined,
  gpos: DataView | undefined,
): Rules | undefined {
  const lookups = (table: DataView, usual: readonly string[], extension: number) =>
    lookupsOf(table, script, new Set([...usual, ...features]), extension);
  try {
    return {
      substitute:
        gsub === undefined
          ? (glyphs) => glyphs
          : substituteBy(gsub, lookups(gsub, substituting, substitutionExtension)),
      kern:
        gpos === undefined ? () => 0 : kernBy(gpos, lookups(gpos, positioning, positionExtension)),
    };
  } catch (cause) {
    if (cause instanceof NotRead) return undefined;
    throw cause;
  }
}
