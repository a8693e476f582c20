// For each rule of the IATI standard that rows can decide: one dataset that breaks it at a cell, one that does not.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { iatiRules, rules } from "../src/index.ts";
import { lacks } from "./diagnostic-form.ts";
import { cellAt, datasetOf, type Lines } from "./tables.ts";

/** A record that keeps every rule: two activities of one project would share what stands on it. */
const base: Lines = {
  sources: [
    "id,title,publisher,publisherZh,kind,language,published",
    "s,File,Bank,银行,DS,en,2024-06-30",
  ],
  organisations: [
    "id,nameZh,nameEn,shortZh,shortEn,type,order",
    "46004,亚行,ADB,亚行,ADB,lender,1",
  ],
  regions: [
    "code,level,vocabulary,nameZh",
    "CN,country,,中国",
    "MN,country,,蒙古",
    "r.298,world-region,1,非洲",
    "r.98,world-region,1,发展中国家",
  ],
  sectors: [
    "id,vocabulary,nameZh,nameEn,order",
    "dac.21020,1,公路,Road transport,1",
    "dac.21030,1,铁路,Rail transport,2",
    "own.TRA,99,交通,Transport,3",
  ],
  projects: [
    "id,key,nameEn,shortZh,shortEn,sectorAsWritten,confidence,sources",
    "p,p,Road,公路,Road,交通,high,s",
  ],
  "finance-lines": [
    "id,project,lender,kind,stage,asWritten,currency,basis",
    "l,p,46004,loan,approved,loan,USD,commitment",
  ],
  "iati-lines": iati("XM-DAC-46004-1,2.03,en,USD,2024-06-01,1:C01,40"),
  transactions: transactions("t,l,3,2024-01-05,5,USD,2024-01-05,,,,,s"),
  allocations: allocations("a,p,sector,dac.21020,,1", "b,p,country,CN,100,1"),
  assertions: assertions("c,p,planned-start,2024-01-01", "d,p,planned-end,2024-12-31"),
  parties: parties("q,l,reporting,XM-DAC-46004,ADB", "r,t,provider,XM-DAC-46004,"),
  budgets: budgets("g,l,budget,2024-01-01,2024-12-31,5,"),
  markers: markers("m,l,1,2,2,"),
  results: ["id,subject,source", "e,p,s"],
  indicators: ["id,result,measure,source", "i,e,1,s", "j,e,5,s"],
  measurements: measurements("v,i,target,2024-01-01,2024-12-31,5"),
};

/** The rule, the tables that break it, the cell; and tables that do not, where the base would not try it. */
const cases: readonly (readonly [id: string, broken: Lines, at: string, sound?: Lines])[] = [
  ["1.1.3", { "iati-lines": iati("XM-DAC-46004,2.03,en,USD,,,") }, "iati-lines.csv:2:identifier"],
  [
    "1.1.21",
    { "iati-lines": iati("46004-1,2.03,en,USD,,,") },
    "iati-lines.csv:2:identifier",
    {
      "iati-lines": iati("46004-1,2.03,en,USD,,,"),
      identifiers: ["id,subject,value,type,source", "n,l,46004,B1,s"],
    },
  ],
  [
    "1.3.13",
    { "iati-lines": iati("XM-DAC-46004-1/2,2.03,en,USD,,,") },
    "iati-lines.csv:2:identifier",
  ],
  [
    "1.8.13",
    { parties: parties("q,l,funding,XM|46004,ADB") },
    "parties.csv:2:ref",
    { parties: parties("q,l,reporting,XM|46004,ADB") },
  ],
  ["1.10.13", { parties: parties("r,t,provider,XM&46004,") }, "parties.csv:2:ref"],
  [
    "1.11.13",
    { identifiers: ["id,subject,value,type,ownerRef,source", "n,l,7,A1,X?Y,s"] },
    "identifiers.csv:2:ownerRef",
    { identifiers: ["id,subject,value,type,ownerRef,source", "n,l,7,A1,X-Y,s"] },
  ],
  ["1.14.13", { parties: parties("q,l,reporting,XM/46004,ADB") }, "parties.csv:2:ref"],
  [
    "1.15.13",
    { parties: parties("r,t,receiver,CN/1,") },
    "parties.csv:2:ref",
    { parties: parties("r,t,receiver,CN-1,") },
  ],
  [
    "2.1.1",
    { allocations: allocations("a,p,sector,dac.21020,60,1", "b,p,sector,dac.21030,,2") },
    "allocations.csv:3:sharePercent",
    { allocations: allocations("a,p,sector,dac.21020,60,1", "b,p,sector,own.TRA,,2") },
  ],
  [
    "2.1.2",
    { allocations: allocations("a,p,sector,dac.21020,60,1", "b,p,sector,dac.21030,30,2") },
    "allocations.csv:2:sharePercent",
    { allocations: allocations("a,p,sector,dac.21020,60,1", "b,p,sector,dac.21030,40.0,2") },
  ],
  [
    "2.1.4",
    { allocations: allocations("a,p,sector,dac.21020,60,1") },
    "allocations.csv:2:sharePercent",
    { allocations: allocations("a,p,sector,dac.21020,100,1") },
  ],
  [
    "3.1.1",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,MN,,2") },
    "allocations.csv:3:sharePercent",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,MN,40,2") },
  ],
  [
    "3.1.2",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,MN,39,2") },
    "allocations.csv:2:sharePercent",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,MN,40,2") },
  ],
  ["3.1.4", { allocations: allocations("a,p,country,CN,60,1") }, "allocations.csv:2:sharePercent"],
  [
    "3.4.1",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,r.298,,2") },
    "allocations.csv:3:sharePercent",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,r.298,40,2") },
  ],
  [
    "3.4.2",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,r.298,50,2") },
    "allocations.csv:2:sharePercent",
    { allocations: allocations("a,p,country,CN,60,1", "b,p,country,r.298,40,2") },
  ],
  [
    "3.4.4",
    { allocations: allocations("b,p,country,r.298,50,2") },
    "allocations.csv:2:sharePercent",
    { allocations: allocations("b,p,country,r.298,,2") },
  ],
  [
    "3.6.2",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,,,CN,,s") },
    "transactions.csv:2:countries",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,,,CN,,s"), allocations: allocations() },
  ],
  [
    "3.7.1",
    { allocations: allocations() },
    "iati-lines.csv:2:identifier",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,,,CN,,s"), allocations: allocations() },
  ],
  [
    "3.7.2",
    {
      allocations: allocations(),
      transactions: transactions(
        "t,l,3,2024-01-05,5,USD,,,,CN,,s",
        "u,l,3,2024-01-05,5,USD,,,,,,s",
      ),
    },
    "transactions.csv:3:countries",
    {
      allocations: allocations(),
      transactions: transactions(
        "t,l,3,2024-01-05,5,USD,,,,CN,,s",
        "u,l,3,2024-01-05,5,USD,,,,,1:298,s",
      ),
    },
  ],
  ["4.1.1", { "iati-lines": iati("XM-DAC-46004-1,2.03,,USD,,,") }, "parties.csv:2:language"],
  ["6.2.2", { allocations: allocations() }, "iati-lines.csv:2:identifier"],
  [
    "6.6.2",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,,1:21020,,,s") },
    "transactions.csv:2:sectors",
    {
      allocations: allocations(),
      transactions: transactions("t,l,3,2024-01-05,5,USD,,,1:21020,,,s"),
    },
  ],
  [
    "6.7.2",
    {
      allocations: allocations(),
      transactions: transactions(
        "t,l,3,2024-01-05,5,USD,,,1:21020,,,s",
        "u,l,3,2024-01-05,5,USD,,,,,,s",
      ),
    },
    "transactions.csv:3:sectors",
  ],
  ["6.9.1", { parties: parties("r,t,provider,,") }, "parties.csv:2:name"],
  ["6.9.2", { parties: parties("r,t,receiver,,") }, "parties.csv:2:name"],
  [
    "6.10.1",
    { parties: parties("r,l,implementing,,") },
    "parties.csv:2:name",
    { parties: parties("r,l,borrower,,") },
  ],
  [
    "6.11.1",
    { assertions: assertions("d,p,planned-end,2024-12-31") },
    "iati-lines.csv:2:identifier",
    { assertions: assertions("d,p,actual-start,2024-12-31") },
  ],
  [
    "6.13.1",
    { markers: markers("m,l,99,green,,") },
    "markers.csv:2:name",
    { markers: markers("m,l,99,green,,Green growth") },
  ],
  [
    "6.14.1",
    { markers: markers("m,l,,2,,") },
    "markers.csv:2:significance",
    { markers: markers("m,l,99,2,,x") },
  ],
  [
    "7.5.3",
    { budgets: budgets("g,l,budget,2024-01-01,2025-06-30,5,") },
    "budgets.csv:2:end",
    { budgets: budgets("g,l,planned-disbursement,2024-01-01,2025-06-30,5,") },
  ],
  [
    "7.8.1",
    { "iati-lines": iati("XM-DAC-46004-1,2.03,en,,,,") },
    "budgets.csv:2:currency",
    {
      "iati-lines": iati("XM-DAC-46004-1,2.03,en,,,,"),
      budgets: budgets("g,l,budget,2024-01-01,2024-12-31,5,EUR"),
    },
  ],
  [
    "8.6.1",
    { measurements: measurements("v,i,actual,2024-12-31,2024-01-01,5") },
    "measurements.csv:2:start",
  ],
  ["8.6.3", { budgets: budgets("g,l,budget,2024-12-31,2024-01-01,5,") }, "budgets.csv:2:start"],
  ...(["baseline", "target", "actual"] as const).flatMap((kind, index) => {
    const column = "measurements.csv:2:value";
    const of = (rest: string) => ({ measurements: measurements(`v,${rest}`) });
    return [
      [`8.${index + 8}.1`, of(`i,${kind},,,`), column, of(`j,${kind},,,`)],
      [`8.${index + 8}.2`, of(`i,${kind},,,about five`), column, of(`j,${kind},,,about five`)],
      [`8.${index + 8}.3`, of(`j,${kind},,,5`), column, of(`i,${kind},,,5`)],
    ] as const;
  }),
  [
    "11.1.1",
    { "iati-lines": iati("XM-DAC-46004-1,2.03,en,USD,2024-07-01T00:00:00Z,,") },
    "iati-lines.csv:2:lastUpdated",
  ],
  [
    "11.1.2",
    { assertions: assertions("c,p,planned-start,2025-01-01", "d,p,planned-end,2024-12-31") },
    "assertions.csv:2:value",
  ],
  [
    "11.1.3",
    { assertions: assertions("c,p,actual-start,2024-03-01", "d,p,actual-end,2024-02") },
    "assertions.csv:2:value",
    { assertions: assertions("c,p,actual-start,2024-02-10", "d,p,actual-end,2024-02") },
  ],
  [
    "11.1.4",
    { assertions: assertions("c,p,actual-start,2024-07-01") },
    "assertions.csv:2:value",
    { assertions: assertions("c,p,actual-start,2024-06") },
  ],
  ["11.1.5", { assertions: assertions("c,p,actual-end,2025") }, "assertions.csv:2:value"],
  [
    "11.2.1",
    { transactions: transactions("t,l,3,2024-07-01,5,USD,,,,,,s") },
    "transactions.csv:2:date",
  ],
  [
    "11.2.2",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,2024-07-01,,,,,s") },
    "transactions.csv:2:valueDate",
  ],
  ["12.1.1", { allocations: allocations("b,p,country,CN,-5,1") }, "allocations.csv:2:sharePercent"],
  ["12.2.1", { "iati-lines": iati("X,2.03,en,USD,,,140") }, "iati-lines.csv:2:capitalSpend"],
  [
    "12.3.1",
    { allocations: allocations("a,p,sector,dac.21020,101,1") },
    "allocations.csv:2:sharePercent",
  ],
  [
    "102.1.1",
    { allocations: allocations("a,p,sector,own.TRA,,1") },
    "allocations.csv:2:target",
    { allocations: allocations("a,p,sector,own.TRA,,1", "b,p,sector,dac.21020,,2") },
  ],
  ["107.1.1", { "iati-lines": iati("X,2.03,en,USD,,2:1,") }, "iati-lines.csv:2:aidTypes"],
  [
    "107.1.2",
    { "iati-lines": iati("X,2.03,en,USD,,1:C01 1:B01,") },
    "iati-lines.csv:2:aidTypes",
    { "iati-lines": iati("X,2.03,en,USD,,1:C01 2:1,") },
  ],
  [
    "107.2.1",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,2:1,,,,s") },
    "transactions.csv:2:aidTypes",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,2:1 1:C01,,,,s") },
  ],
  [
    "107.2.2",
    { transactions: transactions("t,l,3,2024-01-05,5,USD,,1:C01 :B01,,,,s") },
    "transactions.csv:2:aidTypes",
  ],
];

describe.each(cases)("rule %s", (id, broken, at, sound) => {
  const run = rules[`iati-${id}`]?.run ?? (() => []);
  const asOf = "2024-12-31";

  test("finds what breaks it, at its cell", () => {
    const [found, ...more] = run(datasetOf({ ...base, ...broken }), asOf);
    expect(more).toEqual([]);
    expect(cellAt({ ...base, ...broken }, found?.place)).toBe(at);
    expect(found?.rule).toBe(`iati-${id}`);
    // A publisher's slip keeps no brief from being made.
    expect(found?.severity).toBe(iatiRules[id]?.severity === "error" ? "warning" : "note");
    expect(found && lacks(found)).toEqual([]);
  });

  test("is silent where all is well", () => {
    expect(run(datasetOf({ ...base, ...sound }), asOf)).toEqual([]);
  });
});

test("every rule that rows decide has a case, and the base keeps them all", () => {
  const decided = Object.entries(iatiRules).filter(([, rule]) => rule.decided === "rows");
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(decided.map(([id]) => id)));
  const iatiOnly = Object.entries(rules).filter(([id]) => /^iati-/.test(id));
  expect(new Set(iatiOnly.map(([id]) => id))).toEqual(new Set(decided.map(([id]) => `iati-${id}`)));
  const dataset = datasetOf(base);
  expect(iatiOnly.flatMap(([, { run }]) => run(dataset, "2024-12-31"))).toEqual([]);
});

test("a fact of the project that two activities share is told once, one of another publisher not at all", () => {
  const twice = {
    ...base,
    "finance-lines": [
      ...(base["finance-lines"] ?? []),
      "k,p,46004,loan,approved,loan,USD,commitment",
    ],
    "iati-lines": [
      ...iati("XM-DAC-46004-1,2.03,en,USD,,,"),
      "k,k,XM-DAC-46004-2,2.03,en,USD,,,,,s",
    ],
    allocations: allocations("a,p,sector,dac.21020,60,1", "b,p,sector,dac.21030,30,2"),
  };
  const run = rules["iati-2.1.2"]?.run ?? (() => []);
  expect(run(datasetOf(twice), "2024-12-31")).toHaveLength(1);
  const other = twice.allocations.map((row) => row.replace(/,s$/, ",list"));
  const sources = [...(base["sources"] ?? []), "list,List,Other,他,DS,en,2024-06-30"];
  expect(run(datasetOf({ ...twice, sources, allocations: other }), "2024-12-31")).toEqual([]);
});

const file = join(
  process.env.BRIEF_SHARED ?? join(import.meta.dirname, "../../../../shared"),
  "data/codelists/iati-rules-2.03.json",
);
const present = existsSync(file);
if (!present) console.warn(`skipped: no ${file} (set BRIEF_SHARED to compare the rules' ids)`);

test.skipIf(!present)("ids and severities are the standard's", () => {
  const official = JSON.parse(readFileSync(file, "utf8")) as {
    readonly rules: readonly { readonly id: string; readonly severity: string }[];
  };
  const theirs = new Map(official.rules.map(({ id, severity }) => [id, severity]));
  const ours = new Map(Object.entries(iatiRules).map(([id, { severity }]) => [id, severity]));
  expect(ours).toEqual(theirs);
});

function iati(rest: string): string[] {
  return [
    "id,financeLine,identifier,version,language,defaultCurrency,lastUpdated,aidTypes,capitalSpend,standsAlone,source",
    `y,l,${rest},,s`,
  ];
}
function transactions(...rows: string[]): string[] {
  return [
    "id,financeLine,type,date,value,currency,valueDate,aidTypes,sectors,countries,regions,source",
    ...rows,
  ];
}
function allocations(...rows: string[]): string[] {
  const ending = rows.map((row) => row.replace(/,(\d)$/, ",stated,$1,s"));
  return ["id,project,dimension,target,sharePercent,basis,order,sources", ...ending];
}
function assertions(...rows: string[]): string[] {
  return [
    "id,subject,field,value,qualifier,source,confidence,standing",
    ...rows.map((row) => `${row},exact,s,high,adopted`),
  ];
}
function parties(...rows: string[]): string[] {
  return ["id,subject,role,ref,name,language,source", ...rows.map((row) => `${row},,s`)];
}
function budgets(...rows: string[]): string[] {
  return ["id,financeLine,kind,start,end,value,currency,source", ...rows.map((row) => `${row},s`)];
}
function markers(...rows: string[]): string[] {
  return ["id,subject,vocabulary,code,significance,name,source", ...rows.map((row) => `${row},s`)];
}
function measurements(...rows: string[]): string[] {
  return ["id,indicator,kind,start,end,value,source", ...rows.map((row) => `${row},s`)];
}
