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

/** Words of lists in three languages that mean one code. 完工 and "completed" speak of the works, not of the finance. */
const statusWords: Readonly<Record<string, string>> = {
  proposed:
    "pipeline|planned|拟建|拟议|储备|规划|备选|筹备|前期|前期准备|准备中|未开工|планируется|подготовка|предложен|предлагаемый",
  approved: "board approved|已批准|批准|获批|已获批|已批|утвержден|одобрен",
  signed: "已签约|签约|已签署|已签|签署|подписан",
  active:
    "ongoing|on-going|under implementation|implementation|effective|disbursing|在建|在建项目|建设中|实施中|正在实施|执行中|在执行|已生效|生效|进行中|действующий|действует|реализуется|в реализации|исполняется|активный",
  suspended: "suspension|on hold|暂停|已暂停|停建|缓建|中止|приостановлен",
  closed: "financially closed|关账|已关账|关闭|已关闭|закрыт",
  dropped: "withdrawn|未实施|放弃|已放弃|撤回|终止准备|отклонен|снят|снят с подготовки",
  cancelled:
    "canceled|cancellation|terminated|取消|已取消|撤销|已撤销|终止|已终止|отменен|аннулирован|прекращен",
  unknown: "不详|未知|неизвестно",
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
