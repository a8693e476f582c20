// Rates against the dollar that do not say which way they are quoted → the way that their sizes show.
import { compareDecimals } from "../../model/decimal.ts";

export type Direction = "per-dollar" | "dollars-per-unit";

/** Worth more than a dollar, ever since it floats; the euro was worth less in 2000 to 2002, and about one in 2022. */
function isWorthMore(currency: string, year: number): boolean | undefined {
  if (["GBP", "XDR", "KWD", "BHD", "OMR"].includes(currency)) return year > 1971 ? true : undefined;
  if (["CNY", "JPY", "KRW", "HKD", "RUB", "KZT", "INR", "MNT", "PKR"].includes(currency))
    return false;
  if (currency !== "EUR" || year < 1999 || year === 2022 || year === 1999 || year === 2002)
    return undefined;
  return year > 2002;
}

export interface Quoted {
  readonly currency: string;
  readonly year: number;
  readonly rate: string;
}

export interface Votes {
  readonly direction: Direction | undefined;
  /** Rows whose size shows one of the two. */
  readonly agree: number;
  readonly against: number;
}

/** Archives copy each other and turn some columns round: the rows decide, all of a currency together. */
export function directionOf(rows: readonly Quoted[]): Votes {
  let [perDollar, perUnit] = [0, 0];
  for (const { currency, year, rate } of rows) {
    const worthMore = isWorthMore(currency, year);
    const side = compareDecimals(rate, "1");
    if (worthMore === undefined || side === 0) continue;
    if (side > 0 === worthMore) perUnit += 1;
    else perDollar += 1;
  }
  const [agree, against] = perDollar >= perUnit ? [perDollar, perUnit] : [perUnit, perDollar];
  // The yuan was dearer than it is, and a month may lie across par: a tenth may differ.
  const isClear = agree > 0 && against * 10 <= agree;
  const larger: Direction = perDollar >= perUnit ? "per-dollar" : "dollars-per-unit";
  return { direction: isClear ? larger : undefined, agree, against };
}
