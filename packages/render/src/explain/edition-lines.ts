// Editions of a figure → a line for each that changed it, with what moved under it.
import type { ExplainedInput } from "./explained.ts";
import { fold, type Outline, type Showing } from "./fold.ts";
import type { ToldEdition } from "./told.ts";
import { exactWords, inputName, texts, type UiLanguage } from "./words.ts";

/** A figure that never changed has its one edition; with `all`, every day is told. */
export function editionLines(
  editions: readonly ToldEdition[],
  showing: Showing,
): readonly Outline[] {
  const told = showing.all ? editions : editions.filter(({ changed }) => changed);
  const lines = told.map((edition) => editionLine(edition, showing));
  const others = editions.length - told.length;
  if (others === 0) return lines;
  return [...lines, { text: texts[showing.language].unchanged(others), children: [] }];
}

function editionLine(edition: ToldEdition, showing: Showing): Outline {
  const { language } = showing;
  const text = texts[language];
  const { day, value, unit, newSources, display } = edition;
  const words = [...new Set(Object.values(display))].join(" / ");
  const news =
    newSources.length === 0 ? "" : text.newSources(newSources.map((id) => `[${id}]`).join(" "));
  return {
    text: [day, exactWords(value, unit, language), words, news]
      .filter((part) => part !== "")
      .join("  "),
    children: movedLines(edition, showing),
  };
}

function movedLines(
  { added, removed, revised }: ToldEdition,
  showing: Showing,
): readonly Outline[] {
  const { language } = showing;
  const text = texts[language];
  const line = (verb: string, input: ExplainedInput, value: string): Outline => ({
    text: `${verb}${text.colon}${nameOf(input, language)}`,
    value,
    ...(input.formula === undefined ? { place: input.row } : {}),
    children: [],
  });
  const exactly = (value: string, unit: string) => exactWords(value, unit, language);
  return fold(
    [
      ...added.map((input) => line(text.added, input, exactly(input.value, input.unit))),
      ...removed.map((input) => line(text.removed, input, exactly(input.value, input.unit))),
      ...revised.map(({ input, from }) => {
        const [old, now] = [exactly(from, input.unit), exactly(input.value, input.unit)];
        return {
          ...line("", input, text.revised(old, now)),
          text: nameOf(input, language),
        };
      }),
    ],
    showing,
  );
}

function nameOf({ label, name, formula }: ExplainedInput, language: UiLanguage): string {
  return inputName(label, formula === undefined ? name : undefined, language);
}
