// Lists too long to read → their first or largest lines and how many more there are.
import { Exact, exact } from "../format/decimal.ts";
import type { ExplainedInput } from "./explained.ts";
import { exactWords, texts, type UiLanguage } from "./words.ts";

export interface Outline {
  readonly text: string;
  /** What the line comes to, set apart from its name. */
  readonly value?: string;
  /** `file:line` */
  readonly place?: string;
  readonly cites?: string;
  readonly url?: string;
  readonly children: readonly Outline[];
}

export interface Showing {
  readonly language: UiLanguage;
  /** Nothing is folded. */
  readonly all: boolean;
}

/** A list of up to `most` is shown whole: folding must spare more lines than it costs. */
const most = 12;
const shown = 8;

export function fold(lines: readonly Outline[], { language, all }: Showing): readonly Outline[] {
  if (all || lines.length <= most) return lines;
  const rest = { text: texts[language].more(lines.length - shown, ""), children: [] };
  return [...lines.slice(0, shown), rest];
}

/** Inputs of a sum: the largest, and what the others come to. Other inputs: the first. */
export function folded(
  inputs: readonly ExplainedInput[],
  line: (input: ExplainedInput) => Outline,
  { isSum, ...showing }: Showing & { readonly isSum: boolean },
): readonly Outline[] {
  const { language, all } = showing;
  if (all || inputs.length <= most) return inputs.map(line);
  if (!isSum) return fold(inputs.map(line), showing);
  const sorted = inputs.toSorted((a, b) => exact(b.value).abs().cmp(exact(a.value).abs()));
  const rest = sorted.slice(shown);
  const sum = rest.reduce((total, { value }) => total.add(value), new Exact(0)).toFixed();
  const together = texts[language].together(exactWords(sum, inputs[0]?.unit ?? "", language));
  return [
    ...sorted.slice(0, shown).map(line),
    { text: texts[language].more(rest.length, together), children: [] },
  ];
}
