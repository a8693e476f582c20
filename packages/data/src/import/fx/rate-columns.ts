// The headings of a table of rates → which column holds what, in the forms that banks and archives publish.
import type { FxRate } from "../../model/fx-rate.ts";
import { fold, foldedWords } from "../mapped/fold.ts";
import type { TableHead } from "../mapped/table-head.ts";
import { currencyNamed, type Pair, pairOf } from "./currency-names.ts";

export type RateField =
  | "date"
  | "rate"
  | "base"
  | "quote"
  | "pair"
  | "currency"
  | "per"
  | "kind"
  | "frequency"
  | "area"
  | "source";

const words = foldedWords<RateField>([
  ["date", "date", "day", "time", "period", "日期", "时间", "年月", "дата"],
  [
    "rate",
    "rate",
    "exchange rate",
    "value",
    "obs value",
    "close",
    "汇率",
    "中间价",
    "折算价",
    "人民币中间价",
    "汇率中间价",
    "курс",
    "значение",
  ],
  ["base", "base", "from", "base currency", "基准货币"],
  ["quote", "quote", "to", "quote currency", "counter currency", "计价货币"],
  ["pair", "pair", "currency pair", "货币对"],
  [
    "currency",
    "currency",
    "country",
    "currency code",
    "货币",
    "币种",
    "货币名称",
    "货币代码",
    "外币",
    "валюта",
    "код валюты",
  ],
  ["per", "per", "units", "unit", "单位", "数量", "номинал", "единиц"],
  ["kind", "kind", "type", "rate type", "类型", "汇率类型"],
  ["frequency", "frequency", "freq", "频率"],
  ["area", "country code", "area", "ref area", "国家代码"],
  ["source", "source", "来源", "источник"],
]);

export const kindWords: ReadonlyMap<string, FxRate["kind"]> = foldedWords<FxRate["kind"]>([
  ["spot", "spot", "即期", "спот"],
  [
    "period-average",
    "period-average",
    "period average",
    "average",
    "avg",
    "平均",
    "平均价",
    "平均汇率",
    "年平均",
    "月平均",
    "средний",
  ],
  [
    "period-end",
    "period-end",
    "period end",
    "end of period",
    "eop",
    "期末",
    "年末",
    "月末",
    "期末汇率",
    "на конец периода",
  ],
  ["agreed", "agreed", "协议", "约定"],
  ["central-parity", "central-parity", "central parity", "中间价", "人民币汇率中间价"],
]);

export interface WideColumn {
  readonly at: number;
  readonly heading: string;
  readonly currency?: string;
  readonly pair?: Pair;
}

export interface RateColumns {
  readonly fields: ReadonlyMap<RateField, number>;
  /** Columns of one currency or pair each. */
  readonly wide: readonly WideColumn[];
  readonly unread: readonly number[];
}

/** A heading that this reading knows, for finding the head. */
export function knownRateHeading(name: string): string | undefined {
  const bare = bareHeading(name);
  return words.get(fold(bare)) ?? (pairOf(bare) === undefined ? currencyNamed(bare) : fold(bare));
}

function bareHeading(name: string): string {
  return name.replace(/[(（].*$/u, "").trim();
}

export function rateColumns({ columns }: TableHead): RateColumns {
  const fields = new Map<RateField, number>();
  const others: number[] = [];
  columns.forEach(({ heading }, at) => {
    const field = words.get(fold(bareHeading(heading)));
    if (field !== undefined && !fields.has(field)) fields.set(field, at);
    else if (heading !== "") others.push(at);
  });
  const isLong = fields.has("rate");
  // The IMF has a currency as well as the names of its countries.
  const wide = isLong
    ? []
    : others.flatMap((at): readonly WideColumn[] => {
        const heading = columns[at]?.heading ?? "";
        const pair = pairOf(bareHeading(heading));
        const currency = currencyNamed(bareHeading(heading));
        if (pair !== undefined) return [{ at, heading, pair }];
        return currency === undefined ? [] : [{ at, heading, currency }];
      });
  const read = new Set(wide.map(({ at }) => at));
  return { fields, wide, unread: others.filter((at) => !read.has(at)) };
}
