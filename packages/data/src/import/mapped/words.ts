// Words of Chinese, English and Russian lists → our codes of kind and stage.
import type { StatusCode } from "../../model/codes.ts";
import type { FinanceLine } from "../../model/finance-line.ts";
import { fold, foldedWords } from "./fold.ts";

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

/** Of the works, not of the finance: whether the account is closed they do not say. */
export const worksWords: ReadonlySet<string> = new Set(
  "完工|已完工|竣工|已竣工|完成|已完成|结束|已结束|completed|complete|finished|завершен"
    .split("|")
    .map(fold),
);
