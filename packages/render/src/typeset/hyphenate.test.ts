import { describe, expect, test } from "vitest";
import { toCharacters } from "./characters.ts";
import type { Language } from "./classes.ts";
import { findSyllables, syllablesOf } from "./hyphenate.ts";
import type { StyledRun } from "./line.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;

function parted(runs: string | readonly StyledRun[], language: Language): string {
  const styled = typeof runs === "string" ? [{ text: runs, style }] : runs;
  const characters = toCharacters(styled, language);
  const places = findSyllables(characters, styled, language);
  return characters.map(({ text }, at) => (places.has(at) ? `|${text}` : text)).join("");
}

function partedWord(word: string, language: Language): string {
  const places = syllablesOf(word, language);
  return [...word].map((letter, at) => (places.includes(at) ? `|${letter}` : letter)).join("");
}

describe("syllablesOf", () => {
  test.each([
    ["government", "gov|ern|ment"],
    ["infrastructure", "in|fra|struc|ture"],
    ["information", "in|form|a|tion"],
    ["implementation", "im|ple|ment|a|tion"],
    // No two letters at the end, no one at the start.
    ["record", "re|cord"],
    ["beneficiary", "be|ne|fi|ciary"],
    ["present", "present"],
    ["loan", "loan"],
  ])("parts the English %s", (word, expected) => {
    expect(partedWord(word, "en")).toBe(expected);
  });

  test.each([
    ["правительство", "пра|ви|тель|ство"],
    ["информация", "ин|фор|ма|ция"],
    ["подъезд", "подъ|езд"],
    ["объекта", "объ|ек|та"],
    ["район", "рай|он"],
    ["заёмщик", "за|ём|щик"],
  ])("parts the Russian %s", (word, expected) => {
    expect(partedWord(word, "ru")).toBe(expected);
  });

  test("parts no word of another language", () => {
    expect(syllablesOf("government", "ru")).toEqual([]);
    expect(syllablesOf("правительство", "en")).toEqual([]);
    expect(syllablesOf("government", "zh-CN")).toEqual([]);
  });
});

describe("findSyllables", () => {
  test.each([
    ["the government, and", "the gov|ern|ment, and"],
    ["(the government) and", "(the gov|ern|ment) and"],
    ["the “government” and", "the “gov|ern|ment” and"],
    ["the government’s plan", "the gov|ern|ment’s plan"],
    ["government—local and provincial—pays", "gov|ern|ment—local and pro|vin|cial—pays"],
  ])("parts words beside marks: %s", (text, expected) => {
    expect(parted(text, "en")).toBe(expected);
  });

  test.each([
    ["capitalised", "Xinjiang Government of"],
    ["in capitals", "INFRASTRUCTURE of"],
    ["in a compound", "government-financed of"],
    ["in an address", "www.government.example/infrastructure of"],
    ["with a digit", "infrastructure2025 of"],
    ["in a file name", "infrastructure.pdf of"],
    ["with an accent apart", "infrastructure\u0301 of"],
  ])("leaves a word whole: %s", (_, text) => {
    expect(parted(text, "en")).toBe(text);
  });

  test("leaves the last word whole, so that no paragraph ends in a scrap", () => {
    expect(parted("infrastructure, information", "en")).toBe("in|fra|struc|ture, information");
  });

  test("parts a word before a source mark", () => {
    const runs = [
      { text: "the government", style },
      { text: "[1]", style, source: "a" },
      { text: " pays", style },
    ];
    expect(parted(runs, "en")).toBe("the gov|ern|ment[1] pays");
  });

  test("leaves a word with the author's own places to the author", () => {
    expect(parted("infra\u00adstructure of", "en")).toBe("infra\u00adstructure of");
  });
});
