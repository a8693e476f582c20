// For tests: hanzi and Chinese marks 1 em, all else 0.5 em, spaces 0.25 em; no kerning, one face.
import type { Measure } from "./line.ts";

const wide = /[\u2e80-\u9fff\u3000-\u30ff\uff00-\uffef“”‘’—…℃①-⑳]/u;

export const fakeMeasure: Measure = {
  middle: () => 0.38,
  face: (codePoint) => (codePoint === 0x9f98 ? undefined : "serif-400"),
  shape: (text, _face, features) =>
    [...text].map((character) => {
      const isWide = wide.test(character) && !features?.includes("pwid");
      const advanceEm = isWide ? 1 : character === " " ? 0.25 : 0.5;
      return { id: character.codePointAt(0) ?? 0, text: character, advanceEm };
    }),
};
