// Rules on what a row is: ids, numbers, codes, forms.
import {
  allocationLines,
  financeLines,
  organisations,
  projectLines,
  type RuleCase,
  regionLines,
} from "./rule-case.ts";

const loan = (id: string, lender: string, instrument: string) =>
  `${id},p,${lender},${instrument},loan,approved,loan,USD,commitment`;
const project = (id: string, key: string, lender: string, number: string, related = "") =>
  `${id},${key},${lender},${number},Road,公路,Road,交通,${related},high,s`;
const turpan = [
  "650000,region,,新疆维吾尔自治区,,",
  "650400,prefecture,650000,吐鲁番市,652100,2015",
];
const iatiLine = (id: string, line: string, identifier: string) =>
  `${id},${line},${identifier},2.03,s`;
const iatiHeader = "id,financeLine,identifier,version,source";

export const identityCases: readonly RuleCase[] = [
  {
    rule: "references-resolve",
    what: "a former code that has no row, and says the present one",
    broken: {
      ...regionLines(...turpan),
      ...allocationLines("a,p,,region,652100,,stated,1,s,"),
    },
    at: "allocations.csv:2:target",
    says: /target "652100" has no row/,
    sound: {
      ...regionLines(...turpan),
      ...projectLines(project("p", "p", "", "")),
      sources: ["id,title,publisher,publisherZh,kind,language", "s,List,Bank,银行,DS,en"],
      ...allocationLines("a,p,,region,650400,,stated,1,s,"),
    },
  },
  {
    rule: "codes-exist",
    what: "a word for a currency in a table of imports",
    broken: { budgets: ["id,financeLine,kind,value,currency,source", "b,l,budget,5,美元,s"] },
    at: "budgets.csv:2:currency",
    says: /unknown currency "美元"/,
    sound: { budgets: ["id,financeLine,kind,value,currency,source", "b,l,budget,5,USD,s"] },
  },
  {
    rule: "ids-distinct",
    what: "an id that a project and a line share, whatever its case",
    broken: {
      ...projectLines(project("P1", "p", "", "")),
      ...financeLines(loan("p1", "46004", "")),
    },
    at: "finance-lines.csv:2:id",
    says: /"p1" stands in projects\.csv too/,
    sound: {
      ...projectLines(project("P1", "p", "", "")),
      ...financeLines(loan("p1.1", "46004", "")),
    },
  },
  {
    rule: "projects-distinct",
    what: "two projects of one number in one lender's family",
    broken: {
      ...organisations,
      ...projectLines(project("a", "a", "44001", "P003612"), project("b", "b", "44002", "p003612")),
    },
    at: "projects.csv:3:lenderProjectId",
    says: /"b" and "a" have the same lenderProjectId "p003612"/,
    sound: {
      ...organisations,
      ...projectLines(
        project("a", "a", "44001", "P003612"),
        project("b", "b", "46004", "P003612"),
        project("c", "c", "44002", "P003612", "a"),
      ),
    },
  },
  {
    rule: "projects-distinct",
    what: "two projects of one key",
    broken: projectLines(project("a", "road", "", ""), project("b", "road", "", "")),
    at: "projects.csv:3:key",
    says: /the same key "road"/,
    sound: projectLines(project("a", "road", "", ""), project("b", "roads", "", "")),
  },
  {
    rule: "lines-distinct",
    what: "two lines of one instrument number",
    broken: {
      ...organisations,
      ...financeLines(loan("l", "44001", "IBRD-71430"), loan("m", "44000", "ibrd-71430")),
    },
    at: "finance-lines.csv:3:instrumentNo",
    says: /"m" and "l" have the same instrumentNo/,
    sound: {
      ...organisations,
      ...financeLines(loan("l", "44001", "1"), loan("m", "46004", "1"), loan("n", "44001", "")),
    },
  },
  {
    rule: "lines-distinct",
    what: "two activities of one identifier in one file",
    broken: { "iati-lines": [iatiHeader, iatiLine("a", "l", "X-1"), iatiLine("b", "m", "X-1")] },
    at: "iati-lines.csv:3:identifier",
    says: /the same identifier "X-1"/,
    sound: { "iati-lines": [iatiHeader, iatiLine("a", "l", "X-1"), iatiLine("b", "m", "X-2")] },
  },
  {
    rule: "former-codes",
    what: "a former code that has a row of its own",
    broken: {
      ...regionLines(...turpan, "652100,prefecture,650000,吐鲁番地区,,"),
      ...allocationLines("a,p,,region,652100,,stated,1,s,"),
    },
    at: "allocations.csv:2:target",
    says: /"652100" is a former code: the region is "650400" since 2015/,
    sound: {
      ...regionLines(...turpan, "652100,prefecture,650000,吐鲁番地区,,"),
      ...allocationLines("a,p,,region,650400,,stated,1,s,"),
    },
  },
  {
    rule: "numbers-in-range",
    what: "a latitude off the globe",
    broken: { locations: ["id,subject,latitude,longitude,source", "a,p,143.8,87.6,s"] },
    at: "locations.csv:2:latitude",
    says: /"143\.8" is no latitude/,
    sound: { locations: ["id,subject,latitude,longitude,source", "a,p,43.8,-87.6,s"] },
  },
  {
    rule: "numbers-in-range",
    what: "a rate in words",
    broken: { "loan-terms": ["id,financeLine,rate1,source", "a,l,LIBOR,s"] },
    at: "loan-terms.csv:2:rate1",
    says: /"LIBOR" is no rate1/,
    sound: { "loan-terms": ["id,financeLine,rate1,source", "a,l,0.75,s"] },
  },
  {
    rule: "every-project-sourced",
    what: "a line of no amount that no publisher records",
    broken: financeLines(loan("l", "46004", "")),
    at: "finance-lines.csv:2:id",
    says: /"l" has no amount from any source/,
    sound: {
      ...financeLines(loan("l", "46004", "")),
      "iati-lines": [iatiHeader, iatiLine("a", "l", "X-1")],
    },
  },
];
