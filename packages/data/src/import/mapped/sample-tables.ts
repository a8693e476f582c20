// Tables as analysts keep them, in three languages, for tests.

export const chineseList = `新疆国际金融组织贷款项目台账,,,,,,,,
单位：万美元,,,,,,,,2024年12月31日
序号,项目编号,项目名称,贷款机构,贷款金额(万美元),批准日期,实施地州,状态,备注
一、世界银行项目,,,,,,,,
1,P147367,新疆职业教育项目,世行,"5,000",2015年5月29日,"乌市、伊犁州、巴州",已完工,
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
    实施地州: { field: "region", words: { 乌市: "650100" } },
    状态: "status",
    备注: "noteZh",
  },
};
