// Helper → how it is called and what it prints; block → what it does. In plain words, for the README and for editors.
import type { blockHelpers, inlineHelpers, subHelpers } from "../known-helpers.ts";

export interface HelperWords {
  readonly call: string;
  readonly prints: string;
}

export const helperWords: Readonly<Record<(typeof inlineHelpers)[number], HelperWords>> = {
  amount: { call: "{{amount f}}", prints: "26.41亿美元 / US$2.641 billion." },
  cite: {
    call: "{{cite f}}",
    prints: "a mark for each source, once each; numbers come later, by order of mention.",
  },
  compare: {
    call: "{{compare c}}",
    prints:
      "the sentence that holds of a Comparison, without its stop: growth, fall, none, from zero, unknown, …",
  },
  count: { call: "{{count f}}", prints: "23个 / 23 projects." },
  date: { call: "{{date f}}", prints: "2025年3月31日 / 31 March 2025." },
  figure: { call: "{{figure f}}", prints: "any figure, in the words of its type." },
  fiscalYear: {
    call: '{{fiscalYear f name="世行" first=7}}',
    prints: "the fiscal year of a lender in which a day lies, with its months.",
  },
  literal: {
    call: '{{literal "14"}}',
    prints: "digits that are words, in ordinals, plan names and proper names; never a figure.",
  },
  measure: { call: "{{measure f}}", prints: "1180公里 / 1,180 km." },
  ordinal: {
    call: '{{ordinal f kind="rank"}}',
    prints: "第4位 / 4th / 4-е место; kinds: issue, rank, session, time, phase.",
  },
  percent: { call: "{{percent f}}", prints: "46.3%." },
  period: {
    call: "{{period p}}",
    prints:
      "a row of the periods table, “十四五”期间（2021—2025年） / 14th Five-Year Plan period (2021–2025).",
  },
  plural: {
    call: '{{plural f one="is" other="are"}}',
    prints: "words that agree with a count; ru also has few and many. Words only, no number.",
  },
  points: {
    call: "{{points f}}",
    prints: "a difference of two shares, 6个百分点 / 6 percentage points.",
  },
  range: {
    call: "{{range low high}}",
    prints: "15%～30%, 9亿～16亿元, 2021—2025年; each end is a figure of its own.",
  },
  rate: { call: "{{rate f}}", prints: "an exchange rate to its last digit, 6.2052." },
  text: { call: "{{text t}}", prints: "words that may be missing, 不详 / n.a. in their place." },
  times: {
    call: "{{times f}}",
    prints: "how many times one quantity is another, 3.2倍 / 3.2 times.",
  },
  unit: {
    call: "{{unit f}}",
    prints:
      "what the amounts of a column are in, for its caption: 亿美元 / US$ million. Bare digits stand below it.",
  },
  year: { call: "{{year f}}", prints: "the year of a date, 2015年 / 2015." },
};

type Block = (typeof blockHelpers)[number] | (typeof subHelpers)[number];

export const blockWords: Readonly<Record<Block, string>> = {
  each: "its body once for each row; `{{else}}` where there is none",
  if: "its body where a claim is true, a list has rows or a value is known; `{{else}}` otherwise",
  unless: "its body where `if` would leave it out",
  with: "its body with a value as its context",
  list: "rows as words of one sentence, joined as the language joins them",
  eq: 'true where two words are equal: `{{#if (eq a "b")}}`',
};
