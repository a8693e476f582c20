// What the project list is called and calls its columns, statuses and kinds of finance in each language.
import type { StatusCode } from "../../model/codes.ts";
import type { FinanceLine } from "../../model/finance-line.ts";

export const sheetLanguages = ["zh-CN", "en", "ru"] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

export const columns = [
  "id",
  "name",
  "otherName",
  "lender",
  "number",
  "status",
  "stage",
  "approval",
  "signing",
  "effectiveness",
  "closing",
  "currency",
  "commitment",
  "withoutAmount",
  "disbursed",
  "totalCost",
  "costCurrency",
  "lines",
  "sectors",
  "places",
  "confidence",
  "sources",
  "asOf",
] as const;
export type Column = (typeof columns)[number];

export interface SheetWords {
  readonly list: string;
  readonly notes: string;
  readonly note: readonly [sheet: string, cell: string, note: string];
  readonly asText: string;
  readonly isCut: string;
  readonly estimated: string;
  readonly undated: string;
  /** Between the members of a list in one cell. */
  readonly between: string;
  readonly headings: Readonly<Record<Column, string>>;
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly stages: Readonly<Record<FinanceLine["stage"], string>>;
  readonly kinds: Readonly<Record<FinanceLine["kind"], string>>;
  readonly confidences: Readonly<Record<string, string>>;
}

const chinese: SheetWords = {
  list: "项目清单",
  notes: "说明",
  note: ["工作表", "单元格", "说明"],
  asText: "数字超过15位有效数字，为不失精确，以文本写入",
  isCut: "文本超过单元格可容纳的32767个字符，其余部分见CSV",
  estimated: "（推定）",
  undated: "未注明日期",
  between: "；",
  headings: {
    id: "编号",
    name: "项目名称",
    otherName: "英文名称",
    lender: "贷款方",
    number: "贷款方项目号",
    status: "状态",
    stage: "融资阶段",
    approval: "批准日期",
    signing: "签署日期",
    effectiveness: "生效日期",
    closing: "关账日期",
    currency: "币种",
    commitment: "承诺额",
    withoutAmount: "未列金额的融资笔数",
    disbursed: "已支付额",
    totalCost: "总投资",
    costCurrency: "总投资币种",
    lines: "融资明细",
    sectors: "行业",
    places: "地区",
    confidence: "可信度",
    sources: "来源",
    asOf: "数据截至",
  },
  statuses: {
    proposed: "拟议",
    approved: "已批准",
    signed: "已签署",
    active: "执行中",
    suspended: "暂停",
    closed: "已关账",
    dropped: "已放弃",
    cancelled: "已取消",
    unknown: "不详",
  },
  stages: {
    proposed: "拟议",
    approved: "已批准",
    signed: "已签署",
    effective: "已生效",
    closed: "已关账",
    dropped: "已放弃",
    cancelled: "已取消",
  },
  kinds: {
    loan: "贷款",
    credit: "信贷",
    grant: "赠款",
    counterpart: "配套资金",
    "technical-assistance": "技术援助",
    unknown: "不详",
  },
  confidences: { high: "高", "medium-high": "较高", medium: "中", unverified: "未经核实" },
};

const english: SheetWords = {
  list: "Project list",
  notes: "Notes",
  note: ["Sheet", "Cell", "Note"],
  asText: "more than 15 significant digits: written as text, to stay exact",
  isCut: "longer than the 32,767 characters that a cell can hold: the rest is in the CSV",
  estimated: " (estimated)",
  undated: "undated",
  between: "; ",
  headings: {
    id: "Id",
    name: "Project",
    otherName: "Chinese name",
    lender: "Lender",
    number: "Lender's project number",
    status: "Status",
    stage: "Stage of the finance",
    approval: "Approved",
    signing: "Signed",
    effectiveness: "Effective",
    closing: "Closing",
    currency: "Currency",
    commitment: "Committed",
    withoutAmount: "Finance lines without an amount",
    disbursed: "Disbursed",
    totalCost: "Total cost",
    costCurrency: "Currency of the cost",
    lines: "Finance lines",
    sectors: "Sectors",
    places: "Places",
    confidence: "Confidence",
    sources: "Sources",
    asOf: "As of",
  },
  statuses: {
    proposed: "proposed",
    approved: "approved",
    signed: "signed",
    active: "active",
    suspended: "suspended",
    closed: "closed",
    dropped: "dropped",
    cancelled: "cancelled",
    unknown: "unknown",
  },
  stages: {
    proposed: "proposed",
    approved: "approved",
    signed: "signed",
    effective: "effective",
    closed: "closed",
    dropped: "dropped",
    cancelled: "cancelled",
  },
  kinds: {
    loan: "loan",
    credit: "credit",
    grant: "grant",
    counterpart: "counterpart",
    "technical-assistance": "technical assistance",
    unknown: "unknown",
  },
  confidences: {
    high: "high",
    "medium-high": "medium-high",
    medium: "medium",
    unverified: "unverified",
  },
};

const russian: SheetWords = {
  list: "Список проектов",
  notes: "Примечания",
  note: ["Лист", "Ячейка", "Примечание"],
  asText: "более 15 значащих цифр: записано текстом, чтобы не потерять точность",
  isCut: "длиннее 32 767 знаков, которые вмещает ячейка: остальное в CSV",
  estimated: " (оценка)",
  undated: "без даты",
  between: "; ",
  headings: {
    id: "Код",
    name: "Проект",
    otherName: "Название на китайском",
    lender: "Кредитор",
    number: "Номер проекта у кредитора",
    status: "Состояние",
    stage: "Стадия финансирования",
    approval: "Утверждён",
    signing: "Подписан",
    effectiveness: "Вступил в силу",
    closing: "Закрытие",
    currency: "Валюта",
    commitment: "Обязательства",
    withoutAmount: "Линий без суммы",
    disbursed: "Освоено",
    totalCost: "Общая стоимость",
    costCurrency: "Валюта стоимости",
    lines: "Финансирование",
    sectors: "Отрасли",
    places: "Территории",
    confidence: "Достоверность",
    sources: "Источники",
    asOf: "По состоянию на",
  },
  statuses: {
    proposed: "предложен",
    approved: "утверждён",
    signed: "подписан",
    active: "осуществляется",
    suspended: "приостановлен",
    closed: "закрыт",
    dropped: "снят",
    cancelled: "отменён",
    unknown: "неизвестно",
  },
  stages: {
    proposed: "предложено",
    approved: "утверждено",
    signed: "подписано",
    effective: "вступило в силу",
    closed: "закрыто",
    dropped: "снято",
    cancelled: "отменено",
  },
  kinds: {
    loan: "заём",
    credit: "кредит",
    grant: "грант",
    counterpart: "местные средства",
    "technical-assistance": "техническая помощь",
    unknown: "неизвестно",
  },
  confidences: {
    high: "высокая",
    "medium-high": "выше средней",
    medium: "средняя",
    unverified: "не подтверждено",
  },
};

export const sheetWords: Readonly<Record<SheetLanguage, SheetWords>> = {
  "zh-CN": chinese,
  en: english,
  ru: russian,
};
