// What is counted: the measure word in zh, the noun in en and ru.
import type { RussianNoun } from "./plural.ts";

export interface CountUnit {
  readonly zh: string;
  readonly en: readonly [one: string, other: string];
  readonly ru: RussianNoun;
}

const prefectureRu: RussianNoun = [
  "единица окружного уровня",
  "единицы окружного уровня",
  "единиц окружного уровня",
];
const countyRu: RussianNoun = [
  "единица уездного уровня",
  "единицы уездного уровня",
  "единиц уездного уровня",
];
const provinceRu: RussianNoun = [
  "единица провинциального уровня",
  "единицы провинциального уровня",
  "единиц провинциального уровня",
];

export const countUnits: Readonly<Record<string, CountUnit>> = {
  project: {
    zh: "个",
    en: ["project", "projects"],
    ru: ["проект", "проекта", "проектов"],
  },
  loan: { zh: "笔", en: ["loan", "loans"], ru: ["заём", "займа", "займов"] },
  credit: {
    zh: "笔",
    en: ["credit", "credits"],
    ru: ["кредит", "кредита", "кредитов"],
  },
  grant: {
    zh: "项",
    en: ["grant", "grants"],
    ru: ["грант", "гранта", "грантов"],
  },
  "finance-line": {
    zh: "笔",
    en: ["finance line", "finance lines"],
    ru: ["строка финансирования", "строки финансирования", "строк финансирования"],
  },
  amount: {
    zh: "笔",
    en: ["amount", "amounts"],
    ru: ["сумма", "суммы", "сумм"],
  },
  prefecture: { zh: "个", en: ["prefecture", "prefectures"], ru: prefectureRu },
  county: { zh: "个", en: ["county", "counties"], ru: countyRu },
  "province-level unit": {
    zh: "个",
    en: ["province-level unit", "province-level units"],
    ru: provinceRu,
  },
  province: {
    zh: "个",
    en: ["province", "provinces"],
    ru: ["провинция", "провинции", "провинций"],
  },
  region: {
    zh: "个",
    en: ["region", "regions"],
    ru: ["регион", "региона", "регионов"],
  },
  place: { zh: "处", en: ["place", "places"], ru: ["место", "места", "мест"] },
  sector: {
    zh: "个",
    en: ["sector", "sectors"],
    ru: ["отрасль", "отрасли", "отраслей"],
  },
  lender: {
    zh: "家",
    en: ["lender", "lenders"],
    ru: ["кредитор", "кредитора", "кредиторов"],
  },
  organisation: {
    zh: "家",
    en: ["organisation", "organisations"],
    ru: ["организация", "организации", "организаций"],
  },
  highway: {
    zh: "条",
    en: ["highway", "highways"],
    ru: ["автодорога", "автодороги", "автодорог"],
  },
  road: { zh: "条", en: ["road", "roads"], ru: ["дорога", "дороги", "дорог"] },
  source: {
    zh: "个",
    en: ["source", "sources"],
    ru: ["источник", "источника", "источников"],
  },
  record: {
    zh: "条",
    en: ["record", "records"],
    ru: ["запись", "записи", "записей"],
  },
  change: {
    zh: "项",
    en: ["change", "changes"],
    ru: ["изменение", "изменения", "изменений"],
  },
  figure: {
    zh: "个",
    en: ["figure", "figures"],
    ru: ["показатель", "показателя", "показателей"],
  },
  brief: {
    zh: "份",
    en: ["brief", "briefs"],
    ru: ["справка", "справки", "справок"],
  },
  action: { zh: "项", en: ["action", "actions"], ru: ["мера", "меры", "мер"] },
  output: {
    zh: "项",
    en: ["output", "outputs"],
    ru: ["результат", "результата", "результатов"],
  },
  item: {
    zh: "项",
    en: ["item", "items"],
    ru: ["позиция", "позиции", "позиций"],
  },
  conflict: {
    zh: "处",
    en: ["difference", "differences"],
    ru: ["расхождение", "расхождения", "расхождений"],
  },
  document: {
    zh: "份",
    en: ["document", "documents"],
    ru: ["документ", "документа", "документов"],
  },
  copy: {
    zh: "份",
    en: ["copy", "copies"],
    ru: ["экземпляр", "экземпляра", "экземпляров"],
  },
  person: {
    zh: "人",
    en: ["person", "people"],
    ru: ["человек", "человека", "человек"],
  },
  household: {
    zh: "户",
    en: ["household", "households"],
    ru: ["домохозяйство", "домохозяйства", "домохозяйств"],
  },
  visit: {
    zh: "人次",
    en: ["visit", "visits"],
    ru: ["посещение", "посещения", "посещений"],
  },
  year: { zh: "年", en: ["year", "years"], ru: ["год", "года", "лет"] },
  month: {
    zh: "个月",
    en: ["month", "months"],
    ru: ["месяц", "месяца", "месяцев"],
  },
  day: { zh: "天", en: ["day", "days"], ru: ["день", "дня", "дней"] },
};
