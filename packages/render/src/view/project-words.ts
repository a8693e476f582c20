// House words for the codes and fields of a project, in the glossary's forms. Sentences stand in the templates.
import type { AssertionField, FinanceLine, Source } from "@brief/data";

export interface Words {
  readonly zh: string;
  readonly en: string;
}

const word = (zh: string, en: string): Words => ({ zh, en });

export const statusWords: Readonly<Record<string, Words>> = {
  closed: word("已关账", "Closed"),
  active: word("实施中", "Active"),
  approved: word("已批准", "Approved"),
  signed: word("已签约", "Signed"),
  effective: word("已生效", "Effective"),
  proposed: word("拟议", "Proposed"),
  dropped: word("终止准备", "Dropped"),
};

export const kindWords: Readonly<Record<FinanceLine["kind"], Words>> = {
  loan: word("贷款", "loan"),
  credit: word("信贷", "credit"),
  grant: word("赠款", "grant"),
  counterpart: word("配套资金", "counterpart funds"),
  "technical-assistance": word("技术援助", "technical assistance"),
  unknown: word("资金（类型不详）", "funds (type n.a.)"),
};

export const fieldWords: Readonly<Record<AssertionField | "beneficiaries", Words>> = {
  status: word("状态", "Status"),
  amount: word("金额", "Amount"),
  "total-cost": word("总投资", "Total cost"),
  counterpart: word("配套资金", "Counterpart funds"),
  "preparatory-ta": word("准备性技术援助", "Preparatory TA"),
  disbursed: word("累计提款", "Disbursed"),
  undisbursed: word("未提款", "Undisbursed"),
  name: word("名称", "Name"),
  places: word("实施地", "Places"),
  approval: word("批准", "Approval"),
  signing: word("签约", "Signing"),
  effectiveness: word("生效", "Effectiveness"),
  closing: word("关账", "Closing"),
  "board-vote": word("董事会表决", "Board vote"),
  "board-paper": word("董事会文件", "Board paper"),
  agreement: word("项目协定", "Project agreement"),
  "approved-by": word("不晚于此日批准", "Approved not later than"),
  "press-report": word("新闻报道", "Press report"),
  "planned-completion": word("计划完工", "Planned completion"),
  "planned-start": word("计划开工", "Planned start"),
  "actual-start": word("开工", "Start"),
  "planned-end": word("计划结束", "Planned end"),
  "actual-end": word("结束", "End"),
  "total-commitment": word("承诺总额", "Total commitment"),
  objective: word("发展目标", "Development objective"),
  instrument: word("贷款工具", "Lending instrument"),
  "environmental-category": word("环境类别", "Environmental category"),
  "environmental-risk": word("环境和社会风险", "Environmental and social risk"),
  disclosure: word("公开", "Disclosure"),
  "preparation-stage": word("准备阶段", "Preparation stage"),
  "financing-type": word("融资类型", "Type of financing"),
  "reported-since": word("报道起始", "Reported since"),
  beneficiaries: word("受益人口", "Beneficiaries"),
};

/** What kind of document names a date, where two documents name two. */
export const documentWords: Readonly<Record<Source["kind"], Words>> = {
  R: word("文件", "paper"),
  N: word("报道", "news"),
  EB: word("网页", "web page"),
  DS: word("清单", "list"),
  Z: word("资料", "document"),
};

export const confidenceWords: Readonly<Record<string, Words>> = {
  high: word("高", "high"),
  "medium-high": word("较高", "medium-high"),
  medium: word("中等", "medium"),
  unverified: word("未经核实", "unverified"),
};

/** Provinces that share a project with Xinjiang; the region table holds Xinjiang alone. */
export const provinceWords: Readonly<Record<string, Words>> = {
  "610000": word("陕西省", "Shaanxi"),
  "620000": word("甘肃省", "Gansu"),
  "650000": word("新疆维吾尔自治区", "Xinjiang"),
};
