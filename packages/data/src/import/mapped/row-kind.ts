// A row below the head → a record, or what tables hold beside records: totals, notes, headings between groups, the head again.
import type { SheetRow } from "../sheet/sheet-row.ts";
import { fold } from "./fold.ts";
import { rowKey, type TableHead } from "./table-head.ts";

export type RowKind = "record" | "total" | "note" | "group" | "head";

const totals: readonly [RegExp, ...RegExp[]] = [
  /^(合计|总计|小计|共计|累计|总和|汇总|本页合计|本页小计)([(:：].*|\d.*)?$/,
  /^.{0,14}(合计|小计|总计|共计)[:：]?$/,
  /^(sub-?|grand)?totals?([:(].*)?$/,
  /^.{0,30}(sub-?|grand)totals?:?$/,
  /^totals?(loan|credit|grant|amount|project|of|for|by|in|-|,)/,
  /^(итого|всего)([\s:,(].*|по.*)?$/,
];
const notes =
  /^(注|备注|说明|附注|资料来源|数据来源|来源|填表|制表|审核|单位负责人|notes?\b|sources?\b|remarks?\b|\*|※|примечани|источник)/;

/** Nearly no row has any of these: it is asked before all else. */
const mayBeTotal = /[计總总和]|total|итого|всего/i;

/** @param identity columns that say which project a row is of */
export function kindOfRow(row: SheetRow, head: TableHead, identity: readonly number[]): RowKind {
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [first = ""] = filled;
  if (fold(first) === head.first && head.repeated.has(rowKey(row))) return "head";
  const named: readonly string[] = identity.flatMap((at) => row.cells[at]?.trim() || []);
  const maySum = mayBeTotal.test(first) || named.some((name) => mayBeTotal.test(name));
  if (maySum && isTotal(fold(first), named.map(fold))) return "total";
  // Merged over the table, one text stands in all its cells.
  const texts = new Set(filled);
  if (
    notes.test(first.normalize("NFKC").toLowerCase().trim()) &&
    (texts.size === 1 || named.length === 0)
  )
    return "note";
  if (texts.size === 1 && head.columns.length > 2 && identity.length > 0) {
    return named.length > 0 && filled.length === 1 ? lonely(first) : "group";
  }
  return "record";
}

/** A project that has a number as well as a name is none, whatever it is called. */
function isTotal(first: string, named: readonly string[]): boolean {
  const says = (word: string) => totals.some((pattern) => pattern.test(word));
  if (named.length <= 1) return says(first) || named.some(says);
  return named.every(says) || totals[0].test(first);
}

/** A name without any fact: 一、世界银行项目 is a heading, 阿克苏项目 a record with nothing known. */
function lonely(text: string): RowKind {
  return /^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|[IVX]+[.)])/u.test(
    text,
  )
    ? "group"
    : "record";
}
