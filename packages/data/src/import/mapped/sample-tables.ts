// Tables as analysts keep them, in three languages, for tests.
import { sampleWorkbook } from "../sheet/sample-workbook.ts";

export const chineseList = `新疆国际金融组织贷款项目台账,,,,,,,,
单位：万美元,,,,,,,,2024年12月31日
序号,项目编号,项目名称,贷款机构,贷款金额(万美元),批准日期,实施地州,状态,备注
一、世界银行项目,,,,,,,,
1,P147367,新疆职业教育项目,世行,"5,000",2015年5月29日,"首府、伊犁州、巴州",已完工,
2,P148527,乌鲁木齐城市交通改善二期,世界银行,14000,2015.12.21,乌鲁木齐市,完工,二期
小计,,2个,,19000,,,,
二、亚洲开发银行项目,,,,,,,,
3,46049-002,阿克苏综合城市发展,亚行,约1.5亿美元,2015年6月,Akesu,在建,
4,,和田供水,亚行,待定,,和田、和静县,拟建,
合 计,,,,34000,,,,
注：金额以批准数为准。,,,,,,,,
`;

export const chineseMapping = {
  table: "projects",
  always: { kind: "贷款" },
  columns: {
    序号: "skip",
    项目编号: "lenderProjectId",
    项目名称: { field: "nameZh", required: true },
    贷款机构: "lender",
    "贷款金额(万美元)": { field: "amount", unit: "万美元" },
    批准日期: "approval",
    实施地州: { field: "region", words: { 首府: "650100" } },
    状态: "status",
    备注: "noteZh",
  },
};

export const russianList = `Проекты с внешним финансированием;;;;;;
№;Наименование проекта;Кредитор;Сумма займа (млн долл. США);Дата подписания;Регион;Статус
1;Дороги;Всемирный банк;1 234,5;26.06.2015;Урумчи;Закрыт
2;Водоснабжение;АБР;около 150;июнь 2015 г.;Аксу, Хотан;Реализуется
3;Леса;Банк развития Евразии;н.д.;2016;Хотан;Завершён
Итого;;;1 384,5;;;
Примечание: суммы по данным кредиторов;;;;;;
`;

/** A row a loan; the project's own cells are merged over its loans. */
export const loanList = `项目编号,项目名称,贷款号,贷款机构,资金性质,金额,币种,签约日期,状态,地州
P046563,塔里木盆地二期,4290-CHA,国际复兴开发银行,贷款,9000,万美元,1998-09-01,完工,"喀什、和田"
,,C3113-CHA,IDA,信贷,6000,万美元,1998-09-01,完工,阿克苏
,,GEF-1,GEF,赠款,1050,万美元,1999-01-05,完工,和田
P003643,乌奎公路,SCL-40990,世行,贷款,30000,万美元,,已关账,
,,SCL-40990,世行,贷款,30000,万美元,,已关账,
`;

export const loanMapping = {
  table: "loans",
  columns: {
    项目编号: { field: "lenderProjectId", fill: "down", required: true },
    项目名称: { field: "nameZh", fill: "down" },
    贷款号: "instrumentNo",
    贷款机构: "lender",
    资金性质: "kind",
    金额: "amount",
    币种: "currency",
    签约日期: "signing",
    状态: "status",
    地州: "region",
  },
};

export const factList = `项目编号,项目名称,指标,数值,单位,截至日期
P147367,新疆职业教育项目,贷款金额,5000,万美元,
P147367,新疆职业教育项目,累计提款,4800,万美元,2020-12-31
P147367,,累计提款,49.5,百万美元,2021年12月31日
P147367,,项目状态,已完工,,
P147367,,受益人数,3.2,万人,2021
P147367,,员工餐费,3.2,万元,2021
P147367,,项目状态,在建,,
`;

export const factMapping = {
  table: "facts",
  always: { lender: "世行", kind: "贷款", stage: "approved" },
  columns: {
    项目编号: "lenderProjectId",
    项目名称: "nameZh",
    指标: "fact",
    数值: "value",
    单位: "unit",
    截至日期: "observed",
  },
  facts: {
    贷款金额: "amount",
    累计提款: "disbursed",
    项目状态: "status",
    受益人数: { field: "beneficiaries", unit: "person", basis: "reported" },
  },
};

type SampleCell = string | number | { readonly day: number };

/** Days are those of the 1900 system. */
export function workbookOf(
  rows: readonly (readonly SampleCell[])[],
  merged: readonly string[] = [],
): Uint8Array {
  const xml = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join("")}</row>`,
  );
  const after =
    merged.length === 0
      ? ""
      : `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
  return sampleWorkbook({
    sheets: [{ name: "Projects", rows: xml.join(""), after }],
    formats: ["yyyy-mm-dd"],
  });
}

function cellXml(cell: SampleCell, reference: string): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return `<c r="${reference}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t>${cell.replaceAll("&", "&amp;")}</t></is></c>`;
}

/** Headings in two rows, those of groups merged; a date in the cells' own form, one as text. */
export const englishWorkbook = workbookOf(
  [
    ["Externally financed projects (US$ million)"],
    ["No.", "Project", "", "Financing", "", "Dates", "", "Location", "Status"],
    ["", "Name", "Number", "Lender", "Loan amount", "Approval", "Closing", "", ""],
    [
      1,
      "Urumqi Urban Transport II",
      "P148527",
      "World Bank",
      140,
      { day: 42359 },
      "6/30/2022",
      "Urumqi",
      "Closed",
    ],
    [
      2,
      "Aksu Urban Development",
      "46049-002",
      "ADB",
      "US$ 150 million",
      { day: 42181 },
      "12/31/2021",
      "Aksu; Hotan",
      "Active",
    ],
    [3, "Metro Line 1", "", "Asian Developmnt Bank", 99.5, "", "", "Urumqui", "under review"],
    ["Total", "", "", "", 389.5, "", "", "", ""],
  ],
  ["D2:E2", "F2:G2", "A2:A3", "H2:H3", "I2:I3"],
);
