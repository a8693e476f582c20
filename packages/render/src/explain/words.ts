// The words of an explanation in the two languages of the terminal and the preview.
import type { Exclusion, MissingReason, Operation, Qualifier } from "@brief/data";
import { countUnits } from "../format/count-units.ts";
import { exact, shortDigits } from "../format/decimal.ts";
import { groupDigits } from "../format/grouping.ts";
import { pluralForm } from "../format/plural.ts";
import type { Words } from "./row-facts.ts";

export type UiLanguage = keyof Words;

interface Texts {
  readonly name: string;
  readonly differ: string;
  readonly value: string;
  readonly formula: string;
  readonly leftOut: string;
  readonly rows: string;
  readonly sources: string;
  readonly said: string;
  readonly editions: string;
  readonly operations: Readonly<Record<Operation, (inputs: number) => string>>;
  readonly reasons: Readonly<Record<Exclusion["reason"], string>>;
  /** The same in a word or two. */
  readonly shortReasons: Readonly<Record<Exclusion["reason"], string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly unverified: string;
  readonly doubtful: string;
  readonly unknown: string;
  readonly undated: string;
  /** How many are not shown, and what shows them. */
  readonly more: (count: number, together: string) => string;
  readonly together: (amount: string) => string;
  readonly at: (locator: string) => string;
  readonly rowCount: (count: number) => string;
  readonly recorded: string;
  readonly noLonger: string;
  readonly replaces: (row: string) => string;
  readonly replacedBy: (row: string) => string;
  readonly held: string;
  readonly unchanged: (days: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly revised: (from: string, to: string) => string;
  readonly newSources: (ids: string) => string;
  readonly others: (count: number) => string;
  readonly itemsOf: (name: string, count: number) => string;
  readonly firstSeen: (value: string) => string;
  readonly sameValue: (value: string) => string;
  readonly moved: (from: string, to: string) => string;
  /** Of what the figure rests on, without a change of the figure. */
  readonly correction: (name: string, moved: string) => string;
  readonly colon: string;
  readonly pause: string;
  readonly bracket: (text: string) => string;
}

const inputsEn = (inputs: number): string => (inputs === 1 ? "1 input" : `${inputs} inputs`);

export const texts: Readonly<Record<UiLanguage, Texts>> = {
  zh: {
    name: "名称",
    differ: "出入",
    value: "数值",
    formula: "计算",
    leftOut: "未计入",
    rows: "数据行",
    sources: "来源",
    said: "各来源",
    editions: "历次",
    operations: {
      sum: (inputs) => `${inputs}项之和`,
      count: (inputs) => `${inputs}项计数`,
      "count-distinct": (inputs) => `${inputs}项中不同值的个数`,
      difference: (inputs) => `首项减去其余${inputs - 1}项`,
      ratio: () => "首项除以次项",
      product: (inputs) => `${inputs}项之积`,
    },
    reasons: {
      proposed: "拟议，未批准",
      dropped: "终止准备，未批准",
      unverified: "未经核实",
      "multi-province": "跨省项目，本地份额不详",
      grant: "赠款，另列",
      "amount-unknown": "金额不详",
      "date-unknown": "日期不详",
      "place-unknown": "地点不详",
      "place-estimated": "地点为推定",
      "counted-with-related": "已随相关项目计入",
      "other-sector-first": "来源先列其他行业，计入该行业",
      undecided: "已知事实不足以判断",
      "no-rate": "无可用汇率",
    },
    shortReasons: {
      proposed: "拟议",
      dropped: "终止准备",
      unverified: "未核实",
      "multi-province": "跨省",
      grant: "赠款",
      "amount-unknown": "金额不详",
      "date-unknown": "日期不详",
      "place-unknown": "地点不详",
      "place-estimated": "地点为推定",
      "counted-with-related": "并入相关项目",
      "other-sector-first": "计入其他行业",
      undecided: "无法判断",
      "no-rate": "无汇率",
    },
    missing: {
      "not-in-sources": "来源未列",
      "not-applicable": "不适用",
      "not-computed": "不计算",
    },
    qualifiers: {
      exact: "",
      rounded: "来源取整",
      approx: "约",
      nearly: "近",
      "more-than": "超过",
      "less-than": "不足",
      "at-least": "及以上",
      "at-most": "及以下",
    },
    unverified: "未经核实",
    doubtful: "存疑",
    unknown: "不详",
    undated: "未注日期",
    more: (count, together) => `另有${count}项${together}（--all 显示全部）`,
    together: (amount) => `，合计${amount}`,
    at: (locator) => `见${locator}`,
    rowCount: (count) => `${count}行`,
    recorded: "仅记录，未采用",
    noLonger: "来源不再列示",
    replaces: (row) => `取代${row}`,
    replacedBy: (row) => `被${row}取代`,
    held: "现用",
    unchanged: (days) => `其余${days}个来源日期无变化`,
    added: "新计入",
    removed: "不再计入",
    revised: (from, to) => `由${from}改为${to}`,
    newSources: (ids) => `新来源${ids}`,
    others: (count) => `其余${count}项`,
    itemsOf: (name, count) => `${name}，${count}项`,
    firstSeen: (value) => `${value}，首次收录`,
    sameValue: (value) => `${value}，数值未变`,
    moved: (from, to) => `${from} → ${to}`,
    correction: (name, moved) => `输入行更正：${name} ${moved}，不影响本数`,
    colon: "：",
    pause: "；",
    bracket: (text) => `（${text}）`,
  },
  en: {
    name: "name",
    differ: "differ",
    value: "value",
    formula: "formula",
    leftOut: "left out",
    rows: "rows",
    sources: "sources",
    said: "said",
    editions: "editions",
    operations: {
      sum: (inputs) => `sum of ${inputsEn(inputs)}`,
      count: (inputs) => `count of ${inputsEn(inputs)}`,
      "count-distinct": (inputs) => `count of the different values of ${inputsEn(inputs)}`,
      difference: (inputs) => `difference: the first less the other ${inputs - 1}`,
      ratio: () => "ratio of the first to the second",
      product: (inputs) => `product of ${inputsEn(inputs)}`,
    },
    reasons: {
      proposed: "proposed, not approved",
      dropped: "dropped before approval",
      unverified: "unverified",
      "multi-province": "shared with other provinces, the local share is not known",
      grant: "grants, shown apart",
      "amount-unknown": "amount not known",
      "date-unknown": "date not known",
      "place-unknown": "place not known",
      "place-estimated": "place by our own reading",
      "counted-with-related": "counted with a related project",
      "other-sector-first": "its source names another sector first, and it is counted there",
      undecided: "what is known does not decide it",
      "no-rate": "no exchange rate",
    },
    shortReasons: {
      proposed: "proposed",
      dropped: "dropped",
      unverified: "unverified",
      "multi-province": "multi-province",
      grant: "grants",
      "amount-unknown": "amount unknown",
      "date-unknown": "date unknown",
      "place-unknown": "place unknown",
      "place-estimated": "place by our reading",
      "counted-with-related": "counted with a related one",
      "other-sector-first": "counted in another sector",
      undecided: "undecided",
      "no-rate": "no rate",
    },
    missing: {
      "not-in-sources": "not in the sources",
      "not-applicable": "not applicable",
      "not-computed": "not computed",
    },
    qualifiers: {
      exact: "",
      rounded: "rounded by its source",
      approx: "about",
      nearly: "nearly",
      "more-than": "more than",
      "less-than": "less than",
      "at-least": "or more",
      "at-most": "or less",
    },
    unverified: "unverified",
    doubtful: "doubtful",
    unknown: "unknown",
    undated: "undated",
    more: (count, together) => `${count} more${together} (--all shows them)`,
    together: (amount) => `, together ${amount}`,
    at: (locator) => `at ${locator}`,
    rowCount: (count) => (count === 1 ? "1 row" : `${count} rows`),
    recorded: "recorded, not adopted",
    noLonger: "no longer shown",
    replaces: (row) => `replaces ${row}`,
    replacedBy: (row) => `replaced by ${row}`,
    held: "in use",
    unchanged: (days) =>
      days === 1
        ? "unchanged on 1 other day with a new source"
        : `unchanged on ${days} other days with new sources`,
    added: "now in",
    removed: "no longer in",
    revised: (from, to) => `${from} → ${to}`,
    newSources: (ids) => `new: ${ids}`,
    others: (count) => `${count} more`,
    itemsOf: (name, count) => `${name}, ${count === 1 ? "1 item" : `${count} items`}`,
    firstSeen: (value) => `${value}, first recorded`,
    sameValue: (value) => `${value}, the same value`,
    moved: (from, to) => `${from} → ${to}`,
    correction: (name, moved) =>
      `an input was corrected: ${name} ${moved}; this figure is the same`,
    colon: ": ",
    pause: "; ",
    bracket: (text) => ` (${text})`,
  },
};

/** Every digit of a value, with its unit: `140,000,000 USD`, `0.463 (46.3%)`, `23 projects` / `23个`. */
export function exactWords(value: string | null, unit: string, language: UiLanguage): string {
  if (value === null) return texts[language].unknown;
  if (unit === "date" || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const digits = groupDigits(value, language === "zh" ? "zh-CN" : "en");
  if (unit === "1") {
    return `${digits}${texts[language].bracket(`${shortDigits(exact(value).mul(100), 2)}%`)}`;
  }
  const counted = Object.hasOwn(countUnits, unit) ? countUnits[unit] : undefined;
  if (counted === undefined) return `${digits} ${unit}`;
  if (language === "zh") return digits + counted.zh;
  return `${digits} ${counted.en[pluralForm(value, "en") === "one" ? 0 : 1]}`;
}

/** Labels that are words of our own; others are names or ids of the lenders. */
const labels: Readonly<Record<string, Words>> = {
  "loan commitments": { zh: "贷款承诺额", en: "loan commitments" },
  "total cost": { zh: "总投资", en: "total cost" },
  commitment: { zh: "承诺额", en: "commitment" },
  disbursed: { zh: "累计提款", en: "disbursed" },
  unclassified: { zh: "未分类", en: "unclassified" },
};

/** What an input is called, its row's name beside it. */
export function inputName(label: string, name: Words | undefined, language: UiLanguage): string {
  const known = Object.hasOwn(labels, label) ? labels[label] : undefined;
  return [known?.[language] ?? label, name?.[language]].filter(Boolean).join("  ");
}
