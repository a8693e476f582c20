// When sources differ on a field, which one is printed: one rule a field, in words that a reader can be given.
import type { AssertionField } from "./assertion.ts";

export const preferenceRules = {
  newest: {
    en: "the newest source that states a value; a value that another supersedes comes last",
    zh: "取日期最新且载有数值的来源；已被取代的数值排在最后",
  },
  lender: {
    en: "the lender's own newest word before anybody else's; a value that another supersedes comes last",
    zh: "贷款方自己的最新数据优先于其他来源；已被取代的数值排在最后",
  },
} as const;
export type PreferenceRule = keyof typeof preferenceRules;

/**
 * What a lender decides or keeps the books of, it knows best. What others estimate, build or report is
 * as good as it is new. `recorded` values are never printed as the value, whatever the rule.
 */
export const preferences: Readonly<Record<AssertionField, PreferenceRule>> = {
  status: "lender",
  amount: "lender",
  "total-cost": "newest",
  counterpart: "newest",
  "preparatory-ta": "newest",
  disbursed: "lender",
  undisbursed: "lender",
  "total-commitment": "lender",
  name: "lender",
  places: "newest",
  approval: "lender",
  signing: "lender",
  effectiveness: "lender",
  closing: "lender",
  "board-vote": "newest",
  "board-paper": "newest",
  agreement: "newest",
  "approved-by": "newest",
  "press-report": "newest",
  "planned-completion": "newest",
  "planned-start": "newest",
  "actual-start": "newest",
  "planned-end": "newest",
  "actual-end": "newest",
  "reported-since": "newest",
  objective: "lender",
  instrument: "lender",
  "environmental-category": "lender",
  "environmental-risk": "lender",
  disclosure: "lender",
  "preparation-stage": "lender",
  "financing-type": "lender",
};
