import fc from "fast-check";
import { expect, test } from "vitest";
import { findBound } from "./bind-units.ts";
import { type Paragraph, placeAt } from "./break-context.ts";
import { type Character, toCharacters } from "./characters.ts";
import { findAddresses } from "./find-addresses.ts";
import { breakRules, toPlaces } from "./places.ts";
import { findTied } from "./tied-places.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
const words = fc.constantFrom(
  ...[
    "财政厅",
    "41",
    ".33",
    "亿元",
    "个",
    "第",
    "十二",
    "期",
    "，",
    "（",
    "）",
    "——",
    "……",
    "々",
    "〇",
  ],
  ...[
    "World",
    "Xinjiang",
    " ",
    "-",
    "http://a.b/c",
    "%",
    "～",
    "3月",
    "·",
    "/",
    "\u2060",
    "\u00ad",
    "图",
    "《",
  ],
);

function insideWords(characters: readonly Character[]): readonly number[] {
  const isLetter = (at: number) => characters[at]?.kind === "letter";
  return characters.flatMap((_, at) => (isLetter(at - 1) && isLetter(at) ? [at] : []));
}

test("two hanzi and two signs of a word get by the short way what the rules say of them", () => {
  const holds = (parts: readonly string[], marks: boolean, every: number) => {
    const texts = marks ? parts : [parts.join("")];
    const runs = texts.map((text) => ({ text, style }));
    const characters = toCharacters(runs, "zh-CN");
    const text = parts.join("");
    const paragraph: Paragraph = {
      characters,
      runs,
      language: "zh-CN",
      bound: findBound(characters, text),
      tied: findTied(characters, text, "zh-CN"),
      addresses: findAddresses(characters, text),
      syllables: new Set(insideWords(characters).filter((at) => at % every === 1)),
    };
    const byRules = characters.map((_, at) => {
      const place = placeAt(paragraph, at);
      if (place === undefined) return undefined;
      for (const rule of breakRules) {
        const answer = rule(place);
        if (answer !== undefined) return answer;
      }
      return "free";
    });
    expect(toPlaces(paragraph).classes).toEqual(byRules);
  };
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 14 }),
      fc.boolean(),
      fc.integer({ min: 2, max: 9 }),
      holds,
    ),
    { numRuns: 500 },
  );
});
