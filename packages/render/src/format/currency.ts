// Names of currencies. zh and ru write them after the amount, en before it: US$ closed up, codes spaced.
import { noBreakSpace } from "./display.ts";

interface CurrencyName {
  readonly zh: string;
  readonly en: string;
  /** one, few, many; one form where the word does not change. */
  readonly ru: readonly [string, string, string] | readonly [string];
}

const names: Readonly<Record<string, CurrencyName>> = {
  USD: { zh: "美元", en: "US$", ru: [`долл.${noBreakSpace}США`] },
  CNY: { zh: "元", en: "CNY", ru: ["юань", "юаня", "юаней"] },
  EUR: { zh: "欧元", en: "EUR", ru: ["евро"] },
  JPY: { zh: "日元", en: "JPY", ru: ["иена", "иены", "иен"] },
  GBP: { zh: "英镑", en: "GBP", ru: [`ф.${noBreakSpace}ст.`] },
  CHF: { zh: "瑞士法郎", en: "CHF", ru: [`швейц.${noBreakSpace}фр.`] },
  CAD: { zh: "加元", en: "CAD", ru: [`канад.${noBreakSpace}долл.`] },
  AUD: { zh: "澳元", en: "AUD", ru: [`австрал.${noBreakSpace}долл.`] },
  HKD: { zh: "港元", en: "HKD", ru: [`гонк.${noBreakSpace}долл.`] },
  DKK: { zh: "丹麦克朗", en: "DKK", ru: [`дат.${noBreakSpace}кр.`] },
  KRW: { zh: "韩元", en: "KRW", ru: ["вона", "воны", "вон"] },
  KWD: {
    zh: "科威特第纳尔",
    en: "KWD",
    ru: [`кувейтских${noBreakSpace}динаров`],
  },
  SAR: { zh: "沙特里亚尔", en: "SAR", ru: [`саудовских${noBreakSpace}риялов`] },
  XDR: { zh: "特别提款权", en: "SDR", ru: ["СДР"] },
};

/** An unnamed currency keeps its ISO code, which every reader can look up. */
function nameOf(currency: string): CurrencyName {
  return names[currency] ?? { zh: currency, en: currency, ru: [currency] };
}

export function currencyZh(currency: string): string {
  return nameOf(currency).zh;
}

/** `US$` or `CNY ` with its gap, ready to stand before digits. */
export function currencyPrefixEn(currency: string): string {
  const name = nameOf(currency).en;
  return name.endsWith("$") ? name : name + noBreakSpace;
}

export function currencyEn(currency: string): string {
  return nameOf(currency).en;
}

export function currencyRu(currency: string, form: "one" | "few" | "many"): string {
  const [one, few = one, many = one] = nameOf(currency).ru;
  return { one, few, many }[form];
}
