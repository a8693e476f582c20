import type { Lines } from "../tables.ts";

/** A rule, tables that break it at one cell, tables that do not. */
export interface RuleCase {
  readonly rule: string;
  readonly what: string;
  readonly broken: Lines;
  /** `parties.csv:2:ref` */
  readonly at: string;
  readonly says: RegExp;
  readonly sound: Lines;
}

const datedSources = [
  "id,title,publisher,publisherZh,kind,language,published,series,sha256",
  "old,List,Bank,银行,DS,en,2024-08-29,list,",
  "new,List,Bank,银行,DS,en,2025-03-31,list,",
  "undated,Page,Bank,银行,EB,en,,,",
];

export const sourceLines = (...rows: string[]): Lines => ({ sources: [...datedSources, ...rows] });
export const projectLines = (...rows: string[]): Lines => ({
  projects: [
    "id,key,lender,lenderProjectId,nameEn,shortZh,shortEn,sectorAsWritten,relatedTo,confidence,sources",
    ...rows,
  ],
});
export const financeLines = (...rows: string[]): Lines => ({
  "finance-lines": ["id,project,lender,instrumentNo,kind,stage,asWritten,currency,basis", ...rows],
});
export const assertionLines = (...rows: string[]): Lines => ({
  assertions: [
    "id,subject,field,value,unit,qualifier,source,observed,confidence,standing,supersedes",
    ...rows.map((row) => row.replace(/^(([^,]*,){5})/, "$1exact,")),
  ],
});
export const transactionLines = (...rows: string[]): Lines => ({
  transactions: ["id,financeLine,type,date,value,currency,sectors,source,supersedes", ...rows],
});
export const regionLines = (...rows: string[]): Lines => ({
  regions: ["code,level,parent,nameZh,formerCode,validFrom", ...rows],
});
export const allocationLines = (...rows: string[]): Lines => ({
  allocations: [
    "id,project,financeLine,dimension,target,sharePercent,basis,order,sources,supersedes",
    ...rows,
  ],
});
export const aggregateLines = (...rows: string[]): Lines => ({
  aggregates: [
    "id,kind,standing,wordingZh,glossEn,value,members,unit,qualifier,period,region,scope,source",
    ...rows.map((row) => row.replace(/^([^,]*,[^,]*,)/, "$1publishable,x,x,")),
  ],
});
export const organisations: Lines = {
  organisations: [
    "id,nameZh,nameEn,shortZh,shortEn,type,parent,order",
    "44000,世行,World Bank,世行,WB,lender,,1",
    "44001,IBRD,IBRD,IBRD,IBRD,lender,44000,2",
    "44002,IDA,IDA,IDA,IDA,lender,44000,3",
    "46004,亚行,ADB,亚行,ADB,lender,,4",
  ],
};
