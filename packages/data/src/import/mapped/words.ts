// Words of Chinese, English and Russian lists → our codes of status, kind, stage and lender.
import type { StatusCode } from "../../model/codes.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import type { Organisation } from "../../model/organisation.ts";
import { foldedWords } from "./fold.ts";

export const statusWords: ReadonlyMap<string, StatusCode> = foldedWords<StatusCode>([
  [
    "proposed",
    "proposed",
    "pipeline",
    "planned",
    "拟建",
    "拟议",
    "储备",
    "规划",
    "备选",
    "筹备",
    "前期",
    "前期准备",
    "准备中",
    "未开工",
    "планируется",
    "подготовка",
    "предложен",
    "предлагаемый",
  ],
  [
    "approved",
    "approved",
    "board approved",
    "已批准",
    "批准",
    "获批",
    "已获批",
    "已批",
    "утвержден",
    "утверждён",
    "одобрен",
  ],
  ["signed", "signed", "已签约", "签约", "已签署", "已签", "签署", "подписан"],
  [
    "active",
    "active",
    "ongoing",
    "on-going",
    "under implementation",
    "implementation",
    "effective",
    "disbursing",
    "在建",
    "在建项目",
    "建设中",
    "实施中",
    "正在实施",
    "执行中",
    "在执行",
    "已生效",
    "生效",
    "进行中",
    "действующий",
    "действует",
    "реализуется",
    "в реализации",
    "исполняется",
    "активный",
  ],
  ["suspended", "suspended", "on hold", "暂停", "停建", "缓建", "中止", "приостановлен"],
  [
    "closed",
    "closed",
    "completed",
    "complete",
    "finished",
    "financially closed",
    "已完工",
    "完工",
    "已完成",
    "完成",
    "竣工",
    "已竣工",
    "关闭",
    "已关闭",
    "关账",
    "已关账",
    "结束",
    "已结束",
    "закрыт",
    "завершен",
    "завершён",
    "завершен полностью",
  ],
  ["dropped", "dropped", "withdrawn", "放弃", "已放弃", "撤回", "未实施", "отклонен", "снят"],
  [
    "cancelled",
    "cancelled",
    "canceled",
    "terminated",
    "取消",
    "已取消",
    "撤销",
    "已撤销",
    "终止",
    "已终止",
    "отменен",
    "отменён",
    "аннулирован",
    "прекращен",
  ],
  ["unknown", "unknown", "不详", "未知", "неизвестно"],
]);

type Kind = FinanceLine["kind"];
export const kindWords: ReadonlyMap<string, Kind> = foldedWords<Kind>([
  [
    "loan",
    "loan",
    "贷款",
    "硬贷款",
    "普通贷款",
    "主权贷款",
    "заем",
    "займ",
    "кредит мбрр",
    "ссуда",
  ],
  ["credit", "credit", "信贷", "软贷款", "优惠贷款", "кредит", "кредит мар"],
  ["grant", "grant", "赠款", "无偿援助", "грант"],
  [
    "counterpart",
    "counterpart",
    "counterpart funds",
    "配套",
    "配套资金",
    "国内配套",
    "自筹",
    "контрагентское финансирование",
    "софинансирование",
  ],
  [
    "technical-assistance",
    "technical assistance",
    "ta",
    "technical-assistance",
    "技援",
    "技术援助",
    "техническая помощь",
  ],
]);

type Stage = FinanceLine["stage"];
export const stageWords: ReadonlyMap<string, Stage> = foldedWords<Stage>([
  ["proposed", "proposed"],
  ["approved", "approved"],
  ["signed", "signed"],
  ["effective", "effective", "active"],
  ["closed", "closed"],
  ["dropped", "dropped"],
  ["cancelled", "cancelled", "canceled"],
]);

/** How far the finance has come where the project's status is told; `unknown` tells nothing. */
export const stageOfStatus: Readonly<Record<StatusCode, Stage | undefined>> = {
  proposed: "proposed",
  approved: "approved",
  signed: "signed",
  active: "effective",
  suspended: "effective",
  closed: "closed",
  dropped: "dropped",
  cancelled: "cancelled",
  unknown: undefined,
};

type Lender = readonly [row: Organisation, ...words: readonly string[]];

function lender(
  id: string,
  nameZh: string,
  nameEn: string,
  more: Partial<Organisation> & Pick<Organisation, "shortZh" | "shortEn" | "order">,
): Organisation {
  return { id, nameZh, nameEn, type: "lender", ...more };
}

/** By OECD-DAC agency or channel code. */
const lenders: readonly Lender[] = [
  [
    lender("44000", "世界银行", "World Bank", { shortZh: "世行", shortEn: "World Bank", order: 1 }),
    "世界银行集团",
    "world bank group",
    "wb",
    "wbg",
    "世界银行贷款",
    "世行贷款",
    "всемирный банк",
    "вб",
  ],
  [
    lender("44001", "国际复兴开发银行", "International Bank for Reconstruction and Development", {
      shortZh: "国际复兴开发银行",
      shortEn: "IBRD",
      parent: "44000",
      order: 2,
    }),
    "世行硬贷款",
    "мбрр",
  ],
  [
    lender("44002", "国际开发协会", "International Development Association", {
      shortZh: "国际开发协会",
      shortEn: "IDA",
      parent: "44000",
      order: 3,
    }),
    "世行软贷款",
    "мар",
  ],
  [
    lender("46004", "亚洲开发银行", "Asian Development Bank", {
      shortZh: "亚行",
      shortEn: "ADB",
      order: 4,
    }),
    "亚开行",
    "亚洲开发银行贷款",
    "亚行贷款",
    "asdb",
    "азиатский банк развития",
    "абр",
  ],
  [
    lender("47044", "全球环境基金", "Global Environment Facility", {
      shortZh: "全球环境基金",
      shortEn: "GEF",
      type: "fund",
      order: 5,
    }),
    "гэф",
  ],
  [
    lender("46026", "亚洲基础设施投资银行", "Asian Infrastructure Investment Bank", {
      shortZh: "亚投行",
      shortEn: "AIIB",
      order: 6,
    }),
    "абии",
    "азиатский банк инфраструктурных инвестиций",
  ],
  [
    lender("46015", "欧洲复兴开发银行", "European Bank for Reconstruction and Development", {
      shortZh: "欧洲复兴开发银行",
      shortEn: "EBRD",
      order: 7,
    }),
    "ебрр",
  ],
  [
    lender("46025", "伊斯兰开发银行", "Islamic Development Bank", {
      shortZh: "伊斯兰开发银行",
      shortEn: "IsDB",
      order: 8,
    }),
    "isdb",
    "идб",
    "ибр",
  ],
  [
    lender("42004", "欧洲投资银行", "European Investment Bank", {
      shortZh: "欧投行",
      shortEn: "EIB",
      order: 9,
    }),
    "еиб",
  ],
  [
    lender("41108", "国际农业发展基金", "International Fund for Agricultural Development", {
      shortZh: "农发基金",
      shortEn: "IFAD",
      type: "fund",
      order: 10,
    }),
    "农发基金贷款",
    "ифад",
    "мфср",
  ],
];

export const lenderWords: ReadonlyMap<string, Organisation> = foldedWords<Organisation>(
  lenders.map(
    ([row, ...words]) =>
      [row, row.id, row.nameZh, row.nameEn, row.shortZh, row.shortEn, ...words] as const,
  ),
);

export const lenderRows: ReadonlyMap<string, Organisation> = new Map(
  lenders.map(([row]) => [row.id, row]),
);
