// A workspace of thousands of briefs, the same each time: a sheet of every project in two languages, and the portfolio.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Cells = readonly (string | number)[];

const prefectures = [
  ["650100", "乌鲁木齐市", "Urumqi"],
  ["650400", "吐鲁番市", "Turpan"],
  ["652900", "阿克苏地区", "Aksu"],
  ["653100", "喀什地区", "Kashgar"],
  ["654000", "伊犁哈萨克自治州", "Ili"],
] as const;
const works = [
  ["公路", "Roads", "transport"],
  ["供水", "Water Supply", "water"],
  ["供热", "Heating", "energy"],
  ["灌溉", "Irrigation", "water"],
] as const;

const id = (n: number): string => `wb.P${100_000 + n}`;
const pick = <T>(list: readonly [T, ...T[]] | readonly T[], n: number): T =>
  list[n % list.length] as T;

function names(n: number) {
  const [, placeZh, placeEn] = pick(prefectures, n);
  const [workZh, workEn] = pick(works, Math.floor(n / prefectures.length));
  return {
    zh: `${placeZh}${workZh}改善项目（第${n + 1}期）`,
    en: `${placeEn} ${workEn} Improvement Project ${n + 1}`,
  };
}

function assertionsOf(n: number): Cells[] {
  const month = String(1 + (n % 12)).padStart(2, "0");
  const year = 1995 + (n % 25);
  const fields = [
    [id(n), "status", n % 3 === 0 ? "active" : "closed", ""],
    [id(n), "approval", `${year}-${month}-15`, ""],
    [id(n), "closing", `${year + 6}-${month}-28`, ""],
    [id(n), "total-cost", `${(n % 50) + 70}000000`, "USD"],
    [`${id(n)}.1`, "amount", `${(n % 50) + 40}000000`, "USD"],
  ] as const;
  return fields.map(([subject, field, value, unit]) => [
    ...[`${subject}.${field}.list`, subject, field, value, unit, "exact", "list"],
    ...[`"P${100_000 + n}, ${field}"`, "high", "adopted", ""],
  ]);
}

function table(folder: string, name: string, header: string, rows: readonly Cells[]): void {
  const text = [header, ...rows.map((row) => row.join(","))].join("\n");
  writeFileSync(join(folder, `${name}.csv`), `${text}\n`);
}

/** @returns how many briefs it asks for: two for each project, and one more. */
export function makeLargeWorkspace(folder: string, projects: number): number {
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true });
  const all = Array.from({ length: projects }, (_, n) => n);
  const write = (name: string, header: string, rows: readonly Cells[]) =>
    table(data, name, header, rows);
  write("sources", "id,title,publisher,publisherZh,kind,language,published,url", [
    [
      "list",
      "Project list",
      "World Bank",
      "世界银行",
      "DS",
      "en",
      "2025-03-31",
      "https://projects.worldbank.org/",
    ],
  ]);
  write("organisations", "id,nameZh,nameEn,shortZh,shortEn,type,parent,order", [
    ["44000", "世界银行", "World Bank", "世行", "World Bank", "lender", "", 1],
    [
      "44001",
      "国际复兴开发银行",
      "International Bank for Reconstruction and Development",
      "国际复兴开发银行",
      "IBRD",
      "lender",
      "44000",
      2,
    ],
  ]);
  write("regions", "code,level,parent,nameZh,nameEn,shortZh,shortEn", [
    ["CN", "country", "", "中国", "China", "中国", "China"],
    [
      "650000",
      "region",
      "",
      "新疆维吾尔自治区",
      "Xinjiang Uygur Autonomous Region",
      "新疆",
      "Xinjiang",
    ],
    ...prefectures.map(([code, zh, en]) => [code, "prefecture", "650000", zh, en, zh, en]),
  ]);
  write("sectors", "id,vocabulary,nameZh,nameEn,order", [
    ["transport", "1", "交通", "Transport", 1],
    ["water", "1", "水利", "Water", 2],
    ["energy", "1", "能源", "Energy", 3],
  ]);
  write(
    "projects",
    "id,key,lender,lenderProjectId,nameZh,nameZhSource,nameEn,shortZh,shortEn,sectorAsWritten,confidence,sources",
    all.map((n) => {
      const { zh, en } = names(n);
      const key = `P${100_000 + n}`;
      return [
        id(n),
        key,
        "44001",
        key,
        zh,
        "ours",
        en,
        zh,
        en,
        pick(works, Math.floor(n / prefectures.length))[0],
        "high",
        "list",
      ];
    }),
  );
  write(
    "finance-lines",
    "id,project,lender,kind,stage,asWritten,currency,basis",
    all.map((n) => [
      `${id(n)}.1`,
      id(n),
      "44001",
      "loan",
      n % 3 === 0 ? "effective" : "closed",
      "loan",
      "USD",
      "commitment",
    ]),
  );
  write(
    "assertions",
    "id,subject,field,value,unit,qualifier,source,locator,confidence,standing,supersedes",
    all.flatMap(assertionsOf),
  );
  write(
    "allocations",
    "id,project,dimension,target,basis,order,sources",
    all.flatMap((n) => [
      [`${id(n)}.region`, id(n), "region", pick(prefectures, n)[0], "stated", 1, "list"],
      [
        `${id(n)}.sector`,
        id(n),
        "sector",
        pick(works, Math.floor(n / prefectures.length))[2],
        "stated",
        1,
        "list",
      ],
    ]),
  );
  write("transactions", "id,financeLine,type,date,value,currency,valueDate,source", []);
  write("outputs", "id,project,whatZh,whatEn,value,unit,basis,qualifier,sources", []);
  write("beneficiaries", "id,project,value,unit,basis,qualifier,source", []);
  write("periods", "id,labelZh,labelEn,start", []);
  write("aggregates", "id,kind,standing,wordingZh,glossEn,qualifier,source", []);
  write("fx-rates", "id,base,quote,date,rate,kind,source", []);
  write("conflicts", "id,project,field,fieldZh,fieldEn,commentZh,commentEn", []);
  write("matches", "id,project,aggregate,strength,asWritten", []);
  writeFileSync(
    join(folder, "brief.yaml"),
    `dataset: data
as-of: 2025-03-31
languages: [zh-CN, en]
issuer:
  unit: { zh-CN: 示例编印单位, en: Sample issuing unit }
briefs:
  - { kind: card, lang: [zh-CN] }
  - { kind: project, each: projects }
`,
  );
  return 2 * projects + 1;
}
