// House words for the codes and fields of a project, in the glossary's forms. Sentences stand in the templates.
import type { AssertionField, FinanceLine, Source } from "@brief/data";

export interface Words {
  readonly zh: string;
  readonly en: string;
  readonly ru?: string;
}

const word = (zh: string, en: string, ru: string): Words => ({ zh, en, ru });

export const statusWords: Readonly<Record<string, Words>> = {
  closed: word("已关账", "Closed", "Закрыт"),
  active: word("实施中", "Active", "Реализуется"),
  approved: word("已批准", "Approved", "Одобрен"),
  signed: word("已签约", "Signed", "Подписан"),
  effective: word("已生效", "Effective", "Вступил в силу"),
  proposed: word("拟议", "Proposed", "Предлагаемый"),
  dropped: word("终止准备", "Dropped", "Снят с подготовки"),
};

export const kindWords: Readonly<Record<FinanceLine["kind"], Words>> = {
  loan: word("贷款", "loan", "заём"),
  credit: word("信贷", "credit", "кредит"),
  grant: word("赠款", "grant", "грант"),
  counterpart: word("配套资金", "counterpart funds", "встречное финансирование"),
  "technical-assistance": word("技术援助", "technical assistance", "техническая помощь"),
  unknown: word("资金（类型不详）", "funds (type n.a.)", "средства (вид н.д.)"),
};

export const fieldWords: Readonly<Record<AssertionField | "beneficiaries", Words>> = {
  status: word("状态", "Status", "Статус"),
  amount: word("金额", "Amount", "Сумма"),
  "total-cost": word("总投资", "Total cost", "Общая стоимость"),
  counterpart: word("配套资金", "Counterpart funds", "Встречное финансирование"),
  "preparatory-ta": word("准备性技术援助", "Preparatory TA", "Подготовительная ТП"),
  disbursed: word("累计提款", "Disbursed", "Выплачено"),
  undisbursed: word("未提款", "Undisbursed", "Остаток"),
  name: word("名称", "Name", "Название"),
  places: word("实施地", "Places", "Места реализации"),
  approval: word("批准", "Approval", "Одобрение"),
  signing: word("签约", "Signing", "Подписание"),
  effectiveness: word("生效", "Effectiveness", "Вступление в силу"),
  closing: word("关账", "Closing", "Закрытие"),
  "board-vote": word("董事会表决", "Board vote", "Голосование совета"),
  "board-paper": word("董事会文件", "Board paper", "Документ совету"),
  agreement: word("项目协定", "Project agreement", "Проектное соглашение"),
  "approved-by": word("不晚于此日批准", "Approved not later than", "Одобрен не позднее"),
  "press-report": word("新闻报道", "Press report", "Сообщение прессы"),
  "planned-completion": word("计划完工", "Planned completion", "План завершения"),
  "planned-start": word("计划开工", "Planned start", "План начала"),
  "actual-start": word("开工", "Start", "Начало"),
  "planned-end": word("计划结束", "Planned end", "План окончания"),
  "actual-end": word("结束", "End", "Окончание"),
  "total-commitment": word("承诺总额", "Total commitment", "Обязательства, всего"),
  objective: word("发展目标", "Development objective", "Цель развития"),
  instrument: word("贷款工具", "Lending instrument", "Инструмент кредитования"),
  "environmental-category": word("环境类别", "Environmental category", "Экологическая категория"),
  "environmental-risk": word(
    "环境和社会风险",
    "Environmental and social risk",
    "Экологический и социальный риск",
  ),
  disclosure: word("公开", "Disclosure", "Раскрытие"),
  "preparation-stage": word("准备阶段", "Preparation stage", "Стадия подготовки"),
  "financing-type": word("融资类型", "Type of financing", "Вид финансирования"),
  "reported-since": word("报道起始", "Reported since", "Сообщается с"),
  beneficiaries: word("受益人口", "Beneficiaries", "Бенефициары"),
};

/** What kind of document names a date, where two documents name two. */
export const documentWords: Readonly<Record<Source["kind"], Words>> = {
  R: word("文件", "paper", "документ"),
  N: word("报道", "news", "сообщение"),
  EB: word("网页", "web page", "веб-страница"),
  DS: word("清单", "list", "перечень"),
  Z: word("资料", "document", "материал"),
};

export const confidenceWords: Readonly<Record<string, Words>> = {
  high: word("高", "high", "высокая"),
  "medium-high": word("较高", "medium-high", "выше средней"),
  medium: word("中等", "medium", "средняя"),
  unverified: word("未经核实", "unverified", "не подтверждена"),
};

/** Provinces that share a project with Xinjiang; the region table holds Xinjiang alone. */
export const provinceWords: Readonly<Record<string, Words>> = {
  "610000": word("陕西省", "Shaanxi", "Шэньси"),
  "620000": word("甘肃省", "Gansu", "Ганьсу"),
  "650000": word("新疆维吾尔自治区", "Xinjiang", "Синьцзян"),
};
