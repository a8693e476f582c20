// Names of countries and their money, as tables of rates have them → ISO 4217.
import { fold, foldedWords } from "../mapped/fold.ts";
import { currencyOf, unitOf } from "../mapped/unit-words.ts";

const countries = foldedWords<string>([
  ["CNY", "china", "中国", "китай"],
  ["EUR", "euro", "euro area", "european union", "eurozone", "欧元区", "еврозона"],
  ["GBP", "united kingdom", "uk", "英国", "великобритания"],
  ["JPY", "japan", "日本", "япония"],
  ["KRW", "south korea", "korea", "韩国"],
  ["CHF", "switzerland", "瑞士"],
  ["HKD", "hong kong", "香港"],
  ["AUD", "australia", "澳大利亚"],
  ["CAD", "canada", "加拿大"],
  ["NZD", "new zealand", "新西兰"],
  ["SEK", "sweden", "瑞典"],
  ["DKK", "denmark", "丹麦"],
  ["NOK", "norway", "挪威"],
  ["SGD", "singapore", "新加坡", "新加坡元"],
  ["INR", "india", "印度", "卢比"],
  ["MYR", "malaysia", "马来西亚", "林吉特"],
  ["THB", "thailand", "泰国", "泰铢"],
  ["ZAR", "south africa", "南非", "兰特"],
  ["BRL", "brazil", "巴西"],
  ["MXN", "mexico", "墨西哥", "比索"],
  ["LKR", "sri lanka"],
  ["TWD", "taiwan"],
  ["KZT", "kazakhstan", "哈萨克斯坦"],
  ["RUB", "russia", "俄罗斯"],
  ["NZD", "新西兰元"],
  ["AED", "迪拉姆"],
  ["HUF", "福林"],
  ["PLN", "兹罗提"],
  ["TRY", "里拉"],
  ["MOP", "澳门元"],
]);

export function currencyNamed(written: string): string | undefined {
  return countries.get(fold(written)) ?? currencyOf(written) ?? unitOf(written)?.name;
}

export interface Pair {
  readonly base: string;
  readonly quote: string;
  /** So many units of the base: 100JPY/CNY. */
  readonly per: string;
}

/** "USD/CNY", "100JPY/CNY", "美元/人民币", "USDCNY": units of the second for some of the first. */
export function pairOf(written: string): Pair | undefined {
  const text = written.normalize("NFKC").trim();
  const [, per = "1", first = "", second = ""] =
    /^(\d+)?\s*([\p{L} ]+?)\s*[/:-]\s*([\p{L} ]+)$/u.exec(text) ??
    /^()([A-Z]{3})([A-Z]{3})$/.exec(text) ??
    [];
  const [base, quote] = [currencyNamed(first), currencyNamed(second)];
  if (base === undefined || quote === undefined) return undefined;
  return { base, quote, per: per === "" ? "1" : per };
}
