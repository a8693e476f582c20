// Places that a number shares with its unit, ordinal, label or range: 41.33|亿元, 第|12|页, 图|1, 3%～|4%.
// CLREQ, prefixes and suffixes of numbers; GB/T 9704-1999 8.2.3.
import { type BreakRule, noPlaces } from "./break-context.ts";
import type { Character } from "./characters.ts";
import { isWestern } from "./classes.ts";
import { placesInside } from "./match-places.ts";

const scale = "(?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)?(?:多|余)?";
const chineseUnits =
  "美元|欧元|日元|英镑|卢布|人民币|元|角|年度|年代|年|月份|月|日|号|时|点|分|秒|期|卷|页|版|条|款|章|节|届|次|岁|周|天|小时|分钟|" +
  "个百分点|百分点|个月|个|项|名|人次|人|家|处|户|所|座|台|辆|套|件|份|批|笔|种|类|级|位|倍|成|" +
  "平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米|公顷|亩|万吨|吨|公斤|千克|克|升|千瓦时|千瓦|兆瓦|度|省|市|县|区|州|村";
const westernUnits =
  "km/h|km²|km2|km|m²|m³|m2|m3|cm|mm|m|ha|kg|g|t|kWh|MWh|GWh|kW|MW|GW|Hz|GB|MB|kB|%|‰|°C|℃|" +
  "million|billion|thousand|per cent|percent|people|mu|" +
  "млн|млрд|тыс\\.|руб\\.|долл\\.|чел\\.|км|га|кг|т|м|г\\.|гг\\.";
const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

// Every place inside a match is bound.
const patterns: readonly RegExp[] = [
  new RegExp(`[0-9]${scale}(?:${chineseUnits})`, "g"),
  /[0-9%](?:千万亿|万亿|千亿|百亿|十亿|千万|百万|十万|万|亿|千|百)/g,
  new RegExp(`[0-9] (?:${westernUnits})(?![A-Za-zА-Яа-я])`, "g"),
  new RegExp(`[0-9] (?:${months})`, "g"),
  /第 ?[0-9〇零一二三四五六七八九十百千]+(?:号|期|页|条|款|章|节|届|次|卷|版|个|批|季度|年|名|位|轮)?/g,
  /(?:附图|附表|附件|专栏|图|表|注) ?[0-9]+/g,
  /[〔［[(（][0-9]{4}[〕］\])）]第?[0-9]+号?/g,
  // Number of a standard: GB/T 9704.
  /[A-Z]\/?[A-Z]? [0-9]/g,
  // Both ends of a range; the line-start ban already keeps the connector with what precedes it.
  /[0-9%‰％年月日万亿元][～〜–—-][0-9]/g,
  /[Ⅰ-Ⅻ][～〜–—-][Ⅰ-Ⅻ]/g,
];

/** Indexes of the characters before which a number group is not to be broken. */
export function findBound(characters: readonly Character[], text: string): ReadonlySet<number> {
  return /[0-9第Ⅰ-Ⅻ]/.test(text) ? placesInside(characters, text, patterns) : noPlaces;
}

export const bindUnits: BreakRule = ({ paragraph, at, left, right, spaced }) => {
  // Inside a word or number the stricter rule holds.
  if (!spaced && isWestern(left.kind) && isWestern(right.kind)) return undefined;
  return paragraph.bound.has(at) ? "avoid" : undefined;
};
