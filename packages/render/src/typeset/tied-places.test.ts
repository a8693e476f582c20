import { describe, expect, test } from "vitest";
import type { Paragraph } from "./break-context.ts";
import { toCharacters } from "./characters.ts";
import type { Language } from "./classes.ts";
import { toPlaces } from "./places.ts";
import { findTied } from "./tied-places.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;

/** The text with "~" at spaces where no line likes to end, "_" at those it may if it must not. */
function marked(text: string, language: Language): string {
  const runs = [{ text, style }];
  const characters = toCharacters(runs, language);
  const none = new Set<number>();
  const paragraph: Paragraph = {
    characters,
    runs,
    language,
    bound: none,
    tied: findTied(characters, text, language),
    addresses: none,
    syllables: none,
  };
  const { classes } = toPlaces(paragraph);
  const signs: Partial<Record<string, string>> = { avoid: "~", "short-word": "_", banned: "=" };
  return characters
    .map((character, at) =>
      character.text === " " ? (signs[classes[at + 1] ?? ""] ?? " ") : character.text,
    )
    .join("");
}

describe("bind-names", () => {
  test.each([
    ["the poet A. S. Pushkin wrote", "the poet A.~S.~Pushkin wrote"],
    ["by Dr. Smith and Ms Li and", "by Dr.~Smith and Ms~Li and"],
    ["in Phase A the plan", "in Phase~A the plan"],
  ])("English: %s", (text, expected) => expect(marked(text, "en")).toBe(expected));

  test.each([
    ["поэт А. С. Пушкин писал", "поэт А.~С.~Пушкин писал"],
    ["поэт Пушкин А. С. писал", "поэт Пушкин~А.~С. писал"],
    ["город г. Урумчи растёт", "город г.~Урумчи растёт"],
    ["встреча г-на Ли прошла", "встреча г-на~Ли прошла"],
    ["проект 2025 г. Банка мира", "проект 2025 г. Банка мира"],
  ])("Russian: %s", (text, expected) => expect(marked(text, "ru")).toBe(expected));
});

describe("bind-references", () => {
  test.each([
    [
      "Loan No. 8734 and p. 12, see Table 3 and Annex IV there",
      "Loan No.~8734 and p.~12, see Table~3 and Annex~IV there",
    ],
    ["there is no. It has paragraphs", "there is no. It has paragraphs"],
  ])("English: %s", (text, expected) => expect(marked(text, "en")).toBe(expected));

  test.each([
    ["заём № 8734, стр. 12, таблица 3", "заём №~8734, стр.~12, таблица~3"],
    ["дороги, мосты и т. д. строятся", "дороги, мосты и~т.~д. строятся"],
  ])("Russian: %s", (text, expected) => expect(marked(text, "ru")).toBe(expected));
});

describe("bind-amounts", () => {
  test.each([
    [
      "about US$ 5 million yuan in March 2025 over 3 years",
      "about US$~5 million~yuan in March~2025 over 3~years",
    ],
    ["CNY 41.33 billion was paid", "CNY~41.33 billion was paid"],
    ["it may last", "it may last"],
  ])("English: %s", (text, expected) => expect(marked(text, "en")).toBe(expected));

  test.each([
    ["всего 5 млн руб. выдано", "всего 5~млн~руб. выдано"],
    ["сумма 1 180 000 долларов США", "сумма 1~180~000~долларов~США"],
    ["соглашение от 31 марта 2025 года", "соглашение от_31 марта~2025~года"],
  ])("Russian: %s", (text, expected) => expect(marked(text, "ru")).toBe(expected));
});

describe("bind-short-words", () => {
  test.each([
    ["работы в районе и на дорогах не начаты", "работы в_районе и_на_дорогах не_начаты"],
    ["В городе то же самое ведь", "В_городе то_же самое ведь"],
    ["она как раз для них", "она как раз для них"],
  ])("%s", (text, expected) => expect(marked(text, "ru")).toBe(expected));

  test("leaves other languages alone", () => {
    expect(marked("в районе и", "en")).toBe("в районе и");
  });
});

describe("ban-line-edges", () => {
  test("a dash stays with the word before it", () => {
    expect(marked("Урумчи — столица", "ru")).toBe("Урумчи=— столица");
    expect(marked("Urumqi – the capital", "en")).toBe("Urumqi=– the capital");
  });
});
