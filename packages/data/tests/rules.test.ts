// For each rule one text that breaks it and one that does not.
import { describe, expect, test } from "vitest";
import { rules } from "../src/index.ts";
import { lacks } from "./diagnostic-form.ts";
import { identityCases } from "./rule-cases/identity.ts";
import { moneyCases } from "./rule-cases/money.ts";
import type { RuleCase } from "./rule-cases/rule-case.ts";
import { timeCases } from "./rule-cases/time.ts";
import {
  assertionHeader,
  cellAt,
  datasetOf,
  type Lines,
  lineHeader,
  projects,
  regions,
  sources,
} from "./tables.ts";

const assertions = (...rows: string[]): Lines => ({ assertions: [assertionHeader, ...rows] });
const allocations = (...rows: string[]): Lines => ({
  regions,
  allocations: ["id,project,dimension,target,sharePercent,basis,order,sources", ...rows],
});
const aggregateHeader =
  "id,kind,standing,standingNote,wordingZh,glossEn,value,unit,qualifier,source";
const aggregates = (...rows: string[]): Lines => ({ aggregates: [aggregateHeader, ...rows] });
const line = (id: string, kind: string, rest: string) => `${id},${rest},44001,${kind}`;

const firstCases: readonly RuleCase[] = [
  {
    rule: "references-resolve",
    what: "a source that has no row",
    broken: { sources, outputs: outputs("s w") },
    at: "outputs.csv:2:31",
    says: /sources "w" has no row in sources\.csv/,
    sound: { sources, projects, outputs: outputs("s t") },
  },
  {
    rule: "codes-exist",
    what: "an unknown currency",
    broken: { "fx-rates": fxRates("USB") },
    at: "fx-rates.csv:2:7",
    says: /unknown quote "USB"/,
    sound: { "fx-rates": fxRates("CNY") },
  },
  {
    rule: "codes-exist",
    what: "an unknown unit",
    broken: aggregates("a,length,publishable,,全长,length,1180,kilometre,exact,s"),
    at: "aggregates.csv:2:38",
    says: /unknown unit "kilometre"/,
    sound: aggregates("a,length,publishable,,全长,length,1180,km,exact,s"),
  },
  {
    rule: "value-form",
    what: "money with an exponent",
    broken: assertions("a,p,total-cost,1.3e9,CNY,exact,s,high,adopted,"),
    at: "assertions.csv:2:16",
    says: /total-cost "1\.3e9" is no exact decimal/,
    sound: assertions("a,p,total-cost,1300000000,CNY,exact,s,high,adopted,"),
  },
  {
    rule: "value-form",
    what: "money without a currency",
    broken: assertions("a,p,total-cost,5,,exact,s,high,adopted,"),
    at: "assertions.csv:2:18",
    says: /money has no currency/,
    sound: assertions("a,p,total-cost,,,exact,s,high,recorded,"),
  },
  {
    rule: "value-form",
    what: "a status in the source's own word",
    broken: assertions("a,p,status,Closed,,exact,s,high,adopted,"),
    at: "assertions.csv:2:12",
    says: /unknown status "Closed"/,
    sound: assertions("a,p,status,closed,,exact,s,high,adopted,"),
  },
  {
    rule: "value-form",
    what: "an adopted empty value",
    broken: assertions("a,p,closing,,,exact,s,high,adopted,"),
    at: "assertions.csv:2:28",
    says: /adopts an empty value/,
    sound: assertions("a,p,closing,,,exact,s,high,recorded,"),
  },
  {
    rule: "dates-exist",
    what: "31 June",
    broken: assertions("a,p,closing,2015-06-31,,exact,s,high,adopted,"),
    at: "assertions.csv:2:13",
    says: /there is no day "2015-06-31"/,
    sound: assertions("a,p,closing,2016-02-29,,exact,s,high,adopted,"),
  },
  {
    rule: "dates-exist",
    what: "29 February 1900 in a date column",
    broken: { periods: ["id,labelZh,labelEn,start", "x,x,x,1900-02-29"] },
    at: "periods.csv:2:7",
    says: /there is no day "1900-02-29"/,
    sound: { periods: ["id,labelZh,labelEn,start", "x,x,x,2000-02-29"] },
  },
  {
    rule: "dates-ordered",
    what: "approval after signing, from two sources",
    broken: assertions(
      "a,p,approval,2016-02-26,,exact,s,high,adopted,",
      "b,p,signing,2015-12-21,,exact,t,high,adopted,",
    ),
    at: "assertions.csv:2:14",
    says: /approval "2016-02-26" is after signing "2015-12-21" in assertions\.csv:3:13/,
    sound: assertions(
      "a,p,approval,2015-12-21,,exact,s,high,adopted,",
      "b,p,signing,2015,,exact,t,high,adopted,",
    ),
  },
  {
    rule: "dates-ordered",
    what: "a period that ends before it begins",
    broken: { periods: ["id,labelZh,labelEn,start,end", "x,x,x,2025,2021"] },
    at: "periods.csv:2:7",
    says: /start "2025" is after end "2021"/,
    sound: { periods: ["id,labelZh,labelEn,start,end", "x,x,x,2021,2021-H1"] },
  },
  {
    rule: "shares-within-100",
    what: "85 % and 20 %",
    broken: allocations("a,p,region,652900,85,stated,1,s", "b,p,region,654000,20,stated,2,s"),
    at: "allocations.csv:3:19",
    says: /sum to "105%": 652900 85% \+ 654000 20%/,
    sound: allocations(
      "a,p,region,652900,80,stated,1,s",
      "b,p,region,654000,20,stated,2,s",
      "c,p,region,652901,80,stated,3,s",
    ),
  },
  {
    rule: "distinct-counts",
    what: "a county in the wrong prefecture",
    broken: { regions: [...regions, "652902,2023-06-30,county,654000,库车市"] },
    at: "regions.csv:7:26",
    says: /county "652902" cannot lie in "654000"/,
    sound: { regions },
  },
  {
    rule: "distinct-counts",
    what: "a county whose prefecture is left out",
    broken: allocations("a,p,region,652901,,stated,1,s"),
    at: "allocations.csv:2:12",
    says: /in county "652901" but not in its prefecture/,
    sound: allocations("a,p,region,659001,,stated,1,s"),
  },
  {
    rule: "distinct-counts",
    what: "more prefectures than the table has",
    broken: {
      regions,
      ...aggregates("a,count-distinct,publishable,,15个地州市,x,15,prefecture,exact,s"),
    },
    at: "aggregates.csv:2:40",
    says: /"15" is more than there are/,
    sound: {
      regions,
      ...aggregates("a,count-distinct,publishable,,2个地州市,x,2,prefecture,exact,s"),
    },
  },
  {
    rule: "standing-kept-apart",
    what: "a match with a stray fact",
    broken: {
      ...aggregates("a,amount,stray,column bleed,x,x,1,CNY,exact,s"),
      matches: ["id,project,aggregate,strength,asWritten", "m,p,a,high,high"],
    },
    at: "matches.csv:2:5",
    says: /"a" is stray and cannot be matched/,
    sound: {
      ...aggregates("a,amount,publishable,,x,x,1,CNY,exact,s"),
      matches: ["id,project,aggregate,strength,asWritten", "m,p,a,high,high"],
    },
  },
  {
    rule: "standing-kept-apart",
    what: "approved finance of an unverified project",
    broken: { projects, "finance-lines": [lineHeader, loan("u")] },
    at: "finance-lines.csv:2:3",
    says: /"u" is unverified but has approved finance/,
    sound: { projects, "finance-lines": [lineHeader, loan("p")] },
  },
  {
    rule: "standing-kept-apart",
    what: "a fact of an unverified project that poses as sure",
    broken: { projects, ...assertions("a,u,total-cost,5,CNY,exact,s,high,adopted,") },
    at: "assertions.csv:2:30",
    says: /the project is unverified/,
    sound: { projects, ...assertions("a,u,total-cost,5,CNY,exact,s,unverified,adopted,") },
  },
  {
    rule: "supersedes-chain",
    what: "two that supersede each other",
    broken: assertions(
      "a,p,status,active,,exact,s,high,adopted,b",
      "b,p,status,closed,,exact,s,high,adopted,a",
    ),
    at: "assertions.csv:2:41",
    says: /"a" supersedes itself/,
    sound: assertions(
      "a,p,status,active,,exact,s,high,adopted,",
      "b,p,status,closed,,exact,s,high,adopted,a",
    ),
  },
  {
    rule: "amounts-agree",
    what: "two adopted amounts of one line",
    broken: assertions(
      "a,p.1,amount,5,USD,exact,s,high,adopted,",
      "b,p.1,amount,6,USD,exact,t,high,adopted,",
    ),
    at: "assertions.csv:3:14",
    says: /two adopted amounts, "5" and "6"/,
    sound: assertions(
      "a,p.1,amount,5,USD,exact,s,high,adopted,",
      "b,p.1,amount,6,USD,exact,t,high,recorded,",
    ),
  },
  {
    rule: "amounts-preferred",
    what: "two adopted amounts of which the newer is printed",
    broken: {
      sources: [
        "id,title,publisher,publisherZh,kind,language,published",
        "s,List,Lender,贷款方,DS,en,2024",
        "t,Report,Lender,贷款方,R,en,2025",
      ],
      ...assertions(
        "a,p.1,amount,5,USD,exact,s,high,adopted,",
        "b,p.1,amount,6,USD,exact,t,high,adopted,",
      ),
    },
    at: "assertions.csv:2:14",
    says: /"6" is printed, "5" stands beside it/,
    sound: assertions(
      "a,p.1,amount,5,USD,exact,s,high,adopted,",
      "b,p.1,amount,5,USD,exact,t,high,adopted,",
    ),
  },
  {
    rule: "every-project-sourced",
    what: "a line that no source speaks of",
    broken: { "finance-lines": [lineHeader, loan("p")] },
    at: "finance-lines.csv:2:1",
    says: /"l" has no amount from any source/,
    sound: {
      "finance-lines": [lineHeader, loan("p")],
      ...assertions("a,l,amount,,,exact,s,high,recorded,"),
    },
  },
  {
    rule: "conflicts-have-values",
    what: "a conflict of one value",
    broken: { ...conflict("closing"), ...assertions("a,p,closing,2020,,exact,s,high,adopted,") },
    at: "conflicts.csv:2:5",
    says: /the conflict on "closing" has "1" values/,
    sound: {
      ...conflict("closing"),
      ...assertions(
        "a,p,closing,2020,,exact,s,high,adopted,",
        "b,p,closing,2021,,exact,t,high,adopted,",
      ),
    },
  },
  {
    rule: "disbursed-within-commitment",
    what: "more disbursed than committed",
    broken: assertions(
      "a,p.1,amount,1200000000,CNY,exact,s,high,adopted,",
      "b,p.1,disbursed,1300000000,CNY,exact,t,high,adopted,",
    ),
    at: "assertions.csv:3:17",
    says: /disbursed is "1300000000" CNY, committed "1200000000" CNY/,
    sound: assertions(
      "a,p.1,amount,1200000000,CNY,exact,s,high,adopted,",
      "b,p.1,disbursed,700000000,CNY,exact,t,high,adopted,",
      "c,p.1,undisbursed,500000000,CNY,exact,t,high,adopted,",
    ),
  },
  {
    rule: "loan-within-total-cost",
    what: "a loan above the total cost",
    broken: {
      projects,
      "finance-lines": [lineHeader, loan("p")],
      ...assertions(
        "a,l,amount,6,USD,exact,s,high,adopted,",
        "b,p,total-cost,5,USD,exact,s,high,adopted,",
      ),
    },
    at: "assertions.csv:3:16",
    says: /the loans of "p" are "6" USD, its total cost "5"/,
    sound: {
      projects,
      "finance-lines": [lineHeader, loan("p")],
      ...assertions(
        "a,l,amount,6,USD,exact,s,high,adopted,",
        "b,p,total-cost,5,USD,exact,s,high,adopted,",
        "c,p,total-cost,7,USD,exact,t,high,adopted,",
      ),
    },
  },
];

const cases = [...firstCases, ...identityCases, ...timeCases, ...moneyCases];

describe.each(cases)("$rule", ({ rule, what, broken, at, says, sound }) => {
  const run = rules[rule]?.run ?? (() => []);

  test(`finds ${what}`, () => {
    const found = run(datasetOf(broken), "2025-03-31").filter((diagnostic) =>
      says.test(diagnostic.message),
    );
    expect(found).toHaveLength(1);
    const [diagnostic] = found;
    const { file, line, column } = diagnostic?.place ?? {};
    expect([cellAt(broken, diagnostic?.place), `${file}:${line}:${column}`]).toContain(at);
    expect(diagnostic?.rule).toBe(rule);
    expect(diagnostic && lacks(diagnostic)).toEqual([]);
  });

  test("is silent where all is well", () => {
    expect(run(datasetOf(sound), "2025-03-31")).toEqual([]);
  });
});

test("every rule has a case", () => {
  const own = Object.keys(rules).filter((id) => !id.startsWith("iati-"));
  expect(new Set(cases.map((entry) => entry.rule))).toEqual(new Set(own));
});

function outputs(ids: string): string[] {
  return [
    "id,project,whatZh,whatEn,value,unit,basis,qualifier,sources",
    `o,p,路,road,5,km,planned,exact,${ids}`,
  ];
}

function fxRates(quote: string): string[] {
  return ["id,base,quote,date,rate,kind,source", `f,USD,${quote},2015-06,6.2052,period-average,s`];
}

function loan(project: string): string {
  return `${line("l", "loan", project)},approved,loan,USD,commitment`;
}

function conflict(field: string): Lines {
  return {
    conflicts: ["id,project,field,fieldZh,fieldEn,commentZh,commentEn", `c,p,${field},x,x,x,x`],
  };
}
