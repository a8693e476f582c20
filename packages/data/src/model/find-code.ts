// A currency, status or unit as a document writes it → its code. The words are met in lenders' lists and Chinese reports.
import { currencies, statusCodes, units } from "./codes.ts";
import { type FoundName, findName, nameIndex } from "./name-index.ts";

const currencyWords: Readonly<Record<string, string>> = {
  USD: "美元|美金|US dollar|US dollars|US$|dollar",
  CNY: "人民币|人民币元|元|yuan|renminbi|RMB|CN¥",
  EUR: "欧元|euro|euros|€",
  JPY: "日元|日圆|yen|Japanese yen",
  GBP: "英镑|pound|pounds|pound sterling|£",
  XDR: "特别提款权|SDR|special drawing right|special drawing rights",
  CHF: "瑞士法郎|Swiss franc",
  KRW: "韩元|韩圆|won",
  HKD: "港元|港币|Hong Kong dollar|HK$",
  KWD: "科威特第纳尔|Kuwaiti dinar",
  SAR: "沙特里亚尔|Saudi riyal",
  RUB: "卢布|rouble|ruble|roubles|rubles",
  KZT: "坚戈|tenge",
};

/** Words that mean one code without doubt: 完工 and "completed" speak of the works, not of the finance. */
const statusWords: Readonly<Record<string, string>> = {
  proposed: "pipeline|拟议|储备|拟建",
  approved: "已批准|批准",
  signed: "已签约|签约",
  active: "ongoing|under implementation|implementation|实施中|在建|执行中",
  suspended: "suspension|暂停|已暂停|中止",
  closed: "关账|已关账|已关闭|关闭",
  dropped: "未实施|放弃",
  cancelled: "canceled|cancellation|取消|已取消",
  unknown: "不详|未知",
};

const unitWords: Readonly<Record<string, string>> = {
  project: "projects|个项目",
  loan: "loans|笔",
  prefecture: "prefectures|地州市",
  county: "counties|县市区|县市",
  province: "provinces",
  km: "公里|千米|kilometre|kilometres|kilometer|kilometers|kms",
  ha: "公顷|hectare|hectares",
  mu: "亩",
  person: "人|persons|people",
  household: "户|households",
  visit: "人次|visits|person-times",
  year: "年|years",
  item: "项|items",
};

const indexes = {
  currency: indexOf(currencies, currencyWords),
  status: indexOf(statusCodes, statusWords),
  unit: indexOf(units, unitWords),
};

/** @example findCurrency("人民币") // { code: "CNY" } */
export function findCurrency(text: string): FoundName {
  return findName(indexes.currency, text);
}

export function findStatus(text: string): FoundName {
  return findName(indexes.status, text);
}

export function findUnit(text: string): FoundName {
  return findName(indexes.unit, text);
}

function indexOf(codes: readonly string[], words: Readonly<Record<string, string>>) {
  return nameIndex(codes.map((code) => ({ code, names: words[code]?.split("|") ?? [] })));
}
