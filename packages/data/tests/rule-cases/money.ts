// Rules on what is counted and added up.
import {
  aggregateLines,
  allocationLines,
  assertionLines,
  financeLines,
  type RuleCase,
  sourceLines,
  transactionLines,
} from "./rule-case.ts";

const line = (id: string, stage: string, currency = "USD") =>
  `${id},p,44001,,loan,${stage},loan,${currency},commitment`;
const said = (id: string, subject: string, field: string, value: string, unit = "USD") =>
  `${id},${subject},${field},${value},${unit},old,,high,adopted,`;
const periods = {
  periods: [
    "id,labelZh,labelEn,start,end",
    "all,自1983年起,since 1983,1983,",
    "plan,十四五,plan,2021-01-01,2025-12-31",
    "year,2021,2021,2021,2021",
  ],
};
const sectors = {
  sectors: ["id,vocabulary,nameZh,nameEn,order", "a,1,甲,A,1", "b,1,乙,B,2", "own,99,丙,C,3"],
};
const count = (id: string, value: string, period: string, scope = "loans") =>
  `${id},count,${value},,project,exact,${period},650000,${scope},s`;

export const moneyCases: readonly RuleCase[] = [
  {
    rule: "shares-within-100",
    what: "two sectors of one vocabulary above the whole, of one line",
    broken: {
      ...sectors,
      ...allocationLines("x,p,l,sector,a,60,stated,1,s,", "y,p,l,sector,b,50,stated,2,s,"),
    },
    at: "allocations.csv:3:sharePercent",
    says: /the sector shares of "l" sum to "110%": a 60% \+ b 50%/,
    sound: {
      ...sectors,
      ...allocationLines(
        "x,p,l,sector,a,60,stated,1,s,",
        "y,p,m,sector,b,50,stated,2,s,",
        "z,p,l,sector,own,100,stated,2,s,",
        "u,p,l,sector,b,100,stated,2,other,",
        "v,p,l,sector,b,40,stated,2,s,w",
        "w,p,l,sector,b,100,stated,2,s,",
      ),
    },
  },
  {
    rule: "shares-within-100",
    what: "a whole that no source states",
    broken: allocationLines(
      "x,p,,region,652900,60,estimated,1,s,",
      "y,p,,region,654000,40,estimated,2,s,",
    ),
    at: "allocations.csv:3:basis",
    says: /the region shares of "p" sum to 100%, but are "estimated"/,
    sound: allocationLines(
      "x,p,,region,652900,60,stated,1,s,",
      "y,p,,region,654000,40,stated,2,s,",
    ),
  },
  {
    rule: "disbursed-within-commitment",
    what: "transactions that pay more than is committed",
    broken: transactionLines(
      "c,l,2,2020,100,USD,,s,",
      "d,l,2,2021,-20,USD,,s,",
      "e,l,3,2022,85,USD,,s,",
    ),
    at: "transactions.csv:4:value",
    says: /the disbursements of "l" sum to "85" USD, its commitments to "80"/,
    sound: transactionLines(
      "c,l,2,2020,100,USD,,s,",
      "e,l,3,2022,85,USD,,s,",
      "f,l,3,2022,20,EUR,,s,",
      "g,m,3,2022,20,USD,,s,",
    ),
  },
  {
    rule: "amounts-not-zero",
    what: "zero for unknown",
    broken: {
      ...financeLines(line("l", "approved")),
      ...assertionLines(said("a", "l", "amount", "0")),
    },
    at: "assertions.csv:2:value",
    says: /the amount of "l" is "0"/,
    sound: {
      ...financeLines(line("l", "approved"), line("m", "dropped")),
      ...assertionLines(said("a", "l", "amount", "5"), said("b", "m", "amount", "0")),
    },
  },
  {
    rule: "stages-agree",
    what: "a proposed line of which something is disbursed",
    broken: {
      ...financeLines(line("l", "proposed")),
      ...transactionLines("t,l,3,2022,85,USD,,s,"),
    },
    at: "finance-lines.csv:2:stage",
    says: /"l" is proposed, but "85" of it is disbursed/,
    sound: {
      ...financeLines(line("l", "proposed"), line("m", "effective")),
      ...transactionLines("t,m,3,2022,85,USD,,s,", "u,l,2,2022,85,USD,,s,"),
    },
  },
  {
    rule: "stages-agree",
    what: "an approved line of a dropped project",
    broken: {
      ...sourceLines(),
      ...financeLines(line("l", "approved")),
      ...assertionLines(
        said("a", "p", "status", "active", ""),
        "b,p,status,dropped,,new,,high,adopted,",
      ),
    },
    at: "finance-lines.csv:2:stage",
    says: /"l" is approved, but its project "p" is dropped/,
    sound: {
      ...sourceLines(),
      ...financeLines(line("l", "approved")),
      ...assertionLines(
        said("a", "p", "status", "proposed", ""),
        "b,p,status,active,,new,,high,adopted,",
      ),
    },
  },
  {
    rule: "rates-known",
    what: "a currency that no rate leads to",
    broken: financeLines(line("l", "approved"), line("m", "approved"), line("n", "closed", "EUR")),
    at: "finance-lines.csv:4:currency",
    says: /"n" in "EUR" cannot be added to those in USD/,
    sound: {
      ...financeLines(line("l", "approved"), line("m", "approved"), line("n", "closed", "EUR")),
      "fx-rates": [
        "id,base,quote,date,rate,kind,source",
        "f,EUR,CNY,2020,7.8,period-average,s",
        "g,USD,CNY,2020,6.9,period-average,s",
      ],
    },
  },
  {
    rule: "sub-period-within-total",
    what: "more in the plan than in all years",
    broken: { ...periods, ...aggregateLines(count("a", "151", "all"), count("b", "152", "plan")) },
    at: "aggregates.csv:3:value",
    says: /"b" counts "152" in a part of the period of "a", which counts "151"/,
    sound: {
      ...periods,
      ...aggregateLines(
        count("a", "151", "all"),
        count("b", "152", "plan", "loans and grants"),
        count("c", "7", "plan"),
        count("d", "7", "year"),
      ),
    },
  },
  {
    rule: "matches-within-count",
    what: "more names than are counted",
    broken: aggregateLines("a,count,2,A;B;C,highway,exact,,,,s"),
    at: "aggregates.csv:2:members",
    says: /"a" counts "2" and names 3/,
    sound: aggregateLines("a,count,3,A;B;C,highway,exact,,,,s"),
  },
  {
    rule: "matches-within-count",
    what: "more projects named than are counted",
    broken: {
      ...aggregateLines("a,count,1,,highway,exact,,,,s"),
      matches: ["id,project,aggregate,strength,asWritten", "m,p,a,named,x", "n,q,a,named,x"],
    },
    at: "aggregates.csv:2:value",
    says: /"a" counts "1" and is named by the matches of 2/,
    sound: {
      ...aggregateLines("a,count,1,,highway,exact,,,,s"),
      matches: ["id,project,aggregate,strength,asWritten", "m,p,a,named,x", "n,q,a,high,x"],
    },
  },
  {
    rule: "totals-differ",
    what: "a published total that is not the sum of the lines",
    broken: {
      ...sourceLines(),
      ...financeLines(line("l", "approved"), line("m", "closed")),
      ...assertionLines(
        said("a", "l", "amount", "90"),
        said("b", "m", "amount", "60"),
        said("c", "p", "total-commitment", "155"),
      ),
    },
    at: "assertions.csv:4:value",
    says: /total commitment of "p" is "155" USD, the sum of its lines "150": a difference of 5/,
    sound: {
      ...sourceLines(),
      ...financeLines(line("l", "approved"), line("m", "closed"), line("n", "dropped")),
      ...assertionLines(
        said("a", "l", "amount", "90"),
        said("b", "m", "amount", "60"),
        said("d", "n", "amount", "7"),
        said("c", "p", "total-commitment", "150.0"),
      ),
    },
  },
  {
    rule: "totals-differ",
    what: "a published disbursement that is not the sum of the transactions",
    broken: {
      ...sourceLines(),
      ...financeLines(line("l", "approved")),
      ...assertionLines(said("a", "l", "disbursed", "90")),
      ...transactionLines("t,l,3,2022,85,USD,,s,", "u,l,4,2022,4,USD,,s,"),
    },
    at: "assertions.csv:2:value",
    says: /disbursement of "l" is "90" USD, the sum of its transactions "89": a difference of 1/,
    sound: {
      ...sourceLines(),
      ...financeLines(line("l", "approved")),
      ...assertionLines(said("a", "l", "disbursed", "90")),
      ...transactionLines("t,l,3,2022,85,USD,,s,", "u,l,4,2022,5,USD,,s,", "v,l,2,2022,5,USD,,s,"),
    },
  },
];
