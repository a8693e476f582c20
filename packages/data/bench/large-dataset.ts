// A dataset of some 100,000 rows as the files of a folder, the same each time: two editions of a list, an IATI file.

const encoder = new TextEncoder();

type Cells = readonly (string | number)[];

export function largeDataset(projects = 2000): Map<string, Uint8Array> {
  const all = Array.from({ length: projects }, (_, index) => index);
  const lines = all.flatMap((index) =>
    index % 2 === 0
      ? [
          [index, 1],
          [index, 2],
        ]
      : [[index, 1]],
  );
  return new Map([
    ...fixedTables(),
    table(
      "projects",
      "id,key,lender,lenderProjectId,nameEn,shortZh,shortEn,sectorAsWritten,confidence,sources",
      all.map((n) => [
        ...[id(n), `P${n}`, "44001", `P${100_000 + n}`, `Rural Roads Project ${n}`],
        ...[`公路项目${n}`, `Roads ${n}`, "交通", "high", "old new"],
      ]),
    ),
    table(
      "finance-lines",
      "id,project,lender,kind,stage,asWritten,currency,basis",
      lines.map(([n = 0, part = 0]) => [
        ...[`${id(n)}.${part}`, id(n), part === 1 ? "44001" : "44002", "loan"],
        ...["approved", "loan", "USD", "commitment"],
      ]),
    ),
    table("assertions", assertionHeader, all.flatMap(assertionsOf)),
    table(
      "transactions",
      "id,financeLine,type,date,value,currency,valueDate,sectors,source",
      lines.flatMap(([n = 0, part = 0]) => transactionsOf(`${id(n)}.${part}`)),
    ),
    table(
      "allocations",
      "id,project,dimension,target,sharePercent,basis,order,sources",
      all.flatMap((n) => [
        [`${id(n)}.region`, id(n), "region", prefecture(n), "", "stated", 1, "old new"],
        [`${id(n)}.country`, id(n), "country", "CN", 100, "stated", 1, "iati"],
        [`${id(n)}.s1`, id(n), "sector", "transport", 60, "stated", 1, "iati"],
        [`${id(n)}.s2`, id(n), "sector", "energy", 40, "stated", 2, "iati"],
      ]),
    ),
    table(
      "iati-lines",
      "id,financeLine,identifier,version,language,defaultCurrency,source",
      lines.map(([n = 0, part = 0]) => [
        ...[`iati.${n}.${part}`, `${id(n)}.${part}`, `44000-P${n}-${part}`],
        ...["2.03", "en", "USD", "iati"],
      ]),
    ),
    table(
      "texts",
      "id,subject,kind,language,text,source",
      all.flatMap((n) => [
        [`${id(n)}.t1`, id(n), "description", "en", `"Improves roads, ${n} of them"`, "iati"],
        [`${id(n)}.t2`, id(n), "description", "zh", "改善农村公路，降低运输成本", "iati"],
      ]),
    ),
    table(
      "parties",
      "id,subject,role,ref,name,source",
      lines.map(([n = 0, part = 0]) => [
        ...[`party.${n}.${part}`, `${id(n)}.${part}`, "reporting", "44000", "World Bank", "iati"],
      ]),
    ),
  ]);
}

function id(index: number): string {
  return `wb.P${100_000 + index}`;
}

function prefecture(index: number): string {
  return ["652900", "653200", "654000"][index % 3] ?? "";
}

const assertionHeader =
  "id,subject,field,value,unit,qualifier,source,locator,confidence,standing,supersedes";

/** 20 of a project: ten fields as each of two editions has them; amounts are of its first line. */
function assertionsOf(n: number): Cells[] {
  const subject = id(n);
  const fields = [
    ["status", "active", "closed", ""],
    ["approval", "2015-05-29", "2015-05-29", ""],
    ["signing", "2015-09-10", "2015-09-10", ""],
    ["effectiveness", "2016-01-12", "2016-01-12", ""],
    ["closing", "2020-12-31", "2021-12-31", ""],
    ["total-cost", "90000000.5", "95000000", "USD"],
    ["amount", "50000000", "50000000", "USD"],
    ["disbursed", "20000000", "30000000", "USD"],
    ["name", `Rural Roads Project ${n}`, `Rural Roads ${n}`, ""],
    ["instrument", "IPF", "IPF", ""],
  ] as const;
  const start: Cells = [
    ...[`${subject}.start`, subject, "planned-start", "2016-01-12", "", "exact", "iati"],
    ...["", "high", "adopted", ""],
  ];
  const stated = fields.flatMap(([field, before, after, unit]) => {
    const of = field === "amount" || field === "disbursed" ? `${subject}.1` : subject;
    const row = (source: string, value: string, supersedes: string): Cells => [
      ...[`${of}.${field}.${source}`, of, field, value, unit, "exact", source],
      ...[`"P${n}, ${field}"`, "high", "adopted", supersedes],
    ];
    return [
      row("old", before, ""),
      row("new", after, before === after ? "" : `${of}.${field}.old`),
    ];
  });
  return [...stated, start];
}

/** Of a line, the first the commitment. */
function transactionsOf(line: string): Cells[] {
  return Array.from({ length: 17 }, (_, order) => {
    const date = `20${16 + (order % 8)}-0${1 + (order % 9)}-15`;
    const [type, value] = order === 0 ? ["2", "50000000"] : ["3", `${1_500_000 + order}.25`];
    return [`${line}.t${order}`, line, type, date, value, "USD", date, "", "iati"];
  });
}

function fixedTables(): readonly (readonly [string, Uint8Array])[] {
  return [
    table("sources", "id,title,publisher,publisherZh,kind,language,published,series", [
      ["old", "List", "World Bank", "世界银行", "DS", "en", "2024-08-29", "wb-list"],
      ["new", "List", "World Bank", "世界银行", "DS", "en", "2025-03-31", "wb-list"],
      ["iati", "IATI", "World Bank", "世界银行", "DS", "en", "2025-03-31", ""],
    ]),
    table("organisations", "id,nameZh,nameEn,shortZh,shortEn,type,parent,order", [
      ["44000", "世界银行", "World Bank", "世行", "WB", "lender", "", 1],
      ["44001", "国际复兴开发银行", "IBRD", "IBRD", "IBRD", "lender", "44000", 2],
      ["44002", "国际开发协会", "IDA", "IDA", "IDA", "lender", "44000", 3],
    ]),
    table("regions", "code,level,parent,nameZh", [
      ["CN", "country", "", "中国"],
      ["650000", "region", "", "新疆维吾尔自治区"],
      ...["652900", "653200", "654000"].map((code) => [
        code,
        "prefecture",
        "650000",
        `地区${code}`,
      ]),
    ]),
    table("sectors", "id,vocabulary,nameZh,nameEn,order", [
      ["transport", "1", "交通", "Transport", 1],
      ["energy", "1", "能源", "Energy", 2],
    ]),
    table("outputs", "id,project,whatZh,whatEn,value,unit,basis,qualifier,sources", []),
    table("beneficiaries", "id,project,value,unit,basis,qualifier,source", []),
    table("periods", "id,labelZh,labelEn,start", []),
    table("aggregates", "id,kind,standing,wordingZh,glossEn,qualifier,source", []),
    table("fx-rates", "id,base,quote,date,rate,kind,source", []),
    table("conflicts", "id,project,field,fieldZh,fieldEn,commentZh,commentEn", []),
    table("matches", "id,project,aggregate,strength,asWritten", []),
  ];
}

function table(
  name: string,
  header: string,
  rows: readonly Cells[],
): readonly [string, Uint8Array] {
  const text = [header, ...rows.map((row) => row.join(","))].join("\n");
  return [`${name}.csv`, encoder.encode(`${text}\n`)];
}
