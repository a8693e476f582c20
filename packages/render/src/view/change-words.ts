// What each class of change is called in a notice, and where it stands: sentences stand in the templates.
import type { ChangeClass } from "@brief/data";
import { fieldWords, type Words } from "./project-words.ts";

/** A whole record whose class is a project's own: told in one row with all that is known of it. */
export type NoticeClass = ChangeClass | "listed";

/** Classes that tell of a whole project. */
export const wholeRecords: readonly NoticeClass[] = ["new", "record-added", "listed", "gone"];

export interface ClassWords extends Words {
  /**
   * real: something happened. record: only what is known of it changed. either: real for a project that was under
   * way on the earlier day, or by a day after it. counted: told by its number alone.
   */
  readonly section: "real" | "record" | "either" | "counted";
  /** Why, where the class itself is the reason. */
  readonly why?: Words;
}

const words = (
  section: ClassWords["section"],
  zh: string,
  en: string,
  why?: readonly [zh: string, en: string],
): ClassWords => ({
  section,
  zh,
  en,
  ...(why === undefined ? {} : { why: { zh: why[0], en: why[1] } }),
});

const kept = ["沿用原值", "the earlier value is kept"] as const;

export const classWords: Readonly<Record<NoticeClass, ClassWords>> = {
  dropped: words("real", "终止准备和取消", "Dropped or cancelled"),
  closed: words("real", "关账", "Closed"),
  "status-changed": words("real", "状态变更", "Status"),
  new: words("real", "新增项目", "New projects"),
  gone: words("record", "不再收录的项目", "Projects no longer listed", kept),
  "financing-added": words("either", "新增资金", "Financing added"),
  "financing-gone": words("record", "不再列示的资金", "Financing no longer listed"),
  "financing-changed": words("record", "资金种类、机构和币种", "Kind, lender and currency"),
  "amount-restated": words("either", "承诺额", "Commitments"),
  "amount-lost": words("record", "不再列示的金额", "Amounts no longer shown", kept),
  "published-changed": words("record", "公布数", "Published figures"),
  "confidence-changed": words("record", "可信度", "Certainty"),
  "qualifier-changed": words("record", "精确程度", "Exactness", [
    "数值未变",
    "the value is the same",
  ]),
  "cost-restated": words("either", "总投资", "Total cost", [
    "来源未说明原因",
    "no reason in the sources",
  ]),
  "disbursement-moved": words("either", "提款", "Disbursement"),
  "transaction-corrected": words("record", "收支记录更正", "Transactions corrected"),
  "transaction-gone": words("record", "不再列示的收支", "Transactions no longer listed"),
  "transaction-added": words("either", "收支记录", "Transactions"),
  "terms-changed": words("either", "预算、贷款条件和余额", "Budgets, terms and balances"),
  "date-moved": words("either", "日期", "Dates"),
  "date-lost": words("record", "不再列示的日期", "Dates no longer shown", kept),
  "not-compared": words("record", "无法比较", "Not comparable", [
    "一方的写法无法识读",
    "one side cannot be read",
  ]),
  "stage-moved": words("either", "准备和实施阶段", "Stage"),
  "uncommitted-amount": words("either", "未批准项目的金额", "Amounts not committed", [
    "不计入承诺额",
    "not in the commitments",
  ]),
  "amount-redefined": words("record", "合计口径", "Definition of the total", [
    "合计改为包含赠款",
    "the total now includes grants",
  ]),
  "allocation-changed": words("record", "地区和行业归属", "Places and sectors"),
  "result-changed": words("record", "产出和受益人口", "Outputs and beneficiaries"),
  "rate-changed": words("record", "汇率", "Exchange rates"),
  "party-changed": words("record", "有关各方", "Parties"),
  "place-moved": words("record", "位置", "Locations"),
  "record-added": words("record", "补录的历史项目", "Older projects listed only now", [
    "批准日早于本期，不是新批准项目",
    "approved before the period; no new approvals",
  ]),
  listed: words("record", "首次列示的项目", "Projects listed for the first time", [
    "此前只见于其他来源，不是新批准项目",
    "known from other sources before; no new approvals",
  ]),
  "amount-found": words("record", "首次列示的金额", "Amounts listed for the first time"),
  "date-found": words("either", "首次列示的日期", "Dates listed for the first time"),
  "other-value": words("record", "并列数值", "Values beside the one that holds", [
    "只列出，不采用",
    "shown, not taken",
  ]),
  "source-changed": words("counted", "资料来源", "Sources"),
  "codes-changed": words("counted", "代码表", "Code tables"),
  "reading-changed": words("counted", "来源差异和说明", "Notes on what the sources say"),
  renamed: words("counted", "更名", "Renamed"),
  unseen: words("counted", "截至日以后的资料", "Material after the as-of date"),
  "re-coded": words("counted", "代码写法", "Codes"),
  "words-lost": words("counted", "不再列示的文字", "Texts no longer shown"),
  "words-found": words("counted", "首次列示的文字", "Texts listed for the first time"),
  reworded: words("counted", "文字表述", "Wording"),
  "amount-rounded": words("counted", "金额取整", "Rounding"),
  "zero-or-empty": words("counted", "零值和空值", "Zero or empty"),
  "record-keeping": words("counted", "记录维护", "Record keeping"),
  "seen-again": words("counted", "新资料重申的数值", "Values stated again"),
  "re-sourced": words("counted", "出处", "Places in the sources"),
  formatting: words("counted", "书写格式", "Formatting"),
};

const columnWords: Readonly<Record<string, Words>> = {
  ...fieldWords,
  approval: { zh: "批准日", en: "Approval" },
  signing: { zh: "签约日", en: "Signing" },
  effectiveness: { zh: "生效日", en: "Effectiveness" },
  closing: { zh: "关账日", en: "Closing date" },
  disclosure: { zh: "公开日", en: "Disclosure" },
  record: { zh: "收录", en: "Record" },
  id: { zh: "标识", en: "Id" },
  stage: { zh: "阶段", en: "Stage" },
  lender: { zh: "资金方", en: "Lender" },
  kind: { zh: "种类", en: "Kind" },
  currency: { zh: "币种", en: "Currency" },
  confidence: { zh: "可信度", en: "Certainty" },
  provinces: { zh: "涉及省区", en: "Provinces" },
  relatedTo: { zh: "关联记录", en: "Related record" },
  sharePercent: { zh: "份额", en: "Share" },
  target: { zh: "归属", en: "Target" },
  basis: { zh: "口径", en: "Basis" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  date: { zh: "日期", en: "Date" },
  rate: { zh: "汇率", en: "Rate" },
  name: { zh: "名称", en: "Name" },
};

const tableWords: Readonly<Record<string, Words>> = {
  "finance-lines": { zh: "资金", en: "Financing" },
  transactions: { zh: "收支", en: "Transaction" },
  allocations: { zh: "归属", en: "Allocation" },
  outputs: { zh: "产出", en: "Output" },
  beneficiaries: { zh: "受益人口", en: "Beneficiaries" },
  aggregates: { zh: "公布数", en: "Published figure" },
  "fx-rates": { zh: "汇率", en: "Exchange rate" },
  budgets: { zh: "预算", en: "Budget" },
  "loan-terms": { zh: "贷款条件", en: "Loan terms" },
  "loan-statuses": { zh: "贷款余额", en: "Loan balance" },
  parties: { zh: "有关各方", en: "Party" },
  locations: { zh: "位置", en: "Location" },
  results: { zh: "成效", en: "Result" },
  indicators: { zh: "指标", en: "Indicator" },
  measurements: { zh: "指标数值", en: "Measurement" },
  matches: { zh: "对应关系", en: "Match" },
};

/** `total-cost`, `finance-lines stage`, `allocations region sharePercent`: the last word that has a name of its own. */
export function fieldName(field: string): Words {
  const parts = field.split(" ");
  const [table = ""] = parts;
  const column = parts.length > 1 || tableWords[table] === undefined ? parts.at(-1) : undefined;
  const named = column === undefined ? undefined : columnWords[column];
  return named ?? tableWords[table] ?? { zh: field, en: field };
}

/** A kind of brief as a reader calls it; a kind of the workspace's own by its id. */
export const briefWords: Readonly<Record<string, Words>> = {
  portfolio: { zh: "项目组合简报", en: "Portfolio brief" },
  project: { zh: "项目概况表", en: "Project sheet" },
  prefecture: { zh: "地州市简报", en: "Prefecture brief" },
  sector: { zh: "行业简报", en: "Sector brief" },
  card: { zh: "一页卡", en: "Card" },
};
