// What bind-units.ts has no room for in Western text: the currency before its number, the unit after
// "million", the year after its month, digits in groups.
import type { Ties } from "./tied-places.ts";

const codes = "CNY|RMB|USD|EUR|GBP|JPY|RUB|SDR|XDR";
const englishMonths =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const englishUnits =
  "yuan|dollars?|euros?|pounds?|roubles?|rubles?|tonnes?|tons?|hectares?|kilomet(?:re|er)s?|met(?:re|er)s?|" +
  "people|persons|households|years?|months?|days?";
const russianMonths =
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|" +
  "январ[ьея]|феврал[ьея]|март[еа]?|апрел[ьея]|ма[йея]|июн[ьея]|июл[ьея]|август[еа]?|" +
  "сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея]";
const russianUnits =
  "руб|долл|юан|евро|доллар|тонн|гектар|километр|метр|процент|человек|чел|семей|год|лет|месяц|дн|км|га|кв\\.";

export const amountTies: Ties = {
  en: [
    new RegExp(`(?:[$€£¥]|(?<!\\p{L})(?:${codes})) \\p{N}`, "gu"),
    new RegExp(
      `(?:\\p{N}|million|billion|trillion|thousand) (?:US )?(?:${englishUnits})(?!\\p{L})`,
      "gu",
    ),
    new RegExp(`(?:million|billion|trillion|thousand) (?:${codes})(?!\\p{L})`, "gu"),
    new RegExp(`\\p{N} (?:${codes}|trillion|per cent)(?!\\p{L})`, "gu"),
    new RegExp(`(?<!\\p{L})(?:${englishMonths}) \\p{N}`, "gu"),
  ],
  ru: [
    new RegExp(`(?:[$€£¥]|(?<!\\p{L})(?:${codes})) \\p{N}`, "gu"),
    new RegExp(`(?:\\p{N}|(?:млн|млрд|трлн|тыс)\\.?) (?:${russianUnits})`, "gu"),
    /\p{N} (?:млн|млрд|трлн|тыс)(?!\p{L})/gu,
    /(?:руб|долл)(?:\.|\p{Ll}*) (?:США|КНР|РФ)/gu,
    /доллар\p{Ll}* США/gu,
    new RegExp(`(?<!\\p{L})(?:${russianMonths}) \\p{N}`, "gu"),
    /(?<!\p{L})[IVX]+ (?:квартал|век|полугоди|этап)/gu,
    /(?<!\p{N})\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})/gu,
  ],
};
