// What pieces show, worked out once for each style: a brief is some hundreds of hanzi, marks and words, over and over.
import type { Character } from "./characters.ts";
import { isWestern, type Kind } from "./classes.ts";
import type { Measure, Style } from "./line.ts";
import type { Ink, Itemised } from "./pieces.ts";
import { type Setting, shapeInk, textOf } from "./shape-ink.ts";

export interface Inks {
  /** Of a hanzi by itself; undefined where no face has it. */
  hanzi(character: Character, style: Style): Ink | undefined;
  /** Of characters that are shaped as one. */
  group(group: readonly Itemised[], setting: Setting): Ink;
}

/** Several times what a brief shows, and a few megabytes: names and numbers are new in each. */
const mostKept = 10_000;

/** By the faces that they are measured with. */
const known = new WeakMap<Measure, Inks>();

export function inksOf(measure: Measure): Inks {
  const found = known.get(measure) ?? createInks(measure);
  known.set(measure, found);
  return found;
}

/** Those of one style, but for its colour. */
interface StyleInks {
  readonly style: Style;
  readonly hanzi: Map<number, Ink>;
  readonly groups: Map<string, Ink>;
}

function createInks(measure: Measure): Inks {
  const byStyle = new Map<string, StyleInks>();
  let kept = 0;
  let last: { readonly asked: Style; readonly inks: StyleInks } | undefined;
  const ofStyle = (style: Style): StyleInks => {
    if (last?.asked === style) return last.inks;
    const { slot, weight, sizePt, risePt, trackingEm } = style;
    const key = `${slot} ${weight} ${sizePt} ${risePt} ${trackingEm}`;
    const inks = byStyle.get(key) ?? { style, hanzi: new Map(), groups: new Map() };
    byStyle.set(key, inks);
    last = { asked: style, inks };
    return inks;
  };
  const keep = <Key>(inks: Map<Key, Ink>, key: Key, ink: Ink): Ink => {
    inks.set(key, ink);
    kept += 1;
    if (kept > mostKept) {
      byStyle.clear();
      last = undefined;
      kept = 0;
    }
    return ink;
  };
  return {
    hanzi(character, asked) {
      const { style, hanzi } = ofStyle(asked);
      const found = hanzi.get(character.codePoint);
      if (found !== undefined) return found;
      const face = measure.face(character.codePoint, style);
      if (face === undefined) return undefined;
      const group = [{ character, face, isMissing: false }];
      return keep(hanzi, character.codePoint, shapeInk(group, plainly(style), measure));
    },
    group(group, setting) {
      const { style, groups } = ofStyle(setting.style);
      const [first] = group;
      const end = group.at(-1);
      if (!first || !end || first.isMissing || setting.boxPt !== undefined) {
        return shapeInk(group, setting, measure);
      }
      const { kind } = first.character;
      const key = keyOf(textOf(group), kind, setting);
      const found = groups.get(key);
      // What a sign is here depends on its neighbours too.
      const isSame = found?.firstKind === kind && found.lastKind === end.character.kind;
      if (found !== undefined && isSame) return found;
      return keep(groups, key, shapeInk(group, { ...setting, style }, measure));
    },
  };
}

/** As a hanzi is set: it does not heed what surrounds it. */
function plainly(style: Style): Setting {
  return { style, boxPt: undefined, language: "zh-CN", isBesideHan: true, isHalved: false };
}

/** Words and numbers look the same in all surroundings. */
function keyOf(text: string, kind: Kind, { language, isBesideHan, isHalved }: Setting): string {
  return isWestern(kind) ? text : `${text}\u0000${language} ${isBesideHan} ${isHalved}`;
}
