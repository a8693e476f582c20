// Words of units ("万美元", "US$ million", "млн долл.", "公顷") → currency or measure, and by how much to multiply.
import { currencies } from "../../model/codes.ts";
import { multiplyDecimals } from "../../model/decimal.ts";

export interface Unit {
  /** ISO 4217, or a unit of ours: km, person … */
  readonly name?: string;
  /** ¥ is the sign of two currencies. */
  readonly oneOf?: readonly string[];
  readonly times: string;
}

type Found = readonly [pattern: RegExp, name: string];

// The longer word before the shorter one that it holds.
const moneyWords: readonly Found[] = [
  [/特别提款权|\bsdrs?\b|\bсдр\b/i, "XDR"],
  [/港元|港币|hk\$/i, "HKD"],
  [/澳元|澳大利亚元|au?\$/i, "AUD"],
  [/加元|加拿大元|ca?\$/i, "CAD"],
  [/美元|美金|us\$|u\.s\. dollars?|us dollars?|долл(ар(ов|ах|ы|а)?)?\.?( ?сша)?|usd/i, "USD"],
  [/欧元|euros?|€|евро/i, "EUR"],
  [/日元|日圆|日币|japanese yen|\byen\b|иен[аы]?/i, "JPY"],
  [/英镑|£|pounds? sterling|фунт(ов)?( стерлингов)?/i, "GBP"],
  [/瑞士法郎|swiss francs?/i, "CHF"],
  [/韩元|韩圆|korean won|\bwon\b|₩/i, "KRW"],
  [/科威特第纳尔|第纳尔|kuwaiti dinars?/i, "KWD"],
  [/沙特里亚尔|里亚尔|saudi riyals?/i, "SAR"],
  [/丹麦克朗/i, "DKK"],
  [/瑞典克朗/i, "SEK"],
  [/挪威克朗/i, "NOK"],
  [/卢布|rubles?|roubles?|руб(лей|ль|ля)?\.?|₽/i, "RUB"],
  [/坚戈|tenge|тенге|₸/i, "KZT"],
  [/人民币|\brmb\b|юан(ей|ь|я)|yuan|renminbi/i, "CNY"],
];

const measureWords: readonly Found[] = [
  [/公里|千米|\bkm\b|kilomet(er|re)s?|км/i, "km"],
  [/公顷|\bha\b|hectares?|га/i, "ha"],
  [/市?亩|\bmu\b|му/i, "mu"],
  [/人次|person-times?|visits?|посещени[йея]/i, "visit"],
  [/户|households?|домохозяйств[ао]?/i, "household"],
  [/人|persons?|people|beneficiaries|чел(овек)?\.?/i, "person"],
  [/[个座处条套台项所件]|items?|units?|шт\.?|ед\.?/i, "item"],
  [/%|per ?cent|процент(ов)?/i, "%"],
];

const scaleWords: readonly (readonly [pattern: RegExp, times: string])[] = [
  [/万亿/i, "1000000000000"],
  [/千亿/i, "100000000000"],
  [/百亿/i, "10000000000"],
  [/十亿|\bbillions?\b|\bbn\b|млрд\.?/i, "1000000000"],
  [/亿/i, "100000000"],
  [/千万/i, "10000000"],
  [/百万|\bmillions?\b|\bmln\b|\bmn\b|\bmm\b|\bm\b|млн\.?/i, "1000000"],
  [/十万/i, "100000"],
  [/万/i, "10000"],
  [/千|\bthousands?\b|\b000'?s\b|'000s?|\bk\b|тыс(яч[аи]?)?\.?/i, "1000"],
  [/百/i, "100"],
];

/** What is said around a unit and means nothing more. */
const fillers = /单位|计价|折合|\bin\b|\bof\b|\bunits?\b|[вВ](?= )|[:：()\s.,，、/'-]/gi;

/** Undefined where a word is left that is no part of a unit. */
export function unitOf(written: string): Unit | undefined {
  let text = spaced(written);
  let times = "1";
  const take = (pattern: RegExp): boolean => {
    const before = text;
    text = text.replace(pattern, " ");
    return text !== before;
  };
  const money = currencyIn(text, take);
  for (const [pattern, by] of scaleWords) {
    if (!take(pattern)) continue;
    times = by;
    break;
  }
  const name = money.name ?? measureIn(text, take, money.oneOf !== undefined);
  // 元 alone is the money of the land, of which the heading or the column says more.
  if (name !== undefined || money.oneOf !== undefined) take(/元/);
  const yuan = name === undefined && money.oneOf === undefined && take(/元/) ? "CNY" : name;
  if (text.replace(fillers, "") !== "") return undefined;
  if (yuan === undefined && money.oneOf === undefined && times === "1") return undefined;
  return {
    ...(yuan === undefined ? {} : { name: yuan }),
    ...(yuan === undefined && money.oneOf !== undefined ? { oneOf: money.oneOf } : {}),
    times,
  };
}

/** TOP, ALL and TRY are words as well as money: in small letters only the codes of every day are codes. */
const codes = new RegExp(
  `(?<![A-Za-z])(?:${currencies.filter((code) => code !== "XXX").join("|")})(?![A-Za-z])`,
);
const everyday = /(?<![a-z])(?:usd|cny|eur|jpy|gbp|chf|krw|hkd|xdr|rub|kzt)(?![a-z])/i;

function codeIn(text: string): string | undefined {
  return (codes.exec(text)?.[0] ?? everyday.exec(text)?.[0])?.toUpperCase();
}

type Take = (pattern: RegExp) => boolean;

function currencyIn(text: string, take: Take): { name?: string; oneOf?: readonly string[] } {
  const code = codeIn(text);
  if (code !== undefined) {
    take(new RegExp(`(?<![a-z])${code}(?![a-z])`, "i"));
    take(/人民币|美元|欧元|[$€£¥]/);
    return { name: code };
  }
  const word = moneyWords.find(([pattern]) => take(pattern));
  if (word !== undefined) return { name: word[1] };
  if (take(/¥/)) return { oneOf: ["CNY", "JPY"] };
  if (take(/\$|dollars?/i)) return { oneOf: ["USD", "HKD", "AUD", "CAD"] };
  return {};
}

function measureIn(text: string, take: Take, isMoney: boolean): string | undefined {
  if (isMoney || /元/.test(text)) return undefined;
  return measureWords.find(([pattern]) => take(pattern))?.[1];
}

/** A currency word alone: 美元, USD, US dollars. */
export function currencyOf(written: string): string | undefined {
  const unit = unitOf(written);
  if (unit?.times !== "1") return undefined;
  return unit.name !== undefined && currencies.includes(unit.name) ? unit.name : undefined;
}

export function timesOf(unit: Unit | undefined, more: string | undefined): string {
  return multiplyDecimals([unit?.times ?? "1", more ?? "1"]);
}

function spaced(text: string): string {
  return text.normalize("NFKC").replaceAll("￥", "¥").replace(/\s+/gu, " ").trim();
}
