// A number stays with the word that says what it counts off: No.|5, p.|12, Annex|2, №|5, табл.|3. Written
// abbreviations stay whole: и|т.|д.
import type { Ties } from "./tied-places.ts";

const start = "(?<![\\p{L}\\p{N}])";
const englishShort = "Nos?|nos?|pp?|[Vv]ols?|[Cc]h|[Ff]igs?|[Aa]rts?|[Pp]aras?|[Ss]ec|[Ee]q|ca|c";
const english =
  "Nos?|Annex|Appendix|Article|Box|Chapter|Clause|Component|Figure|Item|Lot|Note|Paragraph|Part|Phase|" +
  "Schedule|Section|Stage|Table|Volume";
const russianShort = "с|стр|рис|табл|гл|ст|п|пп|ч|т|вып|кн|разд|прил|д|кв|корп|стр|оф|тел|ок|гг?";
// Stems: the ending follows the case.
const russian = "рисун|таблиц|график|приложени|глав|стать|пункт|раздел|част|этап|том|номер|лот";

export const referenceTies: Ties = {
  en: [
    new RegExp(`${start}(?:${englishShort})\\. ?\\p{N}`, "gu"),
    new RegExp(`${start}(?:${english}) (?:\\p{N}|[A-Z](?!\\p{L})|[IVX]+(?!\\p{L}))`, "gu"),
    / et al\./gu,
  ],
  ru: [
    /№+ ?\p{N}/gu,
    new RegExp(`${start}(?:${russianShort})\\. ?\\p{N}`, "giu"),
    new RegExp(`${start}(?:${russian})\\p{Ll}{0,3} (?:\\p{N}|[IVX]+(?!\\p{L}))`, "giu"),
    /(?<![\p{L}\p{N}])(?:и (?:т\. ?[дп]\.|др\.|пр\.)|т\. ?[екн]\.|до н\. ?э\.)/gu,
  ],
};
